// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.common.Severity;
import org.sealbench.compiler.TrustedClientFinding;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.compiler.image.TrustList;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.pki.lint.CertificateLint;
import org.sealbench.pki.lint.CrlLint;
import org.sealbench.pki.lint.CrlSubject;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintSubject;

/**
 * Lint of the certificates of an OPC UA server's trusted clients, and of the revocation lists of trusted CAs and of the
 * CAs below them. What {@link TrustedClientRule} reports is left out, so are notes and revoked clients, which the image
 * does not hold.
 */
public final class TrustedClientLintRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		LintContext asked = LintContext.general(context.now(),
				IssuanceSettings.of(context.plant()).model().getWarnDays());
		Set<LintProblem> said = EnumSet.of(LintProblem.EXPIRED);
		said.addAll(NotYetValidCa.suppressed(context, device));
		RuleContext.channel(device).ifPresent(channel -> {
			for (CertificateNumber number : new TreeSet<>(channel.getTrustedClients())) {
				Optional<CertificateEntry> entry = context.entry(number)
						.filter(each -> !CertificateEntries.isRevoked(each) && !each.isWaiting());
				Optional<X509Certificate> certificate = context.certificate(number);
				if (entry.isPresent() && certificate.isPresent()) {
					check(context, number, certificate.get(), asked, said,
							Place.of(device.getName(), Field.OPC_UA_TRUSTED_CLIENTS), problems);
				}
			}
			checkIssuers(context, device, asked, said, problems);
		});
	}

	/** The lists of CAs below trusted ones: where a CA above has one, clients of those without are refused. */
	private static void checkIssuers(RuleContext context, Device device, LintContext asked, Set<LintProblem> said,
			Problems problems) {
		if (!device.isGlobalSecurity() || RuleContext.channel(device).stream()
				.flatMap(each -> each.getTrustedClients().stream()).map(context::certificate).flatMap(Optional::stream)
				.noneMatch(each -> each.getBasicConstraints() > 0)) {
			return;
		}
		try {
			TrustList.of(context.trustSources(), device).issuers()
					.forEach((number, certificate) -> checkList(context, number, certificate, asked, said,
							Place.of(device.getName(), Field.OPC_UA_TRUSTED_CLIENTS), problems));
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}

	private static void check(RuleContext context, CertificateNumber number, X509Certificate certificate,
			LintContext asked, Set<LintProblem> said, Place place, Problems problems) {
		String name = number + ": " + Certificates.commonName(certificate);
		boolean isAuthority = Certificates.isCa(certificate);
		LintSubject subject = new LintSubject(certificate, name, Set.of(isAuthority ? Usage.CA : Usage.OPCUA_CLIENT),
				issuer(context, number), true);
		for (Problem each : news(new CertificateLint().check(subject, asked), said)) {
			problems.add(TrustedClientFinding.of(each.code()).at(place, name, each.message(), each.remedy()));
		}
		if (isAuthority) {
			checkList(context, number, certificate, asked, said, place, problems);
		}
	}

	private static void checkList(RuleContext context, CertificateNumber number, X509Certificate certificate,
			LintContext asked, Set<LintProblem> said, Place place, Problems problems) {
		String name = number + ": " + Certificates.commonName(certificate);
		try {
			CrlSubject list = new CrlSubject(Optional.of(certificate), name,
					context.project().certificates().crls().of(number), true, Map.of());
			news(new CrlLint().checkWithDefaultDays(list, asked), said).forEach(each -> problems
					.add(TrustedClientFinding.REVOCATION_LIST.at(place, name, each.message(), each.remedy())));
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}

	private static List<Problem> news(List<Problem> found, Set<LintProblem> said) {
		return found.stream().filter(each -> each.severity() != Severity.INFO && !said.contains(each.code())).toList();
	}

	/** The certificate above it, as far as the project knows it and its file can be read. */
	private static Optional<X509Certificate> issuer(RuleContext context, CertificateNumber number) {
		return context.entry(number).map(CertificateEntry::getIssuer).filter(above -> above.isGiven())
				.flatMap(context::certificate);
	}
}
