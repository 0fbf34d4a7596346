// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.OperatingMode;
import org.sealbench.operations.CountText;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.LinkCredentialIssuer;
import org.sealbench.project.Project;

/**
 * Compiles devices and loads them, several at once; one that fails does not keep the others from being loaded. A device
 * that holds its image already is left alone. Needs a login in a protected project.
 */
public final class Download {

	private final Tools tools;
	private final EmulatorAccess emulators;

	public Download(Tools tools, EmulatorAccess emulators) {
		this.tools = tools;
		this.emulators = emulators;
	}

	/**
	 * Compiles, saves and loads.
	 *
	 * @param names   of the devices; empty for all
	 * @param allowed what the download may do beyond loading
	 * @return one result for each device, in the order given; nothing where all of it failed
	 */
	public Outcome<List<DownloadedDevice>> run(Project project, List<String> names, EmulatorTarget target,
			DownloadPermissions allowed, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Downloading", 10);
		Problems problems = new Problems();
		List<CompiledDevice> compiled = List.of();
		try {
			List<Device> devices = Devices.named(project, names);
			project.access().requireOpen();
			new LinkCredentialIssuer(tools.clock(), tools.random()).ensure(project);
			compiled = problems.take(new Compile(tools).run(project, names, progress.split(4)));
			if (compiled == null) {
				return Outcome.failed(problems.list());
			}
			return Outcome.of(load(project, devices, compiled, target, allowed, progress.split(6), problems),
					problems.list());
		} catch (ProblemException e) {
			problems.add(e.problem());
			return Outcome.failed(problems.list());
		} catch (OperationCanceledException e) {
			problems.add(OperationProblem.CANCELLED.at(Place.of("project " + project.plant().getName())));
			return Outcome.failed(problems.list());
		} finally {
			if (compiled != null) {
				compiled.forEach(each -> each.image().ifPresent(image -> image.wipe()));
			}
		}
	}

	/** Compiles, saves and loads, and keeps what others changed in the devices. */
	public Outcome<List<DownloadedDevice>> run(Project project, List<String> names, EmulatorTarget target,
			boolean stopAllowed, IProgressMonitor monitor) {
		return run(project, names, target, DownloadPermissions.stop(stopAllowed), monitor);
	}

	private List<DownloadedDevice> load(Project project, List<Device> devices, List<CompiledDevice> compiled,
			EmulatorTarget target, DownloadPermissions allowed, SubMonitor progress, Problems problems)
			throws ProblemException {
		List<DeviceDownload.Order> orders = orders(devices, compiled);
		Map<String, DownloadedDevice> loaded = new HashMap<>();
		if (!orders.isEmpty()) {
			URI url = emulators.findOrStart(project, target, project.deviceNames(), progress.split(1));
			DeviceConnector connector = new DeviceConnector(new DeviceLinks(project, url),
					(name, ours) -> allowed.pair() ? code(project, url, target, name, ours) : Optional.empty());
			DeviceDownload download = new DeviceDownload(connector, allowed, tools.clock(),
					new DownloadHistory(project), DownloadOrigin.of(project, tools.clock()));
			progress.subTask("connecting to " + CountText.count(orders.size(), "device"));
			for (Outcome<DownloadedDevice> each : ParallelDevices.run(orders, download::run, progress.split(5))) {
				DownloadedDevice device = problems.take(each);
				loaded.put(device.name(), device);
			}
		}
		return devices.stream()
				.map(device -> loaded.getOrDefault(device.getName(), DownloadedDevice.failed(device.getName())))
				.toList();
	}

	private static List<DeviceDownload.Order> orders(List<Device> devices, List<CompiledDevice> compiled) {
		List<DeviceDownload.Order> orders = new ArrayList<>();
		for (int i = 0; i < devices.size(); i++) {
			boolean setClock = devices.get(i).isSetClockOnDownload();
			boolean stop = devices.get(i).getOperatingMode() == OperatingMode.STOP;
			List<CertificateNumber> certificates = certificates(devices.get(i));
			compiled.get(i).image()
					.ifPresent(image -> orders.add(new DeviceDownload.Order(image, setClock, stop, certificates)));
		}
		return orders;
	}

	/** Of the servers that are on, in the order of their kinds, each number once. */
	private static List<CertificateNumber> certificates(Device device) {
		return Arrays.stream(ServerRole.values()).filter(role -> role.isEnabled(device))
				.map(role -> role.certificate(device)).filter(number -> number.isGiven()).distinct().toList();
	}

	private Optional<char[]> code(Project project, URI url, EmulatorTarget target, String device, boolean ours)
			throws ProblemException {
		Optional<char[]> given = target.codeFor(device);
		return given.isPresent() ? given.map(char[]::clone) : emulators.displayedCode(project, url, device, ours);
	}
}
