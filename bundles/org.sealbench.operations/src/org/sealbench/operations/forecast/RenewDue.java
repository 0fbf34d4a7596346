// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.Problems;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.operations.certificate.ca.IssueRevocationList;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.project.Project;

/**
 * Renews what ends within some days and the project can renew by itself: certificates in use, each with a new key, and
 * revocation lists. What somebody else has to renew, and CAs, are named and left.
 */
public final class RenewDue {

	/**
	 * What was done.
	 *
	 * @param certificates the new ones
	 * @param lists        names of the CAs that have a new revocation list
	 * @param devices      names of the devices that must be loaded again
	 */
	public record Renewed(List<CertificateSummary> certificates, List<String> lists, List<String> devices) {

		public Renewed {
			certificates = List.copyOf(certificates);
			lists = List.copyOf(lists);
			devices = List.copyOf(devices);
		}
	}

	private final Tools tools;

	public RenewDue(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Changes the model; saving is up to the caller. What cannot be read or renewed is a problem and does not keep the
	 * rest from being renewed. Cancelled, there is no result, and the saved project is as before.
	 *
	 * @param days whatever ends within so many days is due
	 */
	public Outcome<Renewed> run(Project project, int days, IProgressMonitor monitor) {
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of("project " + project.plant().getName())), () -> {
			project.access().requireOpen();
			Instant now = tools.clock().instant();
			Instant last = now.plus(Duration.ofDays(days));
			Problems found = new Problems();
			List<Expiry> due = MakeForecast.items(project, now, found).stream()
					.filter(each -> !each.end().isAfter(last)).toList();
			SubMonitor progress = SubMonitor.convert(monitor, "Renewing what is due", due.size());
			List<Problem> problems = new ArrayList<>(found.list());
			List<CertificateSummary> certificates = new ArrayList<>();
			List<String> lists = new ArrayList<>();
			Set<String> devices = new LinkedHashSet<>();
			for (Expiry item : due) {
				progress.subTask(item.name());
				if (item.kind().action() == Expiry.Action.RENEW && item.isFresh(now)) {
					problems.add(ForecastProblem.FRESH.at(Place.of(item.name()), item.end()));
					continue;
				}
				switch (item.kind()) {
				case CERTIFICATE -> {
					Outcome<CertificateChange> renewed = new RenewCertificate(tools).run(project, item.number(), false,
							progress.split(1));
					renewed.problems().stream().filter(each -> each.code() != CertificateProblem.LOAD_AGAIN)
							.forEach(problems::add);
					renewed.result().ifPresent(change -> {
						certificates.addAll(change.certificates());
						devices.addAll(change.devices());
					});
				}
				case REVOCATION_LIST -> {
					Outcome<CertificateChange> issued = new IssueRevocationList(tools).run(project, item.number());
					issued.problems().stream().filter(each -> each.code() != CertificateProblem.LOAD_AGAIN)
							.forEach(problems::add);
					if (issued.isGood()) {
						lists.add(project.certificates().name(item.number()));
						devices.addAll(item.devices());
					}
				}
				case CA -> problems.add(ForecastProblem.CA_DUE.at(Place.of(item.name()), item.end(), item.number()));
				case FOREIGN ->
					problems.add(ForecastProblem.FOREIGN_DUE.at(Place.of(item.name()), item.end(), item.number()));
				case AUTO_ACCEPT -> {
					// It ends by itself.
				}
				}
			}
			if (progress.isCanceled()) {
				// The last of all may have been cut off, which is a problem of its own there.
				throw new OperationCanceledException();
			}
			problems.addAll(DownloadNeeded.notes(List.copyOf(devices)));
			return Outcome.of(new Renewed(certificates, lists, List.copyOf(devices)), problems);
		});
	}
}
