// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.emulator.http.JettyResources;
import org.sealbench.emulator.tags.LiveTags;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.secret.PasswordHash;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.TestImages;

/** One web server on an address of its own, and a client that trusts its authority. */
public abstract class WebFixture {

	public static final String ADDRESS = "127.0.0.23";
	public static final String PASSWORD = "Correct-Horse-7";
	public static final String HASH = PasswordHash.hash(PASSWORD.toCharArray(), new SecureRandom());
	public static final Credential CA = TestCredentials.ca("Plant <CA> & \"more\"");
	static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2012-01-01T00:00:01Z"));
	public static final Credential WEB = TestCredentials.issued("PLC_1/Webserver", Usage.WEB_SERVER, CA,
			"ip:" + ADDRESS, "dns:plc-1.localhost");

	public final int port = FreePorts.on(ADDRESS);
	public final int plainPort = FreePorts.on(ADDRESS);
	public final DeviceLog log = new DeviceLog(CLOCK);
	HttpClient client;
	public LiveTags tags;
	private JettyResources jetty;
	private WebDeviceServer server;

	@BeforeEach
	void start() throws Exception {
		jetty = new JettyResources();
		client = HttpClient.newBuilder().sslContext(trusting(CA.certificate())).build();
	}

	@AfterEach
	void stop() {
		client.close();
		if (server != null) {
			server.close();
		}
		jetty.close();
	}

	public TestImages image() {
		return TestImages.of("PLC <1>").address(ADDRESS).webCredential(WEB).https(port);
	}

	/** A device with a user for each right, one for all, and one without any; all have the same password. */
	public TestImages imageWithUsers() {
		return image().webUser("viewer", HASH, "view").webUser("fitter", HASH, "diagnose")
				.webUser("writer", HASH, "view", "write").webUser("all", HASH, "view", "diagnose", "write")
				.webUser("nothing", HASH, new String[0])
				.tag(new TagSettings("Level", DataType.REAL, 0, "1.5", true, true, null))
				.tag(new TagSettings("Fixed", DataType.INT, 0, "7", true, false, null))
				.tag(new TagSettings("<script>alert(1)</script>", DataType.STRING, 0, "\"><b>", true, true, null))
				.tag(new TagSettings("Row", DataType.DINT, 3, "1,2,3", true, true, null));
	}

	/** Starts the one server of a test; it is closed after the test. */
	public WebDeviceServer running(TestImages image) throws ProblemException {
		server = new WebDeviceServer(context(image.build()), jetty);
		server.start();
		return server;
	}

	public DeviceContext context(DeviceImage image) throws ProblemException {
		tags = new LiveTags(image.settings().tags(), CLOCK, OperatingMode.STOP);
		return new DeviceContext(image, CLOCK, tags, log, () -> OperatingMode.STOP);
	}

	public URI url(String path) {
		return URI.create("https://" + ADDRESS + ":" + port + path);
	}

	HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
		return client.send(HttpRequest.newBuilder(url(path)).build(), BodyHandlers.ofByteArray());
	}

	/** A browser that nobody is logged in with. */
	public Browser browser() {
		return new Browser(client, url(""));
	}

	/** How many lines of the device's log hold a text. */
	public long logged(String text) {
		return log.entries().stream().filter(each -> each.text().contains(text)).count();
	}

	/** Somebody else is served as ever. */
	public void assertOthersAreServed() throws Exception {
		if (get("/").statusCode() != 200) {
			throw new AssertionError("the first page does not open");
		}
		browser().logIn("viewer", PASSWORD).require(303);
	}

	public static SSLContext trusting(X509Certificate ca) throws Exception {
		KeyStore store = KeyStore.getInstance("PKCS12");
		store.load(null, null);
		store.setCertificateEntry("ca", ca);
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(store);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}

	/** What a server answers to bytes on a plain connection, up to the moment when it closes or resets it. */
	public static String raw(int port, String request) throws IOException {
		try (Socket socket = new Socket(ADDRESS, port)) {
			return raw(socket, request);
		}
	}

	/** The same over TLS. */
	String rawOverTls(String request) throws Exception {
		try (Socket socket = trusting(CA.certificate()).getSocketFactory().createSocket(ADDRESS, port)) {
			return raw(socket, request);
		}
	}

	private static String raw(Socket socket, String request) throws IOException {
		StringBuilder answer = new StringBuilder();
		socket.setSoTimeout(120_000);
		try {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			for (int each = socket.getInputStream().read(); each >= 0; each = socket.getInputStream().read()) {
				answer.append((char) each);
			}
		} catch (SocketException e) {
			// A server that closes before it has read everything resets the connection.
			return answer.toString();
		}
		return answer.toString();
	}
}
