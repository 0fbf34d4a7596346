// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.RejectedClient;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.emulator.EmulatorService;
import org.sealbench.model.Device;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.operations.Tools;
import org.sealbench.operations.access.ProtectProject;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.project.Project;

/** The copy of the example plant that the demo works on, loaded into an emulator in this process. */
final class DemoPlant implements AutoCloseable {

	private final Tools tools;
	private final TemporaryFolder folder;
	private final DemoUser user;
	private final List<Problem> problems = new ArrayList<>();
	private LoopbackAddresses net;
	private Project project;
	private DemoCa ca;
	private DemoClients clients;
	private Emulator emulator;

	private DemoPlant(Tools tools, Path example) throws ProblemException {
		this.tools = tools;
		this.folder = TemporaryFolder.copyOf(example);
		this.user = new DemoUser(tools);
	}

	/** Copies, protects, compiles and loads. */
	static DemoPlant make(Tools tools, EmulatorService service, Path example, IProgressMonitor monitor)
			throws ProblemException {
		DemoPlant plant = new DemoPlant(tools, example);
		try {
			plant.prepare(service, monitor);
			return plant;
		} catch (ProblemException | RuntimeException e) {
			plant.close();
			throw e;
		}
	}

	private void prepare(EmulatorService service, IProgressMonitor monitor) throws ProblemException {
		SubMonitor progress = SubMonitor.convert(monitor, 11);
		project = Project.open(folder.path());
		net = LoopbackAddresses.reserveFor(project.plant(), tools.random());
		progress.subTask("protecting the copy");
		protect(progress.split(4));
		ca = new DemoCa(tools, project);
		clients = DemoClients.make(tools, this, progress.split(1));
		for (Device device : project.plant().getDevices()) {
			user.addTo(project, device.getName());
		}
		List<String> names = project.deviceNames();
		emulator = service.start(new EmulatorOptions(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
				folder.path().resolve("emulator"), names, message -> {}));
		load(progress.split(6));
	}

	private void protect(IProgressMonitor monitor) throws ProblemException {
		char[] password = user.password();
		try {
			take(new ProtectProject(tools).run(project, user.name(), password, monitor)).ifPresent(Wipe::wipe);
		} finally {
			Wipe.wipe(password);
		}
	}

	/** Compiles and downloads what changed. */
	void load(IProgressMonitor monitor) throws ProblemException {
		problems.clear();
		EmulatorAccess access = new EmulatorAccess(new EmulatorRegistry(folder.path().resolve("registry")),
				(state, devices, none) -> emulator.url());
		take(new Download(tools, access).run(project, List.of(), target(), true, monitor));
	}

	private EmulatorTarget target() throws ProblemException {
		Map<String, char[]> codes = new HashMap<>();
		for (DeviceReport report : emulator.panel().devices()) {
			if (report.pairingCode() != null) {
				codes.put(report.name(), report.pairingCode().toCharArray());
			}
		}
		return new EmulatorTarget(Optional.of(emulator.url()), codes);
	}

	/**
	 * The result of a step; its first error ends the demo. Warnings are expected: the example has a device as it comes.
	 */
	private <T> Optional<T> take(Outcome<T> outcome) throws ProblemException {
		Optional<Problem> error = outcome.firstError();
		if (error.isPresent()) {
			throw new ProblemException(error.get());
		}
		problems.addAll(outcome.problems());
		return outcome.result();
	}

	/** The problems that compiling and downloading reported. */
	List<Problem> problems() {
		return List.copyOf(problems);
	}

	Project project() {
		return project;
	}

	/** The time that everybody in the demo uses. */
	Instant now() {
		return tools.clock().instant();
	}

	DemoCa ca() {
		return ca;
	}

	DemoClients clients() {
		return clients;
	}

	DemoUser user() {
		return user;
	}

	/** The exact code with which a device rejected a client's certificate, as its panel shows it. */
	String refusalOf(Credential client) throws ProblemException {
		String fingerprint = Certificates.sha256(client.certificate());
		return emulator.panel().devices().stream().flatMap(device -> device.rejected().stream())
				.filter(each -> each.fingerprint().equals(fingerprint)).findFirst().map(RejectedClient::status)
				.orElse("nothing");
	}

	/** The devices whose certificates come from the project CA. */
	List<Device> securedDevices() {
		return project.plant().getDevices().stream().filter(Device::isGlobalSecurity).toList();
	}

	/** A device that also offers the policy None, if the plant has one. */
	Optional<Device> openDevice() {
		return project.plant().getDevices().stream().filter(
				device -> device.getOpcUaServer().getSecureChannel().getOffers().contains(EndpointSecurity.NONE))
				.findFirst();
	}

	@Override
	public void close() {
		if (emulator != null) {
			emulator.close();
		}
		if (net != null) {
			net.close();
		}
		if (project != null) {
			project.close();
		}
		folder.close();
	}
}
