// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Category;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.model.RolloverStage;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.Project;

/**
 * Does the open steps of the present stage: loads device by device, a few at a time, shows by real connections that
 * each is right, and notes that in the plan before it goes on to the next ones. Where the stage is done, it goes on to
 * the next one first. A device out of reach stays open, and so does all that is left where it is stopped or killed: the
 * next run goes on from there.
 */
public final class RunRollover {

	/** Loaded at the same time: while these restart, all others go on. */
	private static final int AT_ONCE = 4;
	/** So many devices out of reach one after the other are a network that is down. */
	private static final int MOST_UNREACHABLE = 8;

	private final Tools tools;
	private final EmulatorAccess emulators;

	public RunRollover(Tools tools, EmulatorAccess emulators) {
		this.tools = tools;
		this.emulators = emulators;
	}

	/** Changes, saves and loads; the project is saved after each few devices. Cancelled, what was done stays done. */
	public Outcome<RolloverRun> run(Project project, EmulatorTarget target, DownloadPermissions allowed,
			IProgressMonitor monitor) {
		Run run = new Run(project, target, allowed, SubMonitor.convert(monitor, "Rollover", 100));
		Outcome<RolloverRun> outcome = Outcome
				.attempt(OperationProblem.CANCELLED.at(Place.of("project " + project.plant().getName())), run::all);
		return outcome.after(List.copyOf(run.problems));
	}

	private final class Run {

		private final Project project;
		private final EmulatorTarget target;
		private final DownloadPermissions allowed;
		private final SubMonitor progress;
		private final Set<Problem> problems = new LinkedHashSet<>();
		private final List<DownloadedDevice> loaded = new ArrayList<>();
		private final List<PartnerConnection> connections = new ArrayList<>();
		private int unreachable;
		private boolean refused;

		Run(Project project, EmulatorTarget target, DownloadPermissions allowed, SubMonitor progress) {
			this.project = project;
			this.target = target;
			this.allowed = allowed;
			this.progress = progress;
		}

		Outcome<RolloverRun> all() throws ProblemException {
			project.access().requireOpen();
			PlanModel plan = PlanModel.of(project);
			catchUp(plan);
			boolean entered = plan.stage() != RolloverStage.RETIRE && open(plan).isEmpty();
			if (entered) {
				progress.subTask("entering the next stage");
				Problems found = new Problems();
				new Advance(plan, tools).run(found, progress.split(5));
				problems.addAll(found.list());
				project.save();
			}
			load(plan);
			if (plan.stage() == RolloverStage.RETIRE && open(plan).isEmpty()) {
				end(plan);
			}
			RolloverPlan now = new ReadRollover(tools).read(project);
			if (!now.isStageDone() && !refused) {
				problems.add(RolloverProblem.LEFT_OPEN.at(Place.of("rollover"),
						String.join(", ", now.openDevices().stream().map(RolloverItem::name).toList())));
			}
			return Outcome.of(new RolloverRun(now, entered, loaded, connections));
		}

		/** Devices that trust others one by one know their next certificates before anybody presents these. */
		private void catchUp(PlanModel plan) throws ProblemException {
			if (plan.stage() == RolloverStage.RETIRE) {
				return;
			}
			List<CertificateEntry> trusted = new Participants(plan, tools.clock().instant()).trustedOneByOne();
			List<Device> behind = new Reissue(plan, tools).catchUp(trusted, progress.split(5));
			if (!behind.isEmpty()) {
				project.change(() -> behind
						.forEach(each -> plan.forget(PlanModel.ofDevice(plan.stage(), each.getName())::equals)));
				project.save();
			}
		}

		private void end(PlanModel plan) throws ProblemException {
			if (plan.step(HandOuts.LAST_LIST).isEmpty()) {
				RetiredCa retired = new RetiredCa(plan, tools);
				Optional<Problem> obstacle = retired.endedBefore();
				if (obstacle.isPresent()) {
					problems.add(RolloverProblem.NO_LAST_LIST.at(obstacle.get().place(), obstacle.get().message(),
							plan.old()));
				} else {
					retired.issueLastList(StationUser.of(project));
					project.save();
				}
			}
			problems.add(RolloverProblem.READY.at(Place.of("rollover")));
		}

