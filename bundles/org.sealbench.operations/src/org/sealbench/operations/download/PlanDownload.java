// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.passed.PassedDevices;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.compiler.rule.device.DeviceRules;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.link.DeviceLink;
import org.sealbench.device.plan.DownloadPlan;
import org.sealbench.model.Device;
import org.sealbench.model.OperatingMode;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.download.DownloadedDevice.Result;
import org.sealbench.operations.download.DownloadedDevice.State;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.git.ProjectCommit;
import org.sealbench.project.Project;

/**
 * Reports what a download would change, and changes nothing in project and devices: no certificate is created, no
 * device paired. The project's own emulator is started where it has devices in its memory, so that the plan holds.
 * Where a device is asked, it needs a login in a protected project.
 */
public final class PlanDownload {

	private final Tools tools;
	private final EmulatorAccess emulators;

	public PlanDownload(Tools tools, EmulatorAccess emulators) {
		this.tools = tools;
		this.emulators = emulators;
	}

	/**
	 * Plans.
	 *
	 * @param names of the devices; empty for all
	 * @return one plan for each device, in the order given; all are new where there is no emulator yet, and unknown
	 *         where one does not run and nobody is logged in to ask it
	 */
	public Outcome<List<DownloadedDevice>> run(Project project, List<String> names, EmulatorTarget target,
			IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Planning the download", 10);
		Problems problems = new Problems();
		try {
			List<Device> devices = Devices.named(project, names);
			project.lookAgain();
			Instant now = tools.clock().instant();
			PassedDevices passed = new PassedDevices(project, devices, now);
			List<Device> sound = sound(project, devices, now, passed, problems);
			Map<String, DownloadedDevice> plans = new HashMap<>();
			ImagePreviews previews = new ImagePreviews(project, now, passed);
			Optional<URI> url = emulator(project, target, progress.split(2));
			if (url.isPresent()) {
				ask(project, url.get(), previews.of(sound), plans, progress.split(8), problems);
			} else {
				boolean blank = !EmulatorAccess.hasDevices(project);
				for (ImageManifest image : previews.outlines(sound)) {
					plans.put(image.device(), blank ? planForBlank(image) : unknown(image.device(), problems));
				}
			}
			return Outcome.of(devices.stream()
					.map(device -> plans.getOrDefault(device.getName(), DownloadedDevice.failed(device.getName())))
					.toList(), problems.list());
		} catch (ProblemException e) {
			problems.add(e.problem());
			return Outcome.failed(problems.list());
		} catch (OperationCanceledException e) {
			return Outcome.failed(OperationProblem.CANCELLED.at(Place.of("project " + project.plant().getName())));
		}
	}

	/** The emulator that knows the devices; started where that is the project's own. */
	private Optional<URI> emulator(Project project, EmulatorTarget target, IProgressMonitor monitor)
			throws ProblemException {
		Optional<URI> running = emulators.find(project, target);
		if (running.isPresent() || !project.access().isOpen() || !EmulatorAccess.hasDevices(project)) {
			return running;
		}
		return Optional.of(emulators.findOrStart(project, target, project.deviceNames(), monitor));
	}

	private void ask(Project project, URI url, List<DeviceImage> images, Map<String, DownloadedDevice> plans,
			SubMonitor progress, Problems problems) throws ProblemException {
		DeviceLinks links = new DeviceLinks(project, url);
		DownloadHistory history = new DownloadHistory(project);
		ProjectCommit commit = ProjectCommit.of(project.folder(), DownloadLog.FILE);
		Set<String> stopping = project.plant().getDevices().stream()
				.filter(device -> device.getOperatingMode() == OperatingMode.STOP).map(Device::getName)
				.collect(Collectors.toSet());
		for (Outcome<DownloadedDevice> each : ParallelDevices.run(images,
				(image, cancel) -> plan(links, image, stopping.contains(image.settings().name()), history, commit),
				progress)) {
			DownloadedDevice plan = problems.take(each);
			plans.put(plan.name(), plan);
		}
	}

	private static List<Device> sound(Project project, List<Device> devices, Instant now, PassedDevices passed,
			Problems problems) {
		RuleContext context = new RuleContext(project, now);
		List<Device> sound = new ArrayList<>();
		for (Device device : devices) {
			List<Problem> found = passed.contains(device) ? DeviceRules.check(context, device, List.of())
					: DeviceRules.check(context, device);
			if (found.stream().noneMatch(Problem::isError)) {
				sound.add(device);
			}
			problems.addAll(found);
		}
		return sound;
	}

	private static DownloadedDevice planForBlank(ImageManifest image) {
		DownloadPlan plan = DownloadPlan.toBlank(image);
		return new DownloadedDevice(image.device(), State.NEW, plan.needsStop(), plan.texts(), Result.PLANNED);
	}

	private static DownloadedDevice unknown(String name, Problems problems) {
		problems.add(OperationProblem.STATE_UNKNOWN.at(Place.of(name)));
		return new DownloadedDevice(name, State.UNKNOWN, false, List.of(), Result.PLANNED);
	}

	private static Outcome<DownloadedDevice> plan(DeviceLinks links, DeviceImage image, boolean stop,
			DownloadHistory history, ProjectCommit commit) {
		String name = image.settings().name();
		try (DeviceLink link = links.open(name)) {
			return plan(link, link.report(), image, stop, history, commit);
		} catch (ProblemException e) {
			return e.problem().code() == DeviceProblem.OTHER_DEVICE
					? planForMember(links, e, image, stop, history, commit)
					: DeviceDownload.failed(name, e.problem());
		} finally {
			image.wipe();
		}
	}

	/** As a download would go on there, by what another station of this project has left in the device. */
	private static Outcome<DownloadedDevice> planForMember(DeviceLinks links, ProblemException refusal,
			DeviceImage image, boolean stop, DownloadHistory history, ProjectCommit commit) {
		String name = image.settings().name();
		try (DeviceLink link = links.openMember(name, refusal)) {
			return plan(link, link.report(), image, stop, history, commit);
		} catch (ProblemException e) {
			return DeviceDownload.failed(name, e.problem());
		}
	}

	private static Outcome<DownloadedDevice> plan(DeviceLink link, DeviceReport report, DeviceImage image, boolean stop,
			DownloadHistory history, ProjectCommit commit) throws ProblemException {
		String name = image.settings().name();
		DownloadPlan plan = DownloadPlan.of(image, report.manifest(), link::part).andStop(stop, report.mode());
		boolean same = plan.state() == DownloadPlan.State.UNCHANGED;
		Optional<DeviceComparison> comparison = same ? Optional.empty()
				: DeviceComparison.of(report, link::part, image);
		ForeignChanges foreign = comparison.isEmpty() ? ForeignChanges.none()
				: comparison.get().foreign(history, commit);
		return Outcome.of(new DownloadedDevice(name, State.valueOf(plan.state().name()), plan.needsStop(), plan.texts(),
				same ? Result.UNCHANGED : Result.PLANNED, foreign, Optional.of(report.mode()), List.of(), List.of()),
				foreign.isEmpty() ? List.of()
						: List.of(DeviceDownload.problem(OperationProblem.CHANGED_IN_DEVICE, name, foreign)));
	}
}
