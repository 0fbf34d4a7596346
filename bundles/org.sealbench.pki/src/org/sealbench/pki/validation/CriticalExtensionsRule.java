package org.sealbench.pki.validation;

import java.security.cert.X509Certificate;
import java.util.Set;
import org.bouncycastle.asn1.x509.Extension;
import org.sealbench.pki.Certificates;

/** Is every critical extension one that is understood here (RFC 5280 §4.2)? */
final class CriticalExtensionsRule implements TrustRule {

	private static final String NAME = "critical extensions";

	/** Policies are understood in that none is asked for; what makes policies binding is not, and so it is refused. */
	private static final Set<String> UNDERSTOOD = Set.of(Extension.basicConstraints.getId(), Extension.keyUsage.getId(),
			Extension.extendedKeyUsage.getId(), Extension.subjectAlternativeName.getId(), Extension.issuerAlternativeName.getId(),
			Extension.nameConstraints.getId(), Extension.certificatePolicies.getId(), Extension.cRLDistributionPoints.getId(),
			Extension.subjectKeyIdentifier.getId(), Extension.authorityKeyIdentifier.getId());

	@Override
	public Check check(TrustQuestion question) {
		for (X509Certificate certificate : question.path().certificates()) {
			Set<String> critical = certificate.getCriticalExtensionOIDs();
			if (critical != null && !UNDERSTOOD.containsAll(critical)) {
				String unknown = critical.stream().filter(each -> !UNDERSTOOD.contains(each)).sorted().findFirst().orElseThrow();
				return Check.failed(NAME, Certificates.commonName(certificate) + " has the critical extension " + unknown + ", which is not known");
			}
		}
		return Check.passed(NAME, "every critical extension is known");
	}
}
