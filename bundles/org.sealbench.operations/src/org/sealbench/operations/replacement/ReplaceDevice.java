// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import java.security.cert.X509Certificate;
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
import org.sealbench.model.Device;
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
import org.sealbench.pki.Certificates;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;

/**
 * Puts new hardware in the place of a device, with its names and addresses: makes new keys and certificates by the same
 * CA, loads the new hardware, loads the partners that have to know, and revokes the old certificates everywhere. Each
 * step is saved: done once more it goes on where it was. Needs a login in a protected project.
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
	 * Replaces, or goes on. Until the new hardware is loaded the old certificates stay valid, unless they were revoked
	 * before.
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
			Optional<ReplacementState> begun = ReplacementState.of(project, name);
			if (begun.isPresent()) {
				problems.add(ReplacementProblem.GOES_ON.at(Place.of(name)));
			}
			ReplacementState state = begun.isPresent() ? begun.get() : begin(project, device, progress.split(2));
			return Outcome
					.of(carryOut(project, state, target, allowed, reason, progress.setWorkRemaining(8), problems));
		});
		return outcome.after(problems.list());
	}

	private ReplacementState begin(Project project, Device device, SubMonitor progress) throws ProblemException {
		ReplacedCertificates certificates = ReplacedCertificates.of(project, device);
		ReplacementState state = certificates.renew(tools, progress);
		state.keep(project);
		project.save();
		return state;
	}

	private ReplacementReport carryOut(Project project, ReplacementState begun, EmulatorTarget target,
			DownloadPermissions allowed, RevocationReason reason, SubMonitor progress, Problems problems)
			throws ProblemException {
		ReplacementState state = begun;
		List<DownloadedDevice> devices = new ArrayList<>();
		if (!state.loaded()) {
			try {
				new HardwareChange(tools, emulators).prepare(project, state.device(), target, progress.split(1));
			} catch (ProblemException e) {
				problems.add(e.problem());
				return report(project, state, devices, Optional.empty(), false);
			}
			devices.addAll(load(project, List.of(state.device()), target, allowed, progress.split(2), problems));
			if (devices.isEmpty() || devices.get(0).isFailed()) {
				return report(project, state, devices, Optional.empty(), false);
			}
			state = state.loadedNow();
			state.keep(project);
			project.save();
		}
		state = partners(project, state, target, allowed, progress.split(2), devices, problems);
		Optional<RevocationReport> revoked = revoke(project, state, target, allowed, reason, progress.split(3),
				problems);
		boolean done = state.partners().isEmpty() && isRevoked(project, state);
		if (done) {
			state.forget(project);
		} else {
			state.keep(project);
		}
		project.save();
		return report(project, state, devices, revoked, done);
	}

	private List<DownloadedDevice> load(Project project, List<String> names, EmulatorTarget target,
			DownloadPermissions allowed, SubMonitor progress, Problems problems) {
		List<DownloadedDevice> loaded = problems
				.take(new Download(tools, emulators).run(project, names, target, allowed, progress));
		return loaded == null ? List.of() : loaded;
	}

	/** Loads those who trusted the old certificates themselves; who trusts their CA is reached by the revocation. */
	private ReplacementState partners(Project project, ReplacementState state, EmulatorTarget target,
			DownloadPermissions allowed, SubMonitor progress, List<DownloadedDevice> devices, Problems problems)
			throws ProblemException {
		LoadedDevices known = new LoadedDevices(project);
		List<String> names = new ArrayList<>();
		for (String each : state.partners()) {
			if (project.device(each).isPresent() && known.contains(each)) {
				names.add(each);
			}
		}
		if (names.isEmpty()) {
			return state.withPartners(List.of());
		}
		Outcome<List<DownloadedDevice>> outcome = new Download(tools, emulators).run(project, names, target,
				allowed.withoutPairing(), progress);
		List<String> waiting = new ArrayList<>(names);
		outcome.result().orElse(List.of()).stream().filter(each -> !each.isFailed())
				.forEach(each -> waiting.remove(each.name()));
		devices.addAll(outcome.result().orElse(List.of()));
		for (String each : waiting) {
			Problem why = outcome.problems().stream().filter(Problem::isError)
					.filter(problem -> problem.place().object().equals(each)).findFirst().or(outcome::firstError)
					.orElseGet(() -> OperationProblem.CANCELLED.at(Place.of(each)));
			problems.add(
					ReplacementProblem.PARTNER_WAITS.at(Place.of(each), why.message(), why.remedy(), state.device()));
		}
		return state.withPartners(waiting);
	}

	private Optional<RevocationReport> revoke(Project project, ReplacementState state, EmulatorTarget target,
			DownloadPermissions allowed, RevocationReason reason, SubMonitor progress, Problems problems)
			throws ProblemException {
		List<Integer> numbers = new ArrayList<>();
		for (int each : old(project, state)) {
			if (Certificates.isSelfSigned(project.certificates().certificate(each))) {
				problems.add(
						ReplacementProblem.SELF_SIGNED_BEFORE.at(Place.of(project.certificates().name(each)), each));
			} else {
				numbers.add(each);
			}
		}
		if (numbers.isEmpty()) {
			return Optional.empty();
		}
		RevokeEverywhere revocation = new RevokeEverywhere(tools, emulators, passwords);
		Outcome<RevocationReport> outcome = revocation.run(project,
				new RevokeEverywhere.Order(numbers, Optional.empty(), reason), target, allowed, progress);
		outcome.problems().stream().filter(each -> each.code() != RevocationProblem.ALREADY).forEach(problems::add);
		return outcome.result();
	}

	/**
	 * The old certificates that are still in the project. The file that names them is not sealed: whoever wrote into it
	 * must not have those of other devices, clients and CAs revoked.
	 */
	private static List<Integer> old(Project project, ReplacementState state) throws ProblemException {
		List<Integer> numbers = new ArrayList<>();
		for (int each : state.old()) {
			Optional<CertificateEntry> entry = project.certificates().find(each);
			if (entry.isEmpty()) {
				continue;
			}
			X509Certificate certificate = project.certificates().certificate(each);
			String owner = entry.get().getDevice();
			boolean isForeign = owner.isEmpty()
					? Certificates.usage(certificate).filter(Usage.OPCUA_CLIENT::equals).isPresent()
					: !owner.equals(state.device());
			if (!isForeign && !Certificates.isCa(certificate)) {
				numbers.add(each);
			}
		}
		return numbers;
	}

	private static boolean isRevoked(Project project, ReplacementState state) throws ProblemException {
		for (int each : old(project, state)) {
			if (!CertificateEntries.isRevoked(project.certificates().entry(each))
					&& !Certificates.isSelfSigned(project.certificates().certificate(each))) {
				return false;
			}
		}
		return true;
	}

	private static ReplacementReport report(Project project, ReplacementState state, List<DownloadedDevice> devices,
			Optional<RevocationReport> revocation, boolean done) throws ProblemException {
		List<CertificateEntry> fresh = new ArrayList<>();
		state.fresh().forEach(each -> project.certificates().find(each).ifPresent(fresh::add));
		return new ReplacementReport(state.device(), CertificateSummaries.of(project, fresh), state.old(), devices,
				revocation, done);
	}
}
