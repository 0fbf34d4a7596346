// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.common.Severity;
import org.sealbench.compiler.CertificateFinding;
import org.sealbench.compiler.certificate.CertificateNeed;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.pki.lint.CertificateLint;
import org.sealbench.pki.lint.CrlLint;
import org.sealbench.pki.lint.CrlSubject;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintSubject;

/**
 * Lint of the certificates that a device's servers use and of the CAs above them, except for what other rules of the
 * compiler report. A certificate that compile replaces anyway is left out, and so are notes.
 */
public final class CertificateLintRule implements Rule {

	/** What the rules about validity, signature, key, names and application URI report for a server's certificate. */
	private static final Set<LintProblem> SAID = EnumSet.of(LintProblem.EXPIRED, LintProblem.EXPIRES,
			LintProblem.NOT_YET_VALID, LintProblem.SIGNATURE_SHA1, LintProblem.KEY_EC_OPCUA,
			LintProblem.APPLICATION_URI_MISSING, LintProblem.NAMES_MISSING, LintProblem.NAME_IN_COMMON_NAME_ONLY);
	/** What the rule about a certificate's usage reports, where the certificate was created for something else. */
	private static final Set<LintProblem> OTHER_USAGE = EnumSet.of(LintProblem.PURPOSE_WRONG,
			LintProblem.KEY_USAGE_WRONG, LintProblem.LEAF_IS_AUTHORITY, LintProblem.LEAF_SIGNS_CERTIFICATES);
	/** That a CA signs with SHA-1 is reported for each certificate that it signed. */
	private static final Set<LintProblem> SAID_BELOW = EnumSet.of(LintProblem.AUTHORITY_SHA1_USED);

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		LintContext asked = LintContext.general(context.now(),
				IssuanceSettings.of(context.plant()).model().getWarnDays());
		try {
			List<CertificateNeed> needs = context.needs(device);
			Set<LintProblem> said = EnumSet.copyOf(SAID_BELOW);
			said.addAll(NotYetValidCa.suppressed(context, device));
			Set<CertificateNumber> seen = new HashSet<>();
			for (RuleContext.Used used : context.serverCertificates(device)) {
				if (needs.stream().noneMatch(each -> each.role() == used.role())) {
					checkServer(context, used, asked, used.place(device), problems);
					// Once for each device; and CAs that sign each other in a circle must not cause an endless loop.
					for (CertificateNumber number = used.entry().getIssuer(); number.isGiven() && seen.add(number);) {
						CertificateEntry ca = context.project().certificates().entry(number);
						checkAuthority(context, ca, asked, said, used.place(device), problems);
						number = ca.getIssuer();
					}
				}
			}
		} catch (ProblemException e) {
			// The rules about names and files report it.
			return;
		}
	}

	private static void checkServer(RuleContext context, RuleContext.Used used, LintContext asked, Place place,
			Problems problems) throws ProblemException {
		List<X509Certificate> chain = context.project().certificates().chain(used.entry().getNumber());
		Optional<X509Certificate> issuer = chain.size() > 1 ? Optional.of(chain.get(1)) : Optional.empty();
		LintSubject subject = new LintSubject(used.certificate(), used.name(), Set.of(used.role().usage()), issuer,
				true);
		Set<LintProblem> said = EnumSet.copyOf(SAID);
		if (Certificates.usage(used.certificate()).filter(usage -> usage != used.role().usage()).isPresent()) {
			said.addAll(OTHER_USAGE);
		}
		report(new CertificateLint().check(subject, asked), said, CertificateFinding.CERTIFICATE, used.name(), place,
				problems);
	}

	private static void checkAuthority(RuleContext context, CertificateEntry ca, LintContext asked,
			Set<LintProblem> said, Place place, Problems problems) throws ProblemException {
		String name = context.project().certificates().name(ca.getNumber());
		report(context.shared("CA " + ca.getNumber(), () -> ofAuthority(context, ca.getNumber(), name, asked)), said,
				CertificateFinding.CERTIFICATE, name, place, problems);
		report(context.shared("list of CA " + ca.getNumber(), () -> ofList(context, ca.getNumber(), name, asked)), said,
				CertificateFinding.REVOCATION_LIST, name, place, problems);
	}

	private static List<Problem> ofAuthority(RuleContext context, CertificateNumber number, String name,
			LintContext asked) throws ProblemException {
		List<X509Certificate> chain = context.project().certificates().chain(number);
		Optional<X509Certificate> issuer = chain.size() > 1 ? Optional.of(chain.get(1)) : Optional.empty();
		return new CertificateLint().check(new LintSubject(chain.get(0), name, Set.of(Usage.CA), issuer, true), asked);
	}

	private static List<Problem> ofList(RuleContext context, CertificateNumber number, String name, LintContext asked)
			throws ProblemException {
		CrlSubject list = new CrlSubject(Optional.of(context.project().certificates().certificate(number)), name,
				context.project().certificates().crls().of(number), true, Map.of());
		return new CrlLint().checkWithDefaultDays(list, asked);
	}

	private static void report(List<Problem> found, Set<LintProblem> said, CertificateFinding code, String name,
			Place place, Problems problems) {
		List<Problem> news = new ArrayList<>(found);
		news.removeIf(each -> said.contains(each.code()) || each.severity() == Severity.INFO);
		news.forEach(each -> problems.add(code.at(place, name, each.message(), each.remedy())));
	}
}
