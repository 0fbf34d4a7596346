// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import org.sealbench.opcua.KnownStatus;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.CheckName;
import org.sealbench.pki.validation.request.ValidationReport;

/** Why a check of a connection fails, or cannot be done: what its remedy depends on. */
public enum Cause {
	/** The certificate is still to be made. */
	NOT_MADE,
	/** The project does not have the certificate. */
	UNKNOWN_CERTIFICATE,
	/** The project does not know who signed the certificate. */
	UNKNOWN_ISSUER,
	/** The server offers no security policy. */
	NO_POLICY,
	/** Who checks it does not trust it. */
	UNTRUSTED,
	/** It, or a CA above it, is revoked. */
	REVOKED,
	/** It, or a CA above it, is not valid at the time of who checks it. */
	TIME,
	/** A revocation list is missing or too old. */
	LIST_UNKNOWN,
	/** Its key or its signature fits none of the policies. */
	MISFIT,
	/** It does not name the host. */
	NAMES,
	/** It does not name the application. */
	URI,
	/** Nobody can log in. */
	NO_LOGIN,
	/** Something else is wrong with it, which only another certificate mends. */
	OTHER;

	/** The cause that a status code of OPC 10000-4 §6.1.3 stands for. */
	static Cause of(CertificateValidationResult verdict) {
		return switch (KnownStatus.of(verdict.statusName())) {
		case BAD_CERTIFICATE_UNTRUSTED, BAD_CERTIFICATE_CHAIN_INCOMPLETE -> UNTRUSTED;
		case BAD_CERTIFICATE_REVOKED, BAD_CERTIFICATE_ISSUER_REVOKED -> REVOKED;
		case BAD_CERTIFICATE_TIME_INVALID, BAD_CERTIFICATE_ISSUER_TIME_INVALID -> TIME;
		case BAD_CERTIFICATE_REVOCATION_UNKNOWN, BAD_CERTIFICATE_ISSUER_REVOCATION_UNKNOWN -> LIST_UNKNOWN;
		case BAD_CERTIFICATE_POLICY_CHECK_FAILED -> MISFIT;
		case BAD_CERTIFICATE_HOST_NAME_INVALID -> NAMES;
		case BAD_CERTIFICATE_URI_INVALID -> URI;
		default -> OTHER;
		};
	}

	/** The cause behind the first check of RFC 5280 that failed. */
	static Cause of(ValidationReport report) {
		return report.failed().stream().findFirst().map(first -> behind(first.check())).orElse(OTHER);
	}

	private static Cause behind(CheckName check) {
		return switch (check) {
		case CertificateCheck.VALIDITY -> TIME;
		case CertificateCheck.REVOCATION -> REVOKED;
		case CertificateCheck.HOST_NAME -> NAMES;
		default -> OTHER;
		};
	}
}
