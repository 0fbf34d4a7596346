// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateSummaries;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.HardwareChange;
import org.sealbench.operations.download.LoadedDevices;
import org.sealbench.operations.download.ReplacementProblem;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.revocation.RevocationProblem;
import org.sealbench.operations.revocation.RevocationReport;
import org.sealbench.operations.revocation.RevokeEverywhere;
import org.sealbench.operations.revocation.ServerPasswords;
import org.sealbench.operations.trial.TriedConnection;
import org.sealbench.operations.trial.VerifyDevices;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.RevocationReason;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/**
 * Puts new hardware in the place of a device, with its names and addresses: makes new keys and certificates by the same
 * CA, loads the new hardware, shows by real connections that it answers, loads the partners that have to know, and
 * revokes the old certificates everywhere, in this order. Each step is saved with the device: done once more it goes on
 * where it was, here or in another checkout, also under another name. Needs a login in a protected project.
 */
public final class ReplaceDevice {

	private final Tools tools;
	private final EmulatorAccess emulators;
	private final ServerPasswords passwords;

	public ReplaceDevice(Tools tools, EmulatorAccess emulators, ServerPasswords passwords) {
		this.tools = tools;
		this.emulators = emulators;
		this.passwords = passwords;
	}

	/**
	 * Replaces, or goes on. Until the new hardware is loaded and answers as it should, the old certificates stay valid,
	 * unless they were revoked before, and so does the old hardware. Nothing is made before new hardware answers.
	 *
	 * @param target where the new hardware is, with its pairing code
	 * @param reason why the old certificates are revoked
	 */
	public Outcome<ReplacementReport> run(Project project, String name, EmulatorTarget target,
			DownloadPermissions allowed, RevocationReason reason, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Replacing " + name, 10);
		Problems problems = new Problems();
		Outcome<ReplacementReport> outcome = Outcome.attempt(OperationProblem.CANCELLED.at(Place.of(name)), () -> {
			Device device = Devices.named(project, name);
			project.access().requireOpen();
			return Outcome.of(new Run(project, device, target, allowed, progress, problems).all(reason));
		});
		return outcome.after(problems.list());
	}

	/** One run of it. */
	private final class Run {

		private final Project project;
		private final Device device;
		private final EmulatorTarget target;
		private final DownloadPermissions allowed;
		private final SubMonitor progress;
		private final Problems problems;
		private final List<DownloadedDevice> loaded = new ArrayList<>();

		Run(Project project, Device device, EmulatorTarget target, DownloadPermissions allowed, SubMonitor progress,
				Problems problems) {
			this.project = project;
			this.device = device;
			this.target = target;
			this.allowed = allowed;
			this.progress = progress;
			this.problems = problems;
		}

		ReplacementReport all(RevocationReason reason) throws ProblemException {
			DeviceReplacement before = device.getReplacement();
			boolean begins = before == null || before.isLoaded()
					&& new HardwareChange(tools, emulators).isBlank(project, device, target, progress);
			if (before != null) {
				problems.add((begins ? ReplacementProblem.BEGINS_AGAIN : ReplacementProblem.GOES_ON)
						.at(Place.of(device.getName())));
			}
			if ((before == null || begins || !before.isLoaded()) && !loadNew(begins)) {
				return report(Optional.empty(), device.getReplacement());
			}
			DeviceReplacement replacement = device.getReplacement();
			boolean told = loadPartners(replacement);
			Optional<RevocationReport> revoked = revoke(replacement, reason);
			if (told && isRevoked(project, replacement, device)) {
				project.change(() -> device.setReplacement(null));
				project.save();
			}
			return report(revoked, replacement);
		}

		/** Loads the new hardware and shows that it answers; only then the old one is retired. */
		private boolean loadNew(boolean begins) throws ProblemException {
			HardwareChange hardware = new HardwareChange(tools, emulators);
			ReplacedCertificates certificates = ReplacedCertificates.of(project, device);
			try {
				hardware.check(project, device, target, progress.split(1));
			} catch (ProblemException e) {
				problems.add(e.problem());
				return false;
			}
			certificates.notes().forEach(problems::add);
			if (begins) {
				DeviceReplacement begun = certificates.renew(tools, progress.split(2));
				project.change(() -> {
					takeOver(begun);
					device.setReplacement(begun);
				});
				project.save();
			}
			List<DownloadedDevice> result = problems.take(new Download(tools, emulators).run(project,
					List.of(device.getName()), target, allowed, progress.split(2)));
			if (result != null) {
				loaded.addAll(result);
			}
			if (loaded.isEmpty() || loaded.get(0).isFailed() || !isVerified()) {
				return false;
			}
			hardware.retireOthers(project, device, target, progress.split(1));
			project.change(() -> {
				device.getReplacement().setLoaded(true);
				distrust(device.getReplacement());
			});
			project.save();
			return true;
		}

		/** What hardware before the one that is replaced now held is still to be revoked, and stands behind. */
		private void takeOver(DeviceReplacement begun) {
			if (device.getReplacement() != null) {
				device.getReplacement().getReplaced().stream().filter(each -> !begun.getReplaced().contains(each))
						.forEach(begun.getReplaced()::add);
			}
		}

