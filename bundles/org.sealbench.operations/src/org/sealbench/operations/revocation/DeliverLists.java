// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.Tools;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.revocation.ListTarget.Kind;
import org.sealbench.pki.Crls;
import org.sealbench.project.Project;

/**
 * Brings the newest revocation lists of CAs to everybody who does not have them, devices first. What was reached is
 * saved step by step, so that another run, also after this process was killed, goes on with the rest.
 */
final class DeliverLists {

	private final Project project;
	private final Tools tools;
	private final Problems problems;
	private final ListTargets targets;
	private final Map<CertificateNumber, PendingList> pending = new TreeMap<>();
	private final Map<CertificateNumber, SortedMap<ListTarget, ListDelivery>> results = new TreeMap<>();

	/** @param cas whose lists are brought */
	DeliverLists(Project project, Tools tools, Collection<CertificateNumber> cas, Problems problems)
			throws ProblemException {
		this.project = project;
		this.tools = tools;
		this.problems = problems;
		this.targets = new ListTargets(project, now());
		for (CertificateNumber ca : cas) {
			PendingList list = PendingList.of(project, ca);
			list.retain(targets.of(ca), now());
			pending.put(ca, list);
			SortedMap<ListTarget, ListDelivery> known = new TreeMap<>();
			targets.of(ca).forEach(each -> known.put(each, list.delivery(each, number(ca))));
			results.put(ca, known);
		}
	}

	/** Has the next save keep who is still to be reached. */
	void keep() throws ProblemException {
		for (Map.Entry<CertificateNumber, PendingList> each : pending.entrySet()) {
			each.getValue().keep(project, number(each.getKey()));
		}
	}

	/** Everybody, as far as is known now. */
	List<ListDelivery> deliveries() {
		return results.values().stream().flatMap(each -> each.values().stream()).toList();
	}

	/** Tries everybody who is still to be reached. */
	void run(EmulatorAccess emulators, ServerPasswords passwords, EmulatorTarget target, DownloadPermissions allowed,
			SubMonitor progress) throws ProblemException {
		progress.setWorkRemaining(10);
		List<String> devices = waiting(Kind.DEVICE).stream().map(ListTarget::name).toList();
		if (!devices.isEmpty()) {
			Map<String, DeliveryAttempt> attempts = new DeviceDeliveries(tools, emulators).run(project, devices, target,
					allowed, progress.split(6));
			for (ListTarget each : waiting(Kind.DEVICE)) {
				note(each, attempts.get(each.name()));
			}
			save();
		}
		RecipientDeliveries recipients = new RecipientDeliveries(tools, passwords, targets.isOneLogin());
		for (Kind kind : List.of(Kind.SERVER, Kind.FOLDER)) {
			for (ListTarget each : waiting(kind)) {
				progress.subTask(each.text());
				for (CertificateNumber ca : without(each)) {
					DeliveryAttempt attempt = recipients.run(project, each, targets.given(each, ca), progress.split(1));
					note(each, ca, attempt);
				}
				save();
			}
		}
	}

	private Set<ListTarget> waiting(Kind kind) {
		Set<ListTarget> found = new TreeSet<>();
		pending.forEach((ca, list) -> list.without(number(ca)).stream().filter(each -> each.kind() == kind)
				.forEach(found::add));
		return found;
	}

	private List<CertificateNumber> without(ListTarget target) {
		return pending.entrySet().stream()
				.filter(each -> each.getValue().without(number(each.getKey())).contains(target)).map(Map.Entry::getKey)
				.toList();
	}

	private void note(ListTarget target, DeliveryAttempt attempt) throws ProblemException {
		for (CertificateNumber ca : without(target)) {
			note(target, ca, attempt);
		}
	}

	private void note(ListTarget target, CertificateNumber ca, DeliveryAttempt attempt) throws ProblemException {
		ListDelivery delivery = attempt.delivery(ca, number(ca), target);
		pending.get(ca).note(delivery, now());
		results.get(ca).put(target, delivery);
		attempt.problem(target, number(ca), project.certificates().name(ca)).ifPresent(problems::add);
	}

	private void save() throws ProblemException {
		keep();
		project.save();
	}

	/** Number of the newest list; 0 where it has none, as those of early CAs. */
	private int number(CertificateNumber ca) {
		try {
			return project.certificates().crls().of(ca).flatMap(Crls::number).map(BigInteger::intValue).orElse(0);
		} catch (ProblemException e) {
			return 0;
		}
	}

	private Instant now() {
		return tools.clock().instant().truncatedTo(ChronoUnit.SECONDS);
	}
}
