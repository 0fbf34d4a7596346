// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509TrustManager;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.CertificateEntry;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.pki.Certificates;
import org.sealbench.project.Project;

/** A device in an emulator of this process, and the project that is loaded into it by processes that are killed. */
final class KillableDevice implements AutoCloseable {

	private final Path folder;
	private final Path root;
	private Emulator emulator;
	private long downloads;

	KillableDevice(Path folder, Project project) {
		this.folder = folder;
		this.root = project.folder();
	}

	/** An address of its own, so that several test runs on one machine keep apart. */
	static String address() {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		return "127." + random.nextInt(1, 255) + "." + random.nextInt(256) + "." + random.nextInt(2, 255);
	}

	Path folder() {
		return folder;
	}

	Path root() {
		return root;
	}

	String url() {
		return emulator.url().toString();
	}

	void start() throws ProblemException {
		InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
		emulator = new EmulatorProvider(new EmulatorRegistry(folder.resolve("registry"))).start(
				new EmulatorOptions(anyPort, folder.resolve("state"), List.of(KilledWorker.DEVICE), message -> {}));
	}

	void stop() {
		if (emulator != null) {
			emulator.close();
			emulator = null;
		}
	}

	Map<String, char[]> pairing() throws ProblemException {
		return Map.of("", emulator.panel().devices().get(0).pairingCode().toCharArray());
	}

	void download(Map<String, char[]> pairing) throws ProblemException {
		URI url = emulator.url();
		EmulatorAccess access = new EmulatorAccess(new EmulatorRegistry(root), (state, devices, monitor) -> url);
		try (Project project = Project.open(root)) {
			Outcome<List<DownloadedDevice>> outcome = new Download(Tools.standard(), access).run(project, List.of(),
					new EmulatorTarget(Optional.of(url), pairing), true, new NullProgressMonitor());
			assertTrue(outcome.isGood(), () -> outcome.problems().toString());
		}
	}

	/** The old or the new image is served, with a certificate of the project; and the next download works. */
	void requireServing() throws Exception {
		DeviceReport report = awaitRunning();
		assertTrue(report.paired());
		assertTrue(report.downloadNumber() >= downloads, report.downloadNumber() + " downloads after " + downloads);
		downloads = report.downloadNumber();
		try (Project project = Project.open(root)) {
			String served = Certificates.sha256(servedCertificate(URI.create(report.web().urls().get(0))));
			boolean known = false;
			for (CertificateEntry entry : project.certificates().entries()) {
				known |= Certificates.sha256(project.certificates().certificate(entry.getNumber())).equals(served);
			}
			assertTrue(known, "the served certificate is one of the project");
		}
		download(Map.of());
		assertEquals(ServiceReport.State.RUNNING, awaitRunning().web().state());
	}

	/** A switch that has begun ends by itself; until then the servers are off for a moment. */
	private DeviceReport awaitRunning() throws ProblemException, InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		DeviceReport report = emulator.panel().devices().get(0);
		while (report.web().state() != ServiceReport.State.RUNNING && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(20);
			report = emulator.panel().devices().get(0);
		}
		assertEquals(ServiceReport.State.RUNNING, report.web().state(), report.toString());
		return report;
	}

	private static X509Certificate servedCertificate(URI url) throws Exception {
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, new X509TrustManager[] { new TakesAnything() }, null);
		try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(url.getHost(), url.getPort())) {
			return (X509Certificate) socket.getSession().getPeerCertificates()[0];
		}
	}

	private static final class TakesAnything implements X509TrustManager {

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String algorithm) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String algorithm) {
			// Only looked at.
		}

		@Override
		public X509Certificate[] getAcceptedIssuers() {
			return new X509Certificate[0];
		}
	}

	@Override
	public void close() {
		stop();
	}
}
