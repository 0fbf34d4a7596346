// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.PlanDownload;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.emulator.InProcessEmulator;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.Credential;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.opcua.PushPeer;
import org.sealbench.testkit.plant.PlantBuilder;

/** A protected plant of two loaded devices that trust the project CA, in the real emulator within this process. */
public final class RevokedPlant implements AutoCloseable {

	public static final Tools TOOLS = Tools.standard();

	public final Path folder;
	public final Project project;
	public final EmulatorAccess emulators;
	private final InProcessEmulator starter;

	/** A copy of a plant that was made before, with its devices in their state, and its administrator logged in. */
	public RevokedPlant(Path template, Path folder) throws Exception {
		this.folder = folder;
		EmulatorRegistry registry = new EmulatorRegistry(folder.resolve("registry"));
		starter = new InProcessEmulator(() -> new EmulatorProvider(registry));
		emulators = new EmulatorAccess(registry, starter);
		PlantBuilder.copy(template, folder.resolve("plant"));
		project = ProjectBuilder.login(folder.resolve("plant"));
	}

	/** Makes and loads the plant, once for all tests of a class. */
	public static void make(Path folder) throws Exception {
		EmulatorRegistry registry = new EmulatorRegistry(folder.resolveSibling("registry"));
		try (InProcessEmulator starter = new InProcessEmulator(() -> new EmulatorProvider(registry));
				Project made = PlantBuilder.in(folder).protect().open()) {
			add(made, "PLC_1", "127.0.0.45");
			add(made, "PLC_2", "127.0.0.46");
			made.save();
			good(new Download(TOOLS, new EmulatorAccess(registry, starter)).run(made, List.of(), EmulatorTarget.own(),
					true, new NullProgressMonitor()));
		}
	}

	static void add(Project project, String name, String address) throws Exception {
		new AddDevice().run(project, new DeviceRequest(name, List.of(address), List.of(), "")).get();
		good(new SetDevice(TOOLS).run(project, name,
				List.of("security.global=true", "opcua.enabled=true", "opcua.licence=small", "opcua.guest=true",
						"opcua.policies=Basic256Sha256/SignAndEncrypt", "opcua.port=" + FreePorts.on(address)),
				() -> null, true));
	}

	/** A client that the project CA signed. */
	CertificateNumber laptop() throws Exception {
		Credential laptop = CredentialBuilder.of("laptop", Usage.OPCUA_CLIENT).names("uri:urn:test:laptop")
				.key(KeyAlgorithm.RSA_2048)
				.valid(project.certificates().certificate(CertificateNumber.of(2)).getNotBefore().toInstant(),
						Instant.now().plus(Duration.ofDays(60)))
				.issuedBy(project.certificates().credential(CertificateNumber.of(2)));
		CertificateNumber number = project.certificates()
				.add(new NewCertificate(laptop.certificate(), Optional.of(laptop.key()), CertificateStore.DEVICE,
						CertificateUsage.CLIENT, "", CertificateNumber.of(2)))
				.getNumber();
		project.save();
		return number;
	}

	public CertificateNumber server(String device) {
		return project.device(device).orElseThrow().getOpcUaServer().getCertificate();
	}

	RevokeEverywhere operation() {
		return new RevokeEverywhere(TOOLS, emulators, login -> Optional.of(PushPeer.PASSWORD.toCharArray()));
	}

	Outcome<RevocationReport> revoke(EmulatorTarget target, CertificateNumber... numbers) {
		return operation().run(project, order(Optional.empty(), numbers), target, new DownloadPermissions(true, false),
				new NullProgressMonitor());
	}

	Outcome<RevocationReport> goOn() {
		return operation().goOn(project, EmulatorTarget.own(), new DownloadPermissions(true, false),
				new NullProgressMonitor());
	}

	static RevokeEverywhere.Order order(Optional<String> device, CertificateNumber... numbers) {
		return new RevokeEverywhere.Order(List.of(numbers), device, RevocationReason.KEY_COMPROMISE);
	}

	/** Where nobody answers. */
	static EmulatorTarget nowhere() {
		return new EmulatorTarget(Optional.of(URI.create("https://127.0.0.1:" + FreePorts.on("127.0.0.1"))), Map.of());
	}

	/** {@code NAME STATE} of everybody. */
	static List<String> states(Outcome<RevocationReport> outcome) {
		return outcome.get().deliveries().stream().map(each -> each.target().name() + " " + each.state().label())
				.toList();
	}

	public boolean isRevokedOnDisk(CertificateNumber number) throws Exception {
		try (Project opened = Project.open(project.folder())) {
			return CertificateEntries.isRevoked(opened.certificates().entry(number)) && opened.certificates().crls()
					.of(CertificateNumber.of(2)).orElseThrow().isRevoked(opened.certificates().certificate(number));
		}
	}

	Path pending() {
		return project.folder().resolve("revocations/0002.log");
	}

	/** Whether the devices hold what the project has. */
	public boolean isLoaded(String device) {
		return new PlanDownload(TOOLS, emulators)
				.run(project, List.of(device), EmulatorTarget.own(), new NullProgressMonitor()).get().get(0)
				.state() == DownloadedDevice.State.UNCHANGED;
	}

	public static <T> T good(Outcome<T> outcome) {
		assertEquals(Optional.empty(), outcome.firstError());
		return outcome.get();
	}

	/** The display of its emulator. */
	public HttpEmulatorPanel panel() throws Exception {
		emulators.findOrStart(project, EmulatorTarget.own(), List.of(), new NullProgressMonitor());
		return new HttpEmulatorPanel(emulators.own(project).orElseThrow());
	}

	/** The emulator goes; its devices stay in its folder. */
	void switchOff() {
		starter.close();
	}

	@Override
	public void close() {
		starter.close();
		project.close();
	}
}
