// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.model.CertificateEntry;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.source.ProjectCertificates;
import org.sealbench.pki.lint.CertificateLint;
import org.sealbench.pki.lint.CrlLint;
import org.sealbench.pki.lint.CrlSubject;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/**
 * Checks every certificate and revocation list of a project against lint's rules, for what the project uses it for.
 * Changes nothing and needs no login.
 */
public final class CheckProject {

	private final Tools tools;

	public CheckProject(Tools tools) {
		this.tools = tools;
	}

	/** Checks. A file that cannot be read is a problem of the outcome; what is found is in the report. */
	public Outcome<CheckReport> run(Project project, CheckRequest request) {
		Problems problems = new Problems();
		return Outcome.attempt(() -> {
			int warnDays = IssuanceSettings.of(project.plant()).model().getWarnDays();
			LintContext context = CheckContexts.of(request, warnDays, tools.clock());
			ProjectCertificates certificates = ProjectCertificates.read(project, problems);
			List<LintSubject> subjects = certificates.subjects();
			List<Problem> findings = new ArrayList<>(new CertificateLint().check(subjects, context));
			findings.addAll(revokedInUse(project, certificates));
			List<CrlSubject> lists = crls(certificates, problems);
			CrlLint rules = new CrlLint();
			lists.forEach(each -> findings.addAll(request.within().isPresent() ? rules.check(each, context)
					: rules.checkWithDefaultDays(each, context)));
			List<String> present = lists.stream().filter(each -> each.crl().isPresent()).map(CrlSubject::name).toList();
			return Outcome.of(new CheckReport(subjects.stream().map(LintSubject::name).toList(), present, findings),
					problems.list());
		});
	}

	private static List<Problem> revokedInUse(Project project, ProjectCertificates certificates) {
		List<Problem> found = new ArrayList<>();
		CertificateUses all = CertificateUses.of(project.plant());
		for (CertificateEntry entry : certificates.entries()) {
			if (!CertificateEntries.isRevoked(entry)) {
				continue;
			}
			List<String> uses = hasSignedWhatIsUsed(certificates, all, entry) ? certificates.uses(entry)
					: all.find(entry.getNumber()).stream().filter(use -> use.kind() != CertificateUse.Kind.ISSUER)
							.filter(CertificateUse::isRelied).map(CertificateUse::text).toList();
			if (!uses.isEmpty()) {
				found.add(LintProblem.REVOKED_IN_USE.at(Place.of(certificates.name(entry)), String.join(", ", uses)));
			}
		}
		return found;
	}

	/** What a CA signed that gave way to another one is revoked, or nobody uses it. */
	private static boolean hasSignedWhatIsUsed(ProjectCertificates certificates, CertificateUses all,
			CertificateEntry ca) {
		return certificates.entries().stream().anyMatch(each -> each.getIssuer().equals(ca.getNumber())
				&& !CertificateEntries.isRevoked(each) && !all.find(each.getNumber()).isEmpty());
	}

	private static List<CrlSubject> crls(ProjectCertificates certificates, Problems problems) {
		List<CrlSubject> lists = new ArrayList<>();
		for (CertificateEntry ca : certificates.cas()) {
			try {
				Optional<X509CRL> crl = certificates.crl(ca);
				lists.add(new CrlSubject(Optional.of(certificates.certificate(ca)), certificates.name(ca), crl,
						certificates.needsCrl(ca), certificates.revokedBy(ca)));
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
		return lists;
	}
}
