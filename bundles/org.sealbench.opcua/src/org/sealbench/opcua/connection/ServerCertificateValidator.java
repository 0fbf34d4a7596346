// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.validation.ApplicationCertificateValidator;
import org.sealbench.opcua.validation.CertificateValidationRequest;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.SubjectAlternativeName.Type;

/** Checks the certificate that a server presents as a strict client does (OPC 10000-4 §6.1.3). */
final class ServerCertificateValidator {

	private final ApplicationCertificateValidator validator = new ApplicationCertificateValidator();

	/** What the server presents, its own certificate first. */
	static List<X509Certificate> chain(EndpointDescription endpoint) throws ProblemException {
		byte[] presented = endpoint.getServerCertificate() == null ? new byte[0]
				: endpoint.getServerCertificate().bytesOrEmpty();
		return ConcatenatedCertificates.read(presented, Place.of(endpoint.getEndpointUrl()));
	}

	CertificateValidationResult check(List<X509Certificate> chain, EndpointDescription endpoint, EndpointUrl url,
			ConnectionRequest request) {
		String applicationUri = endpoint.getServer() == null ? null : endpoint.getServer().getApplicationUri();
		return validator.validate(new CertificateValidationRequest(chain, request.trust(), request.now(),
				Optional.of(expectedHost(url, request)), Usage.OPCUA,
				Optional.of(applicationUri == null ? "" : applicationUri)));
	}

	private static String expectedHost(EndpointUrl url, ConnectionRequest request) {
		return request.expectedHost().orElseGet(url::hostInCertificate);
	}

	/** Why the certificate was not accepted, with a remedy where the standard's code alone does not help. */
	static String explain(CertificateValidationResult verdict, X509Certificate certificate, EndpointUrl url,
			ConnectionRequest request) {
		if (verdict.status() != StatusCodes.Bad_CertificateHostNameInvalid) {
			return verdict.reason();
		}
		String named = Certificates.names(certificate).stream()
				.filter(each -> each.type() == Type.DNS || each.type() == Type.IP).map(SubjectAlternativeName::value)
				.collect(Collectors.joining(", "));
		return verdict.reason() + ". Either give the server a certificate with " + expectedHost(url, request)
				+ " among its alternative names, or "
				+ (named.isEmpty() ? "connect by a name that its next certificate will have"
						: "use an endpoint URL with a name that its certificate has: " + named
								+ ". Where that name does not lead there, --host-name has the certificate checked "
								+ "for it");
	}
}
