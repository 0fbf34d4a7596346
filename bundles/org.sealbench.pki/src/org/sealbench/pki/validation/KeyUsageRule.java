package org.sealbench.pki.validation;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;

/**
 * May the keys be used so (RFC 5280 §4.2.1.3)? A missing extension allows everything on the web; OPC 10000-6 §6.2.2
 * and §6.2.4 demand it.
 */
final class KeyUsageRule implements TrustRule {

	private static final String NAME = "key usage";

	private static final int DIGITAL_SIGNATURE = 0;
	private static final int KEY_CERT_SIGN = 5;
	private static final int CRL_SIGN = 6;
	private static final String[] WORDS = {"digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement",
			"keyCertSign", "cRLSign"};

	@Override
	public Check check(TrustQuestion question) {
		boolean demanded = question.usage().isOpcUa();
		X509Certificate leaf = question.path().leaf();
		Optional<String> fault = fault(leaf, needed(question.usage(), leaf), demanded);
		for (X509Certificate issuer : question.path().issuers()) {
			fault = fault.or(() -> fault(issuer, demanded ? List.of(KEY_CERT_SIGN, CRL_SIGN) : List.of(KEY_CERT_SIGN), demanded));
		}
		return fault.map(why -> Check.failed(NAME, why)).orElseGet(() -> Check.passed(NAME, "every key may be used so"));
	}

	private static List<Integer> needed(Usage usage, X509Certificate leaf) {
		return switch (usage) {
			case CA -> List.of(KEY_CERT_SIGN);
			case WEB_SERVER, LINK -> List.of(DIGITAL_SIGNATURE);
			case OPCUA, OPCUA_CLIENT -> leaf.getPublicKey().getAlgorithm().equals("RSA") ? List.of(0, 1, 2, 3) : List.of(DIGITAL_SIGNATURE);
		};
	}

	private static Optional<String> fault(X509Certificate certificate, List<Integer> needed, boolean demanded) {
		boolean[] usage = certificate.getKeyUsage();
		if (usage == null) {
			return demanded ? Optional.of(Certificates.commonName(certificate) + " has no key usage, which OPC UA demands") : Optional.empty();
		}
		return needed.stream().filter(bit -> !usage[bit]).findFirst()
				.map(bit -> "the key usage of " + Certificates.commonName(certificate) + " lacks " + WORDS[bit]);
	}
}
