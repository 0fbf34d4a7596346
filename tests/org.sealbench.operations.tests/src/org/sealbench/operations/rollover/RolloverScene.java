// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.RolloverStage;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.opcua.session.NodeChange;
import org.sealbench.opcua.session.OpenSession;
import org.sealbench.opcua.session.SessionListener;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.emulator.InProcessEmulator;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.ProjectBuilder;

/** A plant of two devices in the real emulator in this process, whose CA gives way to another one. */
abstract class RolloverScene {

	@TempDir
	static Path template;
	@TempDir
	Path folder;
	InProcessEmulator starter;
	EmulatorAccess emulators;
	ProtectedPlant plant;
	Project project;

	@BeforeAll
	static void make() throws ProblemException {
		ProtectedPlant.make(template);
		try (Project made = ProjectBuilder.login(template)) {
			for (Device device : made.plant().getDevices()) {
				device.setGlobalSecurity(true);
				device.getOpcUaServer().getUserAuthentication().setGuest(true);
				String address = device.getName().equals("PLC_1") ? "127.0.43.1" : "127.0.43.2";
				device.getInterfaces().get(0).setAddress(address);
				device.getWebServer().setHttpsPort(FreePorts.on(address));
				device.getOpcUaServer().setPort(FreePorts.on(address));
			}
			made.save();
		}
	}

	@BeforeEach
	void open() {
		EmulatorRegistry registry = new EmulatorRegistry(folder.resolve("registry"));
		starter = new InProcessEmulator(() -> new EmulatorProvider(registry));
		emulators = new EmulatorAccess(registry, starter);
		plant = new ProtectedPlant(template, folder.resolve("plant"));
		project = plant.project;
		ProtectedPlant.require(plant.compile());
	}

	@AfterEach
	void stop() {
		starter.close();
		project.close();
	}

	/** The devices are loaded and in RUN before. */
	RolloverPlan start() throws ProblemException {
		ProtectedPlant.require(new Download(plant.tools, emulators).run(project, List.of(), EmulatorTarget.own(), false,
				new NullProgressMonitor()));
		RolloverPlan plan = ProtectedPlant.require(new StartRollover(plant.tools).run(project, CertificateNumber.of(2),
				Optional.empty(), new NullProgressMonitor()));
		project.save();
		return plan;
	}

	Outcome<RolloverRun> next(EmulatorTarget target) {
		return new RunRollover(plant.tools, emulators).run(project, target, new DownloadPermissions(false, false),
				new NullProgressMonitor());
	}

	/** Everything of the stage is loaded, and every partner has connected. */
	RolloverPlan done(RolloverStage stage) {
		RolloverRun run = ProtectedPlant.require(next(EmulatorTarget.own()));
		assertEquals(List.of(), run.connections().stream().filter(each -> !each.connected()).toList());
		assertFalse(run.connections().isEmpty());
		assertEquals(stage, run.plan().stage());
		assertTrue(run.plan().isStageDone(), run.plan().items()::toString);
		return run.plan();
	}

	static List<String> open(RolloverPlan plan) {
		return plan.openDevices().stream().map(RolloverItem::name).toList();
	}

	CertificateNumber issuer(Device device) {
		return project.certificates().find(device.getOpcUaServer().getCertificate()).orElseThrow().getIssuer();
	}

	long ofDevices() {
		return project.certificates().entries().stream().filter(each -> !each.getDevice().isEmpty()).count();
	}

	/** A session of this station, as a guest. */
	final OpenSession session(Device device, AtomicBoolean ended, AtomicInteger values) throws ProblemException {
		Credential station = project.localClient().read().orElseThrow();
		ConnectionRequest request = new ConnectionRequest(ServerUrls.opcUa(device).get(0), Optional.empty(),
				Optional.empty(), Optional.empty(), new char[0], Optional.of(station),
				Certificates.applicationUri(station.certificate()).orElseThrow(),
				TrustMaterial.of(project.certificates().certificate(CertificateNumber.of(2))), plant.now, List.of());
		SessionListener listener = new SessionListener() {
			@Override
			public void changed(NodeChange change) {
				values.incrementAndGet();
			}

			@Override
			public void ended() {
				ended.set(true);
			}
		};
		return new ConnectionTest().open(request, Duration.ofMillis(100), listener, new NullProgressMonitor()).session()
				.orElseThrow();
	}
}
