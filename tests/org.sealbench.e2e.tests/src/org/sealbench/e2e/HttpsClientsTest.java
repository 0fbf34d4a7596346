// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.e2e.Processes.Result;

/** OpenSSL and curl against a device's web server. */
class HttpsClientsTest {

	@TempDir
	private static Path folder;
	private static LoadedPlant plant;

	@BeforeAll
	static void load() throws IOException {
		plant = LoadedPlant.in(folder);
	}

	@AfterAll
	static void end() {
		if (plant != null) {
			plant.close();
		}
	}

	@Test
	void opensslVerifiesTheDeviceWithTheProjectCa() throws IOException {
		Result result = program("openssl", "s_client", "-connect", plant.address + ":8443", "-CAfile", "ca.pem",
				"-verify_ip", plant.address, "-verify_return_error", "-brief");
		assertEquals(0, result.exitCode(), result.err());
		assertTrue((result.out() + result.err()).contains("Verification: OK"), result.err());
	}

	@Test
	void opensslRefusesTheDeviceWithoutTheProjectCa() throws IOException {
		Result result = program("openssl", "s_client", "-connect", plant.address + ":8443", "-verify_return_error",
				"-brief");
		assertNotEquals(0, result.exitCode());
	}

	@Test
	void opensslFindsNothingWrongWithTheCertificateInStrictMode() throws IOException {
		plant.sealbench.run("cert", "export", webCertificate(), "web.pem").requireDone();
		program("openssl", "verify", "-x509_strict", "-purpose", "sslserver", "-CAfile", "ca.pem", "web.pem")
				.requireDone();
	}

	@Test
	void curlGetsTheFirstPageWithTheProjectCa() throws IOException {
		Result result = program("curl", "-sS", "--cacert", "ca.pem", plant.httpsUrl() + "/").requireDone();
		assertTrue(result.out().contains(LoadedPlant.DEVICE), result.out());
	}

	@Test
	void curlRefusesTheDeviceWithoutTheProjectCa() throws IOException {
		assertEquals(60, program("curl", "-sS", plant.httpsUrl() + "/").exitCode());
	}

	@Test
	void curlRefusesTheDeviceUnderAnotherName() throws IOException {
		assertEquals(60, program("curl", "-sS", "--cacert", "ca.pem", "--resolve",
				"other.example:8443:" + plant.address, "https://other.example:8443/").exitCode());
	}

	@Test
	void plainHttpIsNotServed() throws IOException {
		Result secured = program("curl", "-sS", "-i", "--max-time", "10", "http://" + plant.address + ":8443/");
		assertTrue(secured.exitCode() != 0 && !secured.out().startsWith("HTTP/"), secured.out());
		assertEquals(7, program("curl", "-sS", "http://" + plant.address + ":8080/").exitCode());
	}

	@Test
	void theDownloadedCertificateIsTheProjectCa() throws IOException {
		program("curl", "-sS", "--cacert", "ca.pem", "-o", "downloaded.cer", plant.httpsUrl() + "/certificate.cer")
				.requireDone();
		assertArrayEquals(Files.readAllBytes(plant.file("ca.der")), Files.readAllBytes(plant.file("downloaded.cer")));
	}

	/** The types by which Windows and Android, Apple's systems, and others know what it is. */
	@Test
	void theCertificateHasTheTypeAndFileNameOfEachForm() throws IOException {
		Map<String, String> types = Map.of("cer", "application/pkix-cert", "mobileconfig",
				"application/x-apple-aspen-config", "pem", "application/x-pem-file");
		for (String form : types.keySet()) {
			String header = program("curl", "-sS", "--http1.1", "--cacert", "ca.pem", "-D", "-", "-o", "saved." + form,
					plant.httpsUrl() + "/certificate." + form).requireDone().out();
			assertTrue(header.contains("\r\nContent-Type: " + types.get(form) + "\r\n"), header);
			assertTrue(
					header.contains("\r\nContent-Disposition: attachment; filename=\"certificate." + form + "\"\r\n"),
					header);
		}
		assertArrayEquals(Files.readAllBytes(plant.file("ca.pem")), Files.readAllBytes(plant.file("saved.pem")));
	}

