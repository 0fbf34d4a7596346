// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bouncycastle.asn1.x509.KeyUsage;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationRule;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * May the keys be used so (RFC 5280 §4.2.1.3, §6.1.4 n)? A missing extension allows everything; OPC 10000-6 §6.2.2 and
 * §6.2.4 demand it.
 */
final class KeyUsageRule implements ValidationRule {

	private static final Map<Integer, String> WORDS = new LinkedHashMap<>();

	static {
		WORDS.put(KeyUsage.digitalSignature, "digitalSignature");
		WORDS.put(KeyUsage.nonRepudiation, "nonRepudiation");
		WORDS.put(KeyUsage.keyEncipherment, "keyEncipherment");
		WORDS.put(KeyUsage.dataEncipherment, "dataEncipherment");
		WORDS.put(KeyUsage.keyCertSign, "keyCertSign");
		WORDS.put(KeyUsage.cRLSign, "cRLSign");
	}

	@Override
	public Check check(ValidationContext question) {
		boolean demanded = question.purpose().isOpcUa();
		PathCertificate leaf = question.path().leaf();
		Optional<String> fault = fault(leaf, needed(question.purpose(), leaf), demanded);
		for (PathCertificate issuer : question.path().issuers()) {
			fault = fault.or(() -> fault(issuer,
					demanded ? List.of(KeyUsage.keyCertSign, KeyUsage.cRLSign) : List.of(KeyUsage.keyCertSign),
					demanded));
		}
		return fault.map(why -> Check.failed(CertificateCheck.KEY_USAGE, why))
				.orElseGet(() -> Check.passed(CertificateCheck.KEY_USAGE, "every key may be used so"));
	}

	private static List<Integer> needed(Purpose purpose, PathCertificate leaf) {
		return switch (purpose) {
		case ANY, SERVER -> List.of();
		case AUTHORITY -> List.of(KeyUsage.keyCertSign);
		case WEB_SERVER, LINK, CLIENT -> List.of(KeyUsage.digitalSignature);
		case OPCUA,
				OPCUA_CLIENT ->
			leaf.key().getAlgorithm().equals("RSA") ? List.of(KeyUsage.digitalSignature, KeyUsage.nonRepudiation,
					KeyUsage.keyEncipherment, KeyUsage.dataEncipherment) : List.of(KeyUsage.digitalSignature);
		};
	}

	private static Optional<String> fault(PathCertificate certificate, List<Integer> needed, boolean demanded) {
		Optional<KeyUsage> usage = certificate.extensions().keyUsage();
		if (usage.isEmpty()) {
			return demanded ? Optional.of(certificate.name() + " has no key usage, which OPC UA demands")
					: Optional.empty();
		}
		return needed.stream().filter(each -> !usage.get().hasUsages(each)).findFirst()
				.map(each -> "the key usage of " + certificate.name() + " lacks " + WORDS.get(each));
	}
}