		/** Whether it answers, and refuses nobody who is to connect. A device without servers has nobody to answer. */
		private boolean isVerified() {
			Outcome<List<TriedConnection>> outcome = new VerifyDevices(tools).run(project, List.of(device.getName()),
					progress.split(1));
			List<TriedConnection> tried = problems.take(outcome);
			return outcome.firstError().isEmpty() && tried != null
					&& (tried.isEmpty() || tried.stream().anyMatch(each -> each.attempt().answered()));
		}

		/** Nobody presents the old certificates any more. */
		private void distrust(DeviceReplacement replacement) {
			for (Device partner : project.plant().getDevices()) {
				List<CertificateNumber> trusted = trusted(partner);
				if (trusted.stream().anyMatch(replacement.getSuccessors()::contains)) {
					trusted.removeAll(replacement.getReplaced());
				}
			}
		}

		/**
		 * Loads those who trust the new certificates themselves; who trusts their CA is reached by the revocation.
		 *
		 * @return whether all of them are loaded
		 */
		private boolean loadPartners(DeviceReplacement replacement) throws ProblemException {
			LoadedDevices known = new LoadedDevices(project);
			List<String> names = new ArrayList<>();
			for (Device each : project.plant().getDevices()) {
				if (each != device && trusted(each).stream().anyMatch(replacement.getSuccessors()::contains)
						&& known.contains(each.getName())) {
					names.add(each.getName());
				}
			}
			if (names.isEmpty()) {
				return true;
			}
			Outcome<List<DownloadedDevice>> outcome = new Download(tools, emulators).run(project, names, target,
					allowed.withoutPairing(), progress.split(2));
			List<String> waiting = new ArrayList<>(names);
			outcome.result().orElse(List.of()).stream().filter(each -> !each.isFailed())
					.forEach(each -> waiting.remove(each.name()));
			loaded.addAll(outcome.result().orElse(List.of()));
			for (String each : waiting) {
				Problem why = outcome.problems().stream().filter(Problem::isError)
						.filter(problem -> problem.place().object().equals(each)).findFirst().or(outcome::firstError)
						.orElseGet(() -> OperationProblem.CANCELLED.at(Place.of(each)));
				problems.add(ReplacementProblem.PARTNER_WAITS.at(Place.of(each), why.message(), why.remedy(),
						device.getName()));
			}
			return waiting.isEmpty();
		}

		private Optional<RevocationReport> revoke(DeviceReplacement replacement, RevocationReason reason)
				throws ProblemException {
			List<CertificateNumber> numbers = new ArrayList<>();
			for (CertificateNumber each : old(project, replacement, device)) {
				if (Certificates.isSelfSigned(project.certificates().certificate(each))) {
					problems.add(ReplacementProblem.SELF_SIGNED_BEFORE.at(Place.of(project.certificates().name(each)),
							each));
				} else {
					numbers.add(each);
				}
			}
			if (numbers.isEmpty()) {
				return Optional.empty();
			}
			RevokeEverywhere revocation = new RevokeEverywhere(tools, emulators, passwords);
			Outcome<RevocationReport> outcome = revocation.run(project,
					new RevokeEverywhere.Order(numbers, Optional.empty(), reason), target, allowed, progress.split(2));
			outcome.problems().stream().filter(each -> each.code() != RevocationProblem.ALREADY).forEach(problems::add);
			return outcome.result();
		}

		/** @param replacement as it was; nothing before it was begun */
		private ReplacementReport report(Optional<RevocationReport> revoked, DeviceReplacement replacement)
				throws ProblemException {
			List<CertificateEntry> fresh = new ArrayList<>();
			List<CertificateNumber> old = List.of();
			if (replacement != null) {
				replacement.getSuccessors().forEach(each -> project.certificates().find(each).ifPresent(fresh::add));
				old = List.copyOf(replacement.getReplaced());
			}
			return new ReplacementReport(device.getName(), CertificateSummaries.of(project, fresh), old, loaded,
					revoked, replacement != null && device.getReplacement() == null);
		}
	}

	private static List<CertificateNumber> trusted(Device device) {
		return device.getOpcUaServer() == null || device.getOpcUaServer().getSecureChannel() == null ? List.of()
				: device.getOpcUaServer().getSecureChannel().getTrustedClients();
	}

	/** The old certificates that are still in the project, without what the device has now. */
	private static List<CertificateNumber> old(Project project, DeviceReplacement replacement, Device device)
			throws ProblemException {
		List<CertificateNumber> numbers = new ArrayList<>();
		for (CertificateNumber each : replacement.getReplaced()) {
			Optional<CertificateEntry> entry = project.certificates().find(each);
			if (entry.isPresent() && !isPresented(project, each)
					&& ReplacedCertificates.canBeOf(project, device, entry.get())) {
				numbers.add(each);
			}
		}
		return numbers;
	}

	private static boolean isPresented(Project project, CertificateNumber number) {
		return CertificateUses.of(project.plant()).find(number).stream().anyMatch(
				use -> use.kind() == CertificateUse.Kind.WEB_SERVER || use.kind() == CertificateUse.Kind.OPCUA_SERVER);
	}

	private static boolean isRevoked(Project project, DeviceReplacement replacement, Device device)
			throws ProblemException {
		for (CertificateNumber each : old(project, replacement, device)) {
			if (!CertificateEntries.isRevoked(project.certificates().entry(each))
					&& !Certificates.isSelfSigned(project.certificates().certificate(each))) {
				return false;
			}
		}
		return true;
	}
}
