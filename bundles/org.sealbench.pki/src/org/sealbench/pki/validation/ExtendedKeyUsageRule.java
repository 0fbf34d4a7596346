// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.sealbench.pki.KeyPurposes;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationRule;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * Is the certificate for this purpose (RFC 5280 §4.2.1.12)? A missing extension allows everything but for OPC UA, which
 * demands it (OPC 10000-6 §6.2.2). {@code anyExtendedKeyUsage} is enough for servers and clients in general and not for
 * browsers and OPC UA. A CA that has the extension limits those below it, and so does a trust anchor, in every profile:
 * it was installed for the uses that it states.
 */
final class ExtendedKeyUsageRule implements ValidationRule {

	private static final String ANY = KeyPurposeId.anyExtendedKeyUsage.getId();

	@Override
	public Check check(ValidationContext question) {
		Purpose purpose = question.purpose();
		List<String> needed = needed(purpose);
		if (needed.isEmpty()) {
			return Check.notDone(CertificateCheck.EXTENDED_KEY_USAGE,
					purpose == Purpose.AUTHORITY ? "a certification authority needs none" : "no usage was asked for");
		}
		PathCertificate leaf = question.path().leaf();
		if (leaf.extensions().purposes().isEmpty() && purpose.isOpcUa()) {
			return Check.failed(CertificateCheck.EXTENDED_KEY_USAGE,
					leaf.name() + " has no extended key usage, which OPC UA demands");
		}
		Optional<String> fault = fault(leaf, needed, purpose);
		for (PathCertificate issuer : question.path().issuers()) {
			fault = fault.or(() -> fault(issuer, needed, purpose));
		}
		return fault.map(why -> Check.failed(CertificateCheck.EXTENDED_KEY_USAGE, why))
				.orElseGet(() -> Check.passed(CertificateCheck.EXTENDED_KEY_USAGE, "it allows " + words(needed)));
	}

	private static List<String> needed(Purpose purpose) {
		List<String> needed = new ArrayList<>();
		if (purpose.isServer()) {
			needed.add(KeyPurposes.SERVER);
		}
		if (purpose.isClient()) {
			needed.add(KeyPurposes.CLIENT);
		}
		return needed;
	}

	private static Optional<String> fault(PathCertificate certificate, List<String> needed, Purpose purpose) {
		Optional<Set<String>> purposes = certificate.extensions().purposes();
		boolean anyIsEnough = purpose == Purpose.SERVER || purpose == Purpose.CLIENT;
		if (purposes.isEmpty() || purposes.get().containsAll(needed) || anyIsEnough && purposes.get().contains(ANY)) {
			return Optional.empty();
		}
		List<String> missing = needed.stream().filter(each -> !purposes.get().contains(each)).toList();
		return Optional.of("the extended key usage of " + certificate.name() + " lacks " + words(missing));
	}

	private static String words(List<String> purposes) {
		return String.join(" and ",
				purposes.stream().map(each -> each.equals(KeyPurposes.SERVER) ? "serverAuth" : "clientAuth").toList());
	}
}
