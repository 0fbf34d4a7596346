// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.link.HttpEmulatorPanel;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.model.ModelFactory;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.RoleAssignment;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.revocation.RevokedPlant;
import org.sealbench.operations.revocation.ServerPasswords;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.CredentialBuilder;

/** A loaded plant one of whose devices gets new hardware. */
abstract class ReplacementScene {

	@TempDir
	static Path template;
	@TempDir
	Path folder;
	RevokedPlant plant;
	CertificateNumber old;

	@BeforeAll
	static void make() throws Exception {
		RevokedPlant.make(template.resolve("plant"));
	}

	@BeforeEach
	void loadedPlant() throws Exception {
		plant = new RevokedPlant(template.resolve("plant"), folder);
		old = plant.server("PLC_2");
	}

	@AfterEach
	void stop() {
		plant.close();
	}

	Outcome<ReplacementReport> replace(EmulatorTarget target) {
		return new ReplaceDevice(RevokedPlant.TOOLS, plant.emulators, ServerPasswords.none()).run(plant.project,
				"PLC_2", target, new DownloadPermissions(true, false), RevocationReason.SUPERSEDED,
				new NullProgressMonitor());
	}

	DeviceReplacement state(String device) throws Exception {
		try (Project saved = Project.open(plant.project.folder())) {
			return saved.device(device).orElseThrow().getReplacement();
		}
	}

	List<CertificateNumber> trusted(String device) {
		return plant.project.device(device).orElseThrow().getOpcUaServer().getSecureChannel().getTrustedClients();
	}

	void trustItselfIn(String partner) throws Exception {
		plant.project.change(() -> RoleAssignment.add(plant.project.device(partner).orElseThrow(),
				CertificateRole.TRUSTED_CLIENT, old));
		plant.project.save();
	}

	static List<String> loaded(Outcome<ReplacementReport> outcome) {
		return outcome.get().devices().stream().map(each -> each.name() + " " + each.result().label()).toList();
	}

	Outcome<CertificateChange> giveUp() {
		return new GiveUpReplacement(RevokedPlant.TOOLS).run(plant.project, "PLC_2");
	}

	static List<ProblemCode> codes(Outcome<?> outcome, ProblemCode code) {
		return outcome.problems().stream().map(Problem::code).filter(code::equals).toList();
	}

	static DeviceReplacement begun(CertificateNumber replaced, CertificateNumber successor) {
		DeviceReplacement replacement = ModelFactory.eINSTANCE.createDeviceReplacement();
		replacement.getReplaced().add(replaced);
		replacement.getSuccessors().add(successor);
		return replacement;
	}

	void withoutKeys(CertificateNumber... numbers) {
		plant.project.change(() -> plant.project.plant().getCertificates().stream()
				.filter(each -> List.of(numbers).contains(each.getNumber()))
				.forEach(each -> each.setPrivateKey(false)));
	}

	/** A certificate of a CA outside for the names of another one, which the server presents instead of it. */
	CertificateNumber foreign(CertificateNumber like) throws Exception {
		X509Certificate own = plant.project.certificates().certificate(like);
		Instant begin = own.getNotBefore().toInstant();
		Credential ca = CredentialBuilder.of("Acme Root", Usage.CA).key(KeyAlgorithm.RSA_2048)
				.valid(begin, begin.plus(Duration.ofDays(3650))).selfSigned();
		Credential made = CredentialBuilder.of("PLC_2", Usage.OPCUA).names(Certificates.names(own))
				.key(KeyAlgorithm.RSA_2048).valid(begin, begin.plus(Duration.ofDays(365))).issuedBy(ca);
		plant.project.certificates().add(new NewCertificate(ca.certificate(), Optional.empty(),
				CertificateStore.TRUSTED, CertificateUsage.CA, "", CertificateNumber.NONE));
		CertificateNumber number = plant.project.certificates()
				.add(new NewCertificate(made.certificate(), Optional.of(made.key()), CertificateStore.DEVICE,
						CertificateUsage.OPCUA, "PLC_2", CertificateNumber.NONE))
				.getNumber();
		plant.project.change(
				() -> RoleAssignment.add(plant.project.device("PLC_2").orElseThrow(), CertificateRole.OPCUA, number));
		plant.project.save();
		return number;
	}

	/** New hardware, in an emulator of its own. */
	final class NewHardware implements AutoCloseable {

		private final EmulatorRegistry registry = new EmulatorRegistry(folder.resolve("emulator-registry"));
		private final Emulator emulator;

		NewHardware() throws Exception {
			List<String> shown = new ArrayList<>();
			Path state = Files.createTempDirectory(folder, "emulator");
			emulator = new EmulatorProvider(registry).start(new EmulatorOptions(
					new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), state, List.of("PLC_2"), shown::add));
		}

		EmulatorTarget target() {
			return new EmulatorTarget(Optional.of(emulator.url()), Map.of());
		}

		EmulatorTarget wrongCode() {
			return new EmulatorTarget(Optional.of(emulator.url()),
					Map.of("PLC_2", "AAAA-AAAA-AAAA-AAAA".toCharArray()));
		}

		EmulatorTarget targetWithCode() throws Exception {
			try (HttpEmulatorPanel panel = new HttpEmulatorPanel(registry.list().get(0))) {
				return new EmulatorTarget(Optional.of(emulator.url()),
						Map.of("PLC_2", panel.devices().get(0).pairingCode().toCharArray()));
			}
		}

		@Override
		public void close() {
			emulator.close();
		}
	}
}
