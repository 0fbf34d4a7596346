package org.sealbench.pki.lint;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import org.sealbench.pki.Certificates;

/** Is the key of a kind that partners take: RSA, or for browsers one of the two usual NIST curves? */
final class KeyKindRule implements LintRule {

	private static final Set<String> CURVES = Set.of("EC P-256", "EC P-384");

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		PublicKey key = subject.certificate().getPublicKey();
		String kind = Certificates.keyDescription(subject.certificate());
		if (!(key instanceof RSAPublicKey) && !(key instanceof ECPublicKey)) {
			findings.add(LintProblem.KEY_KIND, "public key", kind);
		} else if (key instanceof ECPublicKey && subject.isOpcUa()) {
			findings.add(LintProblem.KEY_EC_OPCUA, "public key", kind);
		} else if (key instanceof ECPublicKey ec && !CURVES.contains(kind) && ec.getParams().getOrder().bitLength() >= 256) {
			findings.add(LintProblem.KEY_CURVE, "public key", kind.substring("EC ".length()));
		}
	}
}
