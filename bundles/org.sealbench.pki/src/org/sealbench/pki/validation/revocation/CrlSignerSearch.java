// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.revocation;

import java.security.PublicKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.x509.KeyUsage;
import org.sealbench.pki.Crls;
import org.sealbench.pki.validation.path.CertificatePath;
import org.sealbench.pki.validation.path.PathValidation;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationSession;
import org.sealbench.pki.validation.path.WorkingKeys;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.pki.validation.x509.PathCertificate;
import org.sealbench.pki.validation.x509.RevocationList;

/**
 * Finds the signer of a CRL, and whether it may sign it (RFC 5280 §6.3.3 f and g). The signer is a CA of the path
 * itself, or has a path of its own to the same trust anchor.
 */
final class CrlSignerSearch {

	private static final int MOST_NESTED = 3;

	private final ValidationContext question;
	private final PathValidation signerPaths;

	CrlSignerSearch(ValidationContext question, PathValidation signerPaths) {
		this.question = question;
		this.signerPaths = signerPaths;
	}

	/** The result of the search: the key, or why there is none. */
	record Result(Optional<PublicKey> key, String fault) {

		static Result fault(String fault) {
			return new Result(Optional.empty(), fault);
		}
	}

	/** @param index where the certificate whose revocation is checked stands in the path */
	Result find(RevocationList list, int index) {
		CertificatePath path = question.path();
		String what = "the revocation list of " + name(list);
		for (int i = index + 1; i < path.size(); i++) {
			PathCertificate issuer = path.certificates().get(i);
			if (issuer.subject().equals(list.issuer()) && isSignedBy(list, path.keys().get(i))) {
				return maySign(issuer) ? new Result(Optional.of(path.keys().get(i)), "")
						: Result.fault(issuer.name() + " signed " + what + ", which its key usage does not allow");
			}
		}
		List<PathCertificate> named = question.context().pool().named(list.issuer());
		for (PathCertificate signer : named) {
			if (isSignedBy(list, signer.key())) {
				return ofItsOwnPath(signer, what);
			}
		}
		return Result.fault(named.isEmpty() ? "the signer of " + what + " is not known"
				: "the signature of " + what + " was not made by its key");
	}

	private Result ofItsOwnPath(PathCertificate signer, String what) {
		Set<PathCertificate> signers = question.context().signers();
		if (!maySign(signer)) {
			return Result.fault(signer.name() + " signed " + what + ", which its key usage does not allow");
		}
		if (signers.contains(signer)) {
			// Its path is being validated further up. All that can be checked here is that its own revocation list does
			// not revoke it.
			return new Result(Optional.of(signer.key()), "");
		}
		if (signers.size() == MOST_NESTED) {
			return Result.fault("too many lists have to be verified before " + what);
		}
		Set<PathCertificate> nested = new LinkedHashSet<>(signers);
		nested.add(signer);
		ValidationSession context = question.context();
		ValidationRequest request = ValidationRequest
				.of(List.of(signer.certificate()), question.request().trust(), question.at())
				.as(question.request().strictness()).within(question.request().limits())
				.demanding(question.request().revocation());
		ValidationReport report = signerPaths.validate(signer, request,
				new ValidationSession(context.pool().trustingOnly(question.path().last()), context.crls(),
						context.signatures(), context.budget(), nested));
		return report.isTrusted() ? new Result(Optional.of(signer.key()), "")
				: Result.fault("the signer of " + what + " is not valid: " + report.failed().get(0).reason());
	}

	private boolean isSignedBy(RevocationList list, PublicKey key) {
		return WorkingKeys.isComplete(key) && question.context().signatures().verifies(list.crl(), key);
	}

	private static boolean maySign(PathCertificate signer) {
		return signer.extensions().allows(KeyUsage.cRLSign);
	}

	static String name(RevocationList list) {
		return Crls.issuerName(list.crl());
	}
}
