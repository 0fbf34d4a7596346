// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.extension;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.sealbench.pki.Usage;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/**
 * Does the extended key usage allow what it is used for (RFC 5280 §4.2.1.12)? Apple demands serverAuth since 2019, OPC
 * 10000-6 §6.2.2 demands the extension; {@code anyExtendedKeyUsage} is not enough for browsers.
 */
public final class PurposeRule implements LintRule {

	private static final String FIELD = "extended key usage";
	private static final String SERVER = KeyPurposeId.id_kp_serverAuth.getId();
	private static final String CLIENT = KeyPurposeId.id_kp_clientAuth.getId();

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		Set<String> needed = needed(subject.uses());
		List<String> stated = stated(subject.certificate());
		if (needed.isEmpty()) {
			return;
		}
		if (stated == null) {
			if (subject.isWebServer() || subject.isOpcUa()) {
				findings.add(LintProblem.PURPOSE_MISSING, FIELD,
						subject.isOpcUa() ? "OPC UA applications" : "Apple devices", words(needed));
			}
			return;
		}
		Set<String> missing = new TreeSet<>(needed);
		missing.removeAll(stated);
		if (!missing.isEmpty()) {
			findings.add(LintProblem.PURPOSE_WRONG, FIELD, words(missing), CertificateUseText.of(subject.uses()));
		}
	}

	private static Set<String> needed(Set<Usage> uses) {
		Set<String> needed = new TreeSet<>();
		if (uses.contains(Usage.WEB_SERVER) || uses.contains(Usage.OPCUA) || uses.contains(Usage.LINK)) {
			needed.add(SERVER);
		}
		if (uses.contains(Usage.OPCUA_CLIENT) || uses.contains(Usage.LINK)) {
			needed.add(CLIENT);
		}
		return needed;
	}

	/** The object identifiers, or null where the extension is missing. */
	private static List<String> stated(X509Certificate certificate) {
		try {
			return certificate.getExtendedKeyUsage();
		} catch (CertificateParsingException e) {
			throw new IllegalStateException("a certificate that was read has readable extensions", e);
		}
	}

	private static String words(Set<String> purposes) {
		return String.join(" and ",
				purposes.stream().map(each -> each.equals(SERVER) ? "serverAuth" : "clientAuth").toList());
	}
}
