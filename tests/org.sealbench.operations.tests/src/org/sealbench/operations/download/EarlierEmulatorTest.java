// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceServer;
import org.sealbench.emulator.DeviceServerFactory;
import org.sealbench.emulator.host.EmulatorHost;
import org.sealbench.emulator.http.JettyResources;
import org.sealbench.emulator.opcua.OpcUaDeviceServer;
import org.sealbench.emulator.web.WebDeviceServer;
import org.sealbench.model.CertificateNumber;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.operations.Tools;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.emulator.InProcessEmulator;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.tls.FingerprintTrustManager;
import org.sealbench.pki.tls.KeyStores;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.project.Project;
import org.sealbench.testkit.Fixtures;
import org.sealbench.testkit.ProjectBuilder;

/** An emulator's state as version 0.1.0 left it, and the project that was downloaded into it. */
class EarlierEmulatorTest {

	/** Certificates and lists of the fixture are good then. */
	private static final Instant THEN = Instant.parse("2026-12-01T12:00:00Z");
	private static final Duration A_WHILE = Duration.ofMinutes(10);

	@TempDir
	private Path folder;
	private final Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), THEN));
	private final Tools tools = new Tools(clock, Tools.standard().random(), Tools.standard().keyPairs());
	private FileChannel addresses;
	private FileLock lock;
	private EmulatorRegistry registry;
	private EmulatorHost emulator;
	private Project project;

	/** The fixture's addresses are fixed: whoever else runs this test on this machine waits. */
	@BeforeEach
	void start() throws IOException, ProblemException {
		addresses = FileChannel.open(
				Path.of(System.getProperty("java.io.tmpdir"),
						"sealbench-fixture-0.1.0-" + System.getProperty("user.name")),
				StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		lock = addresses.lock();
		registry = new EmulatorRegistry(folder.resolve("registry"));
		EmulatorOptions options = new EmulatorOptions(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
				Fixtures.copy("0.1.0/emulator", folder.resolve("emulator")), List.of(), message -> {});
		emulator = EmulatorHost.start(options, registry, EarlierEmulatorTest::servers, clock);
		project = Project.open(Fixtures.copy("0.1.0/protected", folder.resolve("plant")));
		ProjectBuilder.login(project);
	}

	@AfterEach
	void stop() throws IOException {
		project.close();
		emulator.close();
		lock.release();
		addresses.close();
	}

	private static DeviceServerFactory servers(JettyResources jetty) {
		return new DeviceServerFactory() {

			@Override
			public DeviceServer web(DeviceContext context) {
				return new WebDeviceServer(context, jetty);
			}

			@Override
			public DeviceServer opcua(DeviceContext context) {
				return new OpcUaDeviceServer(context);
			}
		};
	}

	private DeviceReport device(String name) throws ProblemException {
		return emulator.panel().devices().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void itsDevicesAreInTheModeAndAtTheTimeInWhichTheyWere() throws Exception {
		DeviceReport first = device("PLC_1");
		DeviceReport second = device("PLC_2");
		assertEquals(2, emulator.panel().devices().size());
		assertTrue(first.paired() && second.paired());
		assertEquals(OperatingMode.RUN, first.mode());
		assertEquals(OperatingMode.STOP, second.mode());
		assertTrue(Duration.between(THEN, first.clock()).abs().compareTo(A_WHILE) < 0, first::toString);
		assertEquals(2012, second.clock().atOffset(ZoneOffset.UTC).getYear());
		assertEquals(1, first.downloadNumber());
	}

	@Test
	void itsServersServeWithTheProjectsCertificates() throws Exception {
		for (DeviceReport each : List.of(device("PLC_1"), device("PLC_2"))) {
			assertEquals(ServiceReport.State.RUNNING, each.web().state(), each.web()::reason);
			assertEquals(ServiceReport.State.RUNNING, each.opcua().state(), each.opcua()::reason);
		}
		assertEquals(List.of("https://127.0.0.62:8555", "https://[::1]:8555"), device("PLC_2").web().urls());
		assertPresents(CertificateNumber.of(3), "127.0.0.61", 8443);
		assertPresents(CertificateNumber.of(5), "127.0.0.62", 8555);
		assertPresents(CertificateNumber.of(5), "::1", 8555);
	}

	@Test
	void itsUsersLogInOverOpcUa() throws Exception {
		Credential client = project.localClient().read().orElseThrow();
		ConnectionRequest request = new ConnectionRequest("opc.tcp://127.0.0.61:4840", Optional.of("Basic256Sha256"),
				Optional.of("SignAndEncrypt"), Optional.of("operator"), "operator pass 1".toCharArray(),
				Optional.of(client), "urn:sealbench:plant:client:7",
				new TrustMaterial(List.of(project.certificates().certificate(CertificateNumber.of(2))), List.of(),
						List.of(project.certificates().crls().of(CertificateNumber.of(2)).orElseThrow())),
				THEN, List.of());
		ConnectionResult result = new ConnectionTest().run(request, new NullProgressMonitor());
		assertTrue(result.connected(), result::toString);
	}

	@Test
	void theProjectFindsItUnchangedAndLeavesItAlone() {
		EmulatorTarget target = new EmulatorTarget(Optional.of(emulator.url()), Map.of());
		try (InProcessEmulator none = new InProcessEmulator(() -> {
			throw new AssertionError("no emulator is to be started");
		})) {
			EmulatorAccess access = new EmulatorAccess(registry, none);
			List<String> wanted = List.of("PLC_1 UNCHANGED unchanged", "PLC_2 UNCHANGED unchanged");
			assertEquals(wanted,
					words(new PlanDownload(tools, access).run(project, List.of(), target, new NullProgressMonitor())));
			assertEquals(wanted, words(
					new Download(tools, access).run(project, List.of(), target, false, new NullProgressMonitor())));
		}
	}

	@Test
	void compileMakesNoCertificateAndHasNoErrors() throws Exception {
		try (Project open = Project.open(Fixtures.copy("0.1.0/open", folder.resolve("open")))) {
			for (Project each : List.of(project, open)) {
				CertificateNumber last = each.plant().getLastCertificateNumber();
				Outcome<List<CompiledDevice>> first = compile(each);
				assertTrue(first.isGood(), first.problems()::toString);
				assertEquals(last, each.plant().getLastCertificateNumber());
				assertFalse(each.isDirty());
				assertTrue(compile(each).get().stream()
						.allMatch(device -> device.state() == CompiledDevice.State.UNCHANGED));
			}
		}
	}

	private Outcome<List<CompiledDevice>> compile(Project compiled) {
		return new Compile(tools).run(compiled, List.of(), new NullProgressMonitor());
	}

	private static List<String> words(Outcome<List<DownloadedDevice>> outcome) {
		assertTrue(outcome.isGood(), outcome.problems()::toString);
		return outcome.get().stream().map(each -> each.name() + " " + each.state() + " " + each.result().label())
				.toList();
	}

	/** An HTTPS server presents this very certificate. */
	private void assertPresents(CertificateNumber certificate, String address, int port) throws Exception {
		X509Certificate wanted = project.certificates().certificate(certificate);
		SSLContext context = KeyStores.sslContext(new FingerprintTrustManager(Set.of(Certificates.sha256(wanted))));
		try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(address, port)) {
			socket.startHandshake();
			assertEquals(wanted, socket.getSession().getPeerCertificates()[0]);
		}
	}
}
