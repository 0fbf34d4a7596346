// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.profile;

import java.util.List;
import java.util.Optional;

import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationRule;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.x509.PathCertificate;

/**
 * Are the certificates such as RFC 5280 §4 lets a CA issue, and for browsers such as the baseline requirements do? The
 * request sets how much is demanded; what is not demanded is only mentioned.
 */
public final class ProfileRule implements ValidationRule {

	@Override
	public Check check(ValidationContext question) {
		boolean demanded = question.demands(Strictness.PROFILE);
		Strictness strictness = demanded ? question.request().strictness() : Strictness.FULL_PROFILE;
		Optional<String> finding = finding(question, strictness);
		if (finding.isEmpty()) {
			return Check.passed(CertificateCheck.PROFILE, "every certificate keeps to the profile of "
					+ (strictness == Strictness.BROWSER ? "web servers" : "RFC 5280"));
		}
		return demanded ? Check.failed(CertificateCheck.PROFILE, finding.get())
				: Check.notDone(CertificateCheck.PROFILE, "it is not demanded; otherwise: " + finding.get());
	}

	private static Optional<String> finding(ValidationContext question, Strictness strictness) {
		List<PathCertificate> path = question.path().certificates();
		for (PathCertificate certificate : path) {
			Optional<String> finding = Rfc5280Profile.finding(certificate, strictness)
					.or(() -> AlternativeNameProfile.finding(certificate))
					.or(() -> KeyIdentifierProfile.finding(certificate, strictness));
			if (finding.isPresent()) {
				return finding.map(why -> certificate.name() + " " + why);
			}
		}
		return strictness == Strictness.BROWSER ? BrowserProfile.finding(question.path()) : Optional.empty();
	}
}
