package org.sealbench.emulator;

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
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sealbench.common.ProblemException;
import org.sealbench.device.OperatingMode;
import org.sealbench.emulator.http.SharedJetty;
import org.sealbench.emulator.tags.LiveTags;
import org.sealbench.emulator.web.WebDeviceServer;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.TestImages;

/** One web server on an address of its own, and a client that trusts its authority. */
abstract class WebFixture {

	static final String ADDRESS = "127.0.0.23";
	static final Credential CA = TestCredentials.ca("Plant <CA> & \"more\"");
	static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2012-01-01T00:00:01Z"));
	private static final Credential WEB = TestCredentials.issued("PLC_1/Webserver", Usage.WEB_SERVER, CA, "ip:" + ADDRESS);

	final int port = FreePorts.on(ADDRESS);
	final int plainPort = FreePorts.on(ADDRESS);
	HttpClient client;
	private SharedJetty jetty;
	private WebDeviceServer server;

	@BeforeEach
	void start() throws Exception {
		jetty = new SharedJetty();
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

	TestImages image() {
		return TestImages.of("PLC <1>").address(ADDRESS).webCredential(WEB).https(port);
	}

	/** Starts the one server of a test; it is closed after the test. */
	WebDeviceServer running(TestImages image) throws ProblemException {
		LiveTags tags = new LiveTags(List.of(), CLOCK, OperatingMode.STOP);
		DeviceContext context = new DeviceContext(image.build(), CLOCK, tags, new DeviceLog(CLOCK), () -> OperatingMode.STOP);
		server = new WebDeviceServer(context, jetty);
		server.start();
		return server;
	}

	URI url(String path) {
		return URI.create("https://" + ADDRESS + ":" + port + path);
	}

	HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
		return client.send(HttpRequest.newBuilder(url(path)).build(), BodyHandlers.ofByteArray());
	}

	static SSLContext trusting(X509Certificate ca) throws Exception {
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
	static String raw(int port, String request) throws IOException {
		StringBuilder answer = new StringBuilder();
		try (Socket socket = new Socket(ADDRESS, port)) {
			socket.setSoTimeout(20_000);
			read(socket, request, answer);
		}
		return answer.toString();
	}

	private static void read(Socket socket, String request, StringBuilder answer) throws IOException {
		try {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			for (int each = socket.getInputStream().read(); each >= 0; each = socket.getInputStream().read()) {
				answer.append((char) each);
			}
		} catch (SocketException e) {
			// A server that closes before it has read everything resets the connection.
			return;
		}
	}
}
