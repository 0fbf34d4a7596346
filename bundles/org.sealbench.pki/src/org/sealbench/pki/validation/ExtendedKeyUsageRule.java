package org.sealbench.pki.validation;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.KeyPurposes;
import org.sealbench.pki.Usage;

/**
 * Is the certificate for this purpose (RFC 5280 §4.2.1.12)? {@code anyExtendedKeyUsage} is not enough, as for browsers. A
 * missing extension allows everything on the web; OPC 10000-6 §6.2.2 demands it. A CA that has one limits those below it.
 */
final class ExtendedKeyUsageRule implements TrustRule {

	private static final String NAME = "extended key usage";

	@Override
	public Check check(TrustQuestion question) {
		List<String> needed = needed(question.usage());
		if (needed.isEmpty()) {
			return Check.notDone(NAME, "a certification authority needs none");
		}
		X509Certificate leaf = question.path().leaf();
		if (KeyPurposes.of(leaf).isEmpty() && question.usage().isOpcUa()) {
			return Check.failed(NAME, Certificates.commonName(leaf) + " has no extended key usage, which OPC UA demands");
		}
		Optional<String> fault = fault(leaf, needed);
		for (X509Certificate issuer : question.path().issuers()) {
			if (!question.path().anchored() || issuer != question.path().last()) {
				fault = fault.or(() -> fault(issuer, needed));
			}
		}
		return fault.map(why -> Check.failed(NAME, why)).orElseGet(() -> Check.passed(NAME, "it allows " + words(needed)));
	}

	private static List<String> needed(Usage usage) {
		return switch (usage) {
			case CA -> List.of();
			case WEB_SERVER, OPCUA -> List.of(KeyPurposes.SERVER);
			case OPCUA_CLIENT -> List.of(KeyPurposes.CLIENT);
			case LINK -> List.of(KeyPurposes.SERVER, KeyPurposes.CLIENT);
		};
	}

	private static Optional<String> fault(X509Certificate certificate, List<String> needed) {
		Optional<Set<String>> purposes = KeyPurposes.of(certificate);
		if (purposes.isEmpty() || purposes.get().containsAll(needed)) {
			return Optional.empty();
		}
		List<String> missing = needed.stream().filter(each -> !purposes.get().contains(each)).toList();
		return Optional.of("the extended key usage of " + Certificates.commonName(certificate) + " lacks " + words(missing));
	}

	private static String words(List<String> purposes) {
		return String.join(" and ", purposes.stream().map(each -> each.equals(KeyPurposes.SERVER) ? "serverAuth" : "clientAuth").toList());
	}
}