		private List<Device> open(PlanModel plan) throws ProblemException {
			Set<String> names = new LinkedHashSet<>();
			new ReadRollover(tools).read(project).openDevices().forEach(each -> names.add(each.key()));
			return plan.project().plant().getDevices().stream().filter(each -> names.contains(each.getName())).toList();
		}

		private void load(PlanModel plan) throws ProblemException {
			List<Device> open = open(plan);
			SubMonitor each = progress.split(90).setWorkRemaining(open.size());
			for (int first = 0; first < open.size() && !refused && unreachable < MOST_UNREACHABLE; first += AT_ONCE) {
				List<Device> devices = open.subList(first, Math.min(first + AT_ONCE, open.size()));
				if (plan.stage() != RolloverStage.TRUST) {
					issue(plan, devices, each);
				}
				load(plan, devices, each.split(devices.size()));
			}
		}

		/** Devices get certificates of the new CA in the project before they are loaded with them. */
		private void issue(PlanModel plan, List<Device> devices, IProgressMonitor monitor) throws ProblemException {
			Participants participants = new Participants(plan, tools.clock().instant());
			List<CertificateEntry> old = new ArrayList<>();
			for (Device device : devices) {
				for (ServerRole role : participants.open(device)) {
					project.certificates().find(role.certificate(device)).ifPresent(old::add);
				}
			}
			if (!old.isEmpty()) {
				Reissue reissue = new Reissue(plan, tools);
				reissue.issue(old, SubMonitor.convert(monitor));
				for (Device device : devices) {
					reissue.present(device, participants.open(device));
				}
				project.save();
			}
		}

		private void load(PlanModel plan, List<Device> devices, SubMonitor monitor) throws ProblemException {
			monitor.setWorkRemaining(2);
			List<String> names = devices.stream().map(Device::getName).toList();
			Outcome<List<DownloadedDevice>> outcome = new Download(tools, emulators).run(project, names, target,
					allowed, monitor.split(1));
			outcome.problems().stream().filter(Problem::isError).forEach(problems::add);
			if (outcome.result().isEmpty()) {
				unreachable = MOST_UNREACHABLE;
				return;
			}
			PartnerProbe probe = new PartnerProbe(plan, tools);
			boolean changed = false;
			for (DownloadedDevice each : outcome.get()) {
				loaded.add(each);
				if (each.isFailed()) {
					unreachable += isUnreachable(outcome, each.name()) ? 1 : 0;
				} else {
					unreachable = 0;
					changed |= verify(plan, probe, each.name(), monitor);
				}
			}
			if (changed) {
				project.save();
			}
			monitor.worked(1);
		}

		private static boolean isUnreachable(Outcome<?> outcome, String device) {
			return outcome.problems().stream().anyMatch(each -> each.isError() && each.place().object().equals(device)
					&& each.code().category() == Category.UNREACHABLE);
		}

		private boolean verify(PlanModel plan, PartnerProbe probe, String name, SubMonitor monitor)
				throws ProblemException {
			monitor.subTask("connecting to " + name);
			Optional<Device> device = project.device(name);
			List<PartnerConnection> made = probe.run(device.orElseThrow(), monitor);
			connections.addAll(made);
			Optional<PartnerConnection> failed = made.stream().filter(each -> !each.connected()).findFirst();
			if (failed.isPresent()) {
				problems.add(RolloverProblem.REFUSED.at(Place.of(name), failed.get().partner(), failed.get().reason()));
				refused = true;
				return false;
			}
			project.change(() -> plan.record(PlanModel.ofDevice(plan.stage(), name),
					tools.clock().instant().truncatedTo(ChronoUnit.SECONDS), StationUser.of(project),
					made.size() + (made.size() == 1 ? " connection" : " connections")));
			return true;
		}
	}
}
