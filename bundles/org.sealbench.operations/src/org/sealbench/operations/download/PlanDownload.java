// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.compiler.rule.device.DeviceRules;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.link.DeviceLink;
import org.sealbench.device.plan.DownloadPlan;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.download.DownloadedDevice.Result;
import org.sealbench.operations.download.DownloadedDevice.State;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.Project;

/**
 * Reports what a download would change, and changes nothing: no certificate is created, no file written, no emulator
 * started, no device paired. Where an emulator runs, it needs a login in a protected project.
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
	 * @return one plan for each device, in the order given; while no emulator runs, every device is new
	 */
	public Outcome<List<DownloadedDevice>> run(Project project, List<String> names, EmulatorTarget target,
			IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Planning the download", 10);
		Problems problems = new Problems();
		try {
			List<Device> devices = Devices.named(project, names);
			List<Device> sound = sound(project, devices, problems);
			Optional<URI> url = emulators.find(project, target);
			Map<String, DownloadedDevice> plans = new HashMap<>();
			List<DeviceImage> images = new ImagePreviews(project, tools.clock().instant()).of(sound);
			if (url.isPresent()) {
				DeviceLinks links = new DeviceLinks(project, url.get());
				for (Outcome<DownloadedDevice> each : ParallelDevices.run(images, (image, cancel) -> plan(links, image),
						progress.split(10))) {
					DownloadedDevice plan = problems.take(each);
					plans.put(plan.name(), plan);
				}
			} else {
				for (DeviceImage image : images) {
					plans.put(image.settings().name(), planForBlank(image));
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

	private List<Device> sound(Project project, List<Device> devices, Problems problems) {
		RuleContext context = new RuleContext(project, tools.clock().instant());
		List<Device> sound = new ArrayList<>();
		for (Device device : devices) {
			List<Problem> found = DeviceRules.check(context, device);
			if (found.stream().noneMatch(Problem::isError)) {
				sound.add(device);
			}
			problems.addAll(found);
		}
		return sound;
	}

	private static DownloadedDevice planForBlank(DeviceImage image) throws ProblemException {
		try {
			DownloadPlan plan = DownloadPlan.of(image, null, null);
			return new DownloadedDevice(image.settings().name(), State.NEW, plan.needsStop(), plan.texts(),
					Result.PLANNED);
		} finally {
			image.wipe();
		}
	}

	private static Outcome<DownloadedDevice> plan(DeviceLinks links, DeviceImage image) {
		String name = image.settings().name();
		try (DeviceLink link = links.open(name)) {
			DeviceReport report = link.report();
			DownloadPlan plan = DownloadPlan.of(image, report.manifest(), link::part);
			return DeviceDownload.result(name, plan,
					plan.state() == DownloadPlan.State.UNCHANGED ? Result.UNCHANGED : Result.PLANNED,
					DeviceDownload.foreign(report, image));
		} catch (ProblemException e) {
			return DeviceDownload.failed(name, e.problem());
		} finally {
			image.wipe();
		}
	}
}
