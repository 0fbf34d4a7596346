// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.security.cert.X509CRL;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.RolloverReplacement;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.ca.CrlUpdate;
import org.sealbench.operations.certificate.ca.SigningCa;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.issue.Revocation;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

/** The revocation lists by which an old CA ends (RFC 5280 §5.3.1: superseded). */
final class RetiredCa {

	private static final Set<ProblemCode> FOR_GOOD = Set.of(CertificateProblem.CA_WITHOUT_KEY,
			CertificateProblem.CA_REVOKED, ProjectProblem.KEY_MISSING);

	private final PlanModel plan;
	private final Project project;
	private final Tools tools;
	private final Instant now;

	RetiredCa(PlanModel plan, Tools tools) {
		this.plan = plan;
		this.project = plan.project();
		this.tools = tools;
		this.now = tools.clock().instant().truncatedTo(ChronoUnit.SECONDS);
	}

	/**
	 * The new CA revokes the certificate by which it vouched for the old one; devices get that list as they are loaded.
	 */
	void revokeOldWithNew() throws ProblemException {
		SigningCa ca = SigningCa.of(project, plan.successor());
		Revocation revocation = new Revocation(CaRollover.certificate(plan.model().getOldWithNew()).getSerialNumber(),
				now, RevocationReason.SUPERSEDED);
		X509CRL list = new CrlUpdate(project, now).next(ca, project.certificates().crls().of(plan.successor()),
				List.of(revocation));
		ModelTransaction.run(project, () -> project.certificates().crls().set(plan.successor(), list));
	}

	/**
	 * The old CA's last list, which revokes what the new one issued anew; nobody presents that any more. What a CA that
	 * another rollover has left signed is on no list of the old one.
	 */
	void issueLastList(String by) throws ProblemException {
		List<CertificateEntry> replaced = new ArrayList<>();
		List<Revocation> revocations = new ArrayList<>();
		for (RolloverReplacement each : plan.replacements()) {
			CertificateEntry entry = project.certificates().find(each.getNumber()).orElse(null);
			if (entry != null && !CertificateEntries.isRevoked(entry)) {
				replaced.add(entry);
				if (entry.getIssuer().equals(plan.old())) {
					revocations
							.add(new Revocation(project.certificates().certificate(each.getNumber()).getSerialNumber(),
									now, RevocationReason.SUPERSEDED));
				}
			}
		}
		X509CRL list = new CrlUpdate(project, now).next(SigningCa.of(project, plan.old()),
				project.certificates().crls().of(plan.old()), revocations);
		ModelTransaction.run(project, () -> {
			replaced.forEach(this::revoke);
			project.certificates().crls().set(plan.old(), list);
			plan.record(HandOuts.LAST_LIST, now, by, "");
		});
	}

	/**
	 * Why the old CA can issue no list any more, for good: its key is gone, or it is revoked. Empty if it can.
	 *
	 * @throws ProblemException if something else is in the way, such as a damaged key, after which it can again
	 */
	Optional<Problem> endedBefore() throws ProblemException {
		try {
			SigningCa.of(project, plan.old());
			return Optional.empty();
		} catch (ProblemException e) {
			if (FOR_GOOD.contains(e.problem().code())) {
				return Optional.of(e.problem());
			}
			throw e;
		}
	}

	/**
	 * The old CA signs nothing any more, and nothing of the project trusts it; nor do those that other rollovers of it
	 * have left.
	 */
	void end() throws ProblemException {
		CertificateEntry old = project.certificates().entry(plan.old());
		List<CertificateEntry> lost = plan.lost();
		ModelTransaction.run(project, () -> {
			revoke(old);
			lost.forEach(this::revoke);
			project.plant().setRollover(null);
		});
	}

	private void revoke(CertificateEntry entry) {
		entry.setRevokedAt(now.toString());
		entry.setRevocationReason(RevocationReason.SUPERSEDED.label());
	}

	/** Another certificate by which the new CA vouches for the old one, for a plan that is stepped back. */
	void vouchAgain() throws ProblemException {
		String again = StartRollover.base64(new StartRollover(tools).cross(
				project.certificates().certificate(plan.old()), project.certificates().credential(plan.successor())));
		ModelTransaction.run(project, () -> plan.model().setOldWithNew(again));
	}
}
