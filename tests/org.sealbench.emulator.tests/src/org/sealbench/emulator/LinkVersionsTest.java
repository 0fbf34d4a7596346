// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.link.PinnedTrustManager;
import org.sealbench.pki.tls.KeyStores;

/** Stations and devices of different ages, and somebody who would have both speak an older version of TLS. */
class LinkVersionsTest extends LinkScene {

	@ParameterizedTest
	@ValueSource(strings = { "/link/v2/devices/PLC_1/report", "/link/v0/devices/PLC_1/report", "/link/v1/", "/link/",
			"/link/v1/devices/PLC_1" })
	void aStationOfAnotherVersionIsToldWhatTheDeviceSpeaks(String path) throws Exception {
		try (RawLink raw = new RawLink(emulator.url(), station)) {
			var answer = raw.send("GET", path, new byte[0]);
			assertEquals(409, answer.statusCode());
			assertTrue(answer.body().contains("4011")
					&& answer.body().contains("the device speaks version v1 of the link"), answer.body());
		}
	}

	private Problem reported(PassingOn device) throws ProblemException {
		try (HttpDeviceLink link = new HttpDeviceLink(device.url(), "PLC_1", TestEmulator.identity(station),
				Set.of())) {
			return assertThrows(ProblemException.class, link::report).problem();
		}
	}

	@Test
	void aDeviceOfAnotherVersionIsShownInItsOwnWords() throws Exception {
		try (PassingOn newer = new PassingOn(409,
				"{\"code\":4011,\"message\":\"the device speaks version v2 of the link\",\"remedy\":\"Use a newer "
						+ "one.\",\"versions\":[\"v2\"]}")) {
			assertEquals("PLC_1: the device speaks version v2 of the link. Use a newer one.", reported(newer).line());
			assertEquals(DeviceProblem.OTHER_VERSION, reported(newer).code());
		}
		try (PassingOn newer = new PassingOn(409,
				"{\"code\":4999,\"message\":\"no room\\nleft\",\"remedy\":\"Make some.\"}")) {
			assertEquals("PLC_1: no room left. Make some.", reported(newer).line());
			assertEquals(DeviceProblem.REFUSED, reported(newer).code());
		}
		try (PassingOn other = new PassingOn(404, "<html>not found</html>")) {
			assertEquals(DeviceProblem.ANSWER_MALFORMED, reported(other).code());
		}
	}

	@Test
	void whatANewerOneAddsIsPassedOver() throws Exception {
		try (RawLink raw = new RawLink(emulator.url(), station)) {
			var answer = raw.send("POST", "pair/begin",
					("{\"nonce\":\"" + "ab".repeat(32) + "\",\"versions\":[\"v1\",\"v2\"]}").getBytes());
			assertEquals(200, answer.statusCode(), answer.body());
		}
	}

	@Test
	void aStationSpeaksToNobodyInAnOlderVersionOfTls() throws Exception {
		try (PassingOn older = new PassingOn(200, "{}", "TLSv1.2")) {
			assertEquals(DeviceProblem.UNREACHABLE, reported(older).code());
		}
	}

	@Test
	void norDoesADevice() throws Exception {
		SSLParameters older = new SSLParameters();
		older.setProtocols(new String[] { "TLSv1.2" });
		try (HttpClient client = HttpClient.newBuilder()
				.sslContext(KeyStores.sslContext(station, new PinnedTrustManager(Set.of()))).sslParameters(older)
				.build()) {
			assertThrows(SSLHandshakeException.class, () -> report(client));
		}
	}

	@Test
	void withoutACertificateNothingIsAnswered() throws Exception {
		SSLContext anonymous = SSLContext.getInstance("TLSv1.3");
		anonymous.init(null, new TrustManager[] { new PinnedTrustManager(Set.of()) }, null);
		try (HttpClient client = HttpClient.newBuilder().sslContext(anonymous).build()) {
			String answer = report(client);
			assertTrue(answer.contains("4030"), answer);
		}
	}

	private String report(HttpClient client) throws IOException, InterruptedException {
		return client.send(HttpRequest.newBuilder(emulator.url().resolve("/link/v1/devices/PLC_1/report")).build(),
				BodyHandlers.ofString()).body();
	}
}