	/** Alert 120, RFC 7301 section 3.2; over TLS 1.3 the connection may end before it is out. */
	@Test
	void whoOffersOnlyUnknownProtocolsIsToldSo() throws IOException {
		for (String version : List.of("-tls1_2", "-tls1_3")) {
			Result result = handshake(version, "-alpn", "spdy/1");
			assertNotEquals(0, result.exitCode());
			assertTrue(result.err().contains("SSL alert number 120")
					|| version.equals("-tls1_3") && !result.out().contains("ALPN protocol"), result.err());
		}
	}

	@Test
	void curlIsToldOfHeadersThatAreTooLarge() throws IOException {
		for (String version : List.of("--http1.1", "--http2")) {
			assertEquals("431", program("curl", "-sS", version, "--cacert", "ca.pem", "-o", "page.html", "-w",
					"%{http_code}", "-H", "X: " + "y".repeat(9000), plant.httpsUrl() + "/").requireDone().out());
		}
	}

	@Test
	void onlyTls12And13AreSpokenWithForwardSecretSuites() throws IOException {
		for (String version : List.of("-tls1_2", "-tls1_3")) {
			assertEquals(0, handshake(version).exitCode(), version);
		}
		assertNotEquals(0, handshake("-tls1_1", "-cipher", "ALL@SECLEVEL=0").exitCode());
		assertNotEquals(0,
				handshake("-tls1_2", "-cipher",
						"AES128-GCM-SHA256:AES128-SHA:ECDHE-RSA-AES128-SHA:DHE-RSA-AES128-GCM-SHA256@SECLEVEL=0")
						.exitCode());
		assertEquals(0, handshake("-tls1_2", "-cipher", "ECDHE-RSA-AES128-GCM-SHA256").exitCode());
	}

	/** openssl negotiates anew at a line with an R; its input stays open, so that it waits for the answer. */
	@Test
	void nobodyNegotiatesAnew() throws IOException {
		Result result = program("sh", "-c",
				"mkfifo input && exec 3<>input && echo R >&3 && exec openssl s_client -tls1_2 -CAfile ca.pem -connect "
						+ plant.address + ":8443 <&3");
		assertTrue(result.err().contains("RENEGOTIATING"), result.err());
		assertTrue(result.err().contains("alert handshake failure"), result.err());
		assertNotEquals(0, result.exitCode());
	}

	@Test
	void theWholeChainIsSent() throws IOException {
		String out = handshake("-showcerts").out();
		assertEquals(2, out.split("-----BEGIN CERTIFICATE-----", -1).length - 1, out);
	}

	@Test
	void sessionsAreResumed() throws IOException {
		for (String version : List.of("-tls1_2", "-tls1_3")) {
			String get = "GET / HTTP/1.1\r\nHost: " + plant.address + "\r\nConnection: close\r\n\r\n";
			asked(get, version, "-sess_out", "session" + version).requireDone();
			String again = asked(get, version, "-sess_in", "session" + version).requireDone().out();
			assertTrue(again.contains("Reused, TLSv1."), again);
		}
	}

	@Test
	void curlSpeaksHttp2() throws IOException {
		Result result = program("curl", "-sS", "--cacert", "ca.pem", "-o", "page.html", "-w", "%{http_version}",
				plant.httpsUrl() + "/").requireDone();
		assertEquals("2", result.out());
		assertEquals("1.1", program("curl", "-sS", "--http1.1", "--cacert", "ca.pem", "-o", "page.html", "-w",
				"%{http_version}", plant.httpsUrl() + "/").requireDone().out());
	}

	private static Result handshake(String... options) throws IOException {
		return asked("", options);
	}

	/** What openssl says of a connection over which it sends something and waits for the end. */
	private static Result asked(String input, String... options) throws IOException {
		List<String> command = new ArrayList<>(
				List.of("openssl", "s_client", "-connect", plant.address + ":8443", "-CAfile", "ca.pem"));
		command.addAll(List.of(options));
		if (!input.isEmpty()) {
			command.add("-ign_eof");
		}
		return Processes.run(plant.sealbench.folder, Map.of("LC_ALL", "C"), input, command);
	}

	private static String webCertificate() throws IOException {
		return plant.sealbench.json("cert", "list", "--device", LoadedPlant.DEVICE).getAsJsonArray("certificates")
				.asList().stream().map(each -> each.getAsJsonObject())
				.filter(each -> each.get("commonName").getAsString().contains("/Webserver-"))
				.map(each -> each.get("id").getAsString()).findFirst().orElseThrow();
	}

	private static Result program(String... command) throws IOException {
		return Processes.run(plant.sealbench.folder, Map.of("LC_ALL", "C"), "", List.of(command));
	}
}
