// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.pki.RevocationReason;
import org.sealbench.project.Project;

/**
 * Revokes certificates so that everybody knows: issues the lists, loads them into the devices that need them, pushes
 * them to servers of other vendors, writes them into the PKI folders of clients, and keeps in the project who was not
 * reached until he is. Needs a login in a protected project.
 */
public final class RevokeEverywhere {

	private final Tools tools;
	private final EmulatorAccess emulators;
	private final ServerPasswords passwords;

	public RevokeEverywhere(Tools tools, EmulatorAccess emulators, ServerPasswords passwords) {
		this.tools = tools;
		this.emulators = emulators;
		this.passwords = passwords;
	}

	/**
	 * What is to be revoked.
	 *
	 * @param numbers of certificates
	 * @param device  whose certificates are revoked, all that it held
	 */
	public record Order(List<CertificateNumber> numbers, Optional<String> device, RevocationReason reason) {

		public Order {
			numbers = List.copyOf(numbers);
		}
	}

	/**
	 * Revokes and saves, all of it or, if one cannot be revoked, nothing; then tells everybody. One that is revoked
	 * already is told to those who do not know. Cancelled before the save, the project is as before; cancelled later,
	 * the rest is kept for {@link #goOn}.
	 */
	public Outcome<RevocationReport> run(Project project, Order order, EmulatorTarget target,
			DownloadPermissions allowed, IProgressMonitor monitor) {
		Problems problems = new Problems();
		SubMonitor progress = SubMonitor.convert(monitor, "Revoking", 10);
		Outcome<List<CertificateSummary>> revoked = Outcome.attempt(cancelled(project), () -> {
			project.access().requireOpen();
			RevokedSelection selection = RevokedSelection.of(project, order, tools, problems::add);
			progress.split(1);
			List<CertificateSummary> fresh = revoke(project, selection.fresh(), order.reason(), problems);
			deliver(project, selection.cas(project), problems).keep();
			project.save();
			return Outcome.of(fresh);
		});
		if (revoked.result().isEmpty()) {
			return Outcome.failed(revoked.problems());
		}
		return goOn(project, revoked.get(), target, allowed, progress, problems);
	}

	/** Brings the lists to those who do not have them yet; nothing to do where nobody waits. */
	public Outcome<RevocationReport> goOn(Project project, EmulatorTarget target, DownloadPermissions allowed,
			IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Telling everybody", 10);
		Outcome<Boolean> open = Outcome.attempt(() -> {
			project.access().requireOpen();
			return Outcome.of(true);
		});
		return open.flatMap(yes -> goOn(project, List.of(), target, allowed, progress, new Problems()));
	}

	/** Who has the lists and who not, as it was left; asks nobody. */
	public Outcome<RevocationReport> status(Project project) {
		return Outcome.attempt(() -> {
			Problems problems = new Problems();
			return Outcome.of(
					new RevocationReport(List.of(), deliver(project, PendingList.open(project), problems).deliveries()),
					problems.list());
		});
	}

	private Outcome<RevocationReport> goOn(Project project, List<CertificateSummary> fresh, EmulatorTarget target,
			DownloadPermissions allowed, SubMonitor progress, Problems problems) {
		return Outcome.attempt(() -> {
			DeliverLists lists = deliver(project, PendingList.open(project), problems);
			try {
				lists.run(emulators, passwords, target, allowed, progress);
			} catch (OperationCanceledException e) {
				problems.add(RevocationProblem.HALF_WAY.at(Place.of("project " + project.plant().getName())));
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
			return Outcome.of(new RevocationReport(fresh, lists.deliveries()), problems.list());
		});
	}

	private DeliverLists deliver(Project project, Collection<CertificateNumber> cas, Problems problems)
			throws ProblemException {
		return new DeliverLists(project, tools, cas, problems);
	}

	private List<CertificateSummary> revoke(Project project, List<CertificateNumber> numbers, RevocationReason reason,
			Problems problems) throws ProblemException {
		List<CertificateSummary> fresh = new ArrayList<>();
		for (CertificateNumber number : numbers) {
			Outcome<CertificateChange> outcome = new RevokeCertificate(tools).run(project, number, reason);
			if (outcome.result().isEmpty()) {
				throw new ProblemException(outcome.problems().get(0));
			}
			outcome.problems().stream().filter(each -> each.code() != CertificateProblem.LOAD_AGAIN)
					.forEach(problems::add);
			fresh.addAll(outcome.get().certificates());
		}
		return fresh;
	}

	private static Problem cancelled(Project project) {
		return OperationProblem.CANCELLED.at(Place.of("project " + project.plant().getName()));
	}
}
