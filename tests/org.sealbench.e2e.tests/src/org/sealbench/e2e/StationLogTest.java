// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers send to emulated devices and to the link does not fill the log of the station on which they run. */
class StationLogTest {

	private static final String OPEN = "GET / HTTP/1.1\r\n";
	private static final List<String> REQUESTS = List.of("nonsense\r\n\r\n", "\u0000\u0001\u0002\r\n\r\n",
			"GET / HTTP/9.9\r\n\r\n", OPEN + "\r\n", OPEN + "Host: a b\r\n\r\n", OPEN + "Host: a\r\nHost: b\r\n\r\n",
			OPEN + "Host: [::\r\n\r\n", OPEN + "Host: a:b\r\n\r\n", OPEN + "Host: a\r\nBad Header\r\n\r\n",
			OPEN + "Host: a\r\nX: " + "y".repeat(20_000) + "\r\n\r\n",
			"GET /" + "y".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
			"GET /../x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "GET http://[ HTTP/1.1\r\nHost: a\r\n\r\n",
			"POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
			"POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
			"POST /login HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
			"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nnonsense, and more of it than a frame has of header");
	/** Of OPC 10000-6 §7.1: no message, a hello that is too long, one for another server, and an error. */
	private static final List<String> MESSAGES = List.of("nonsense", "HELF\u00ff\u00ff\u00ff\u007f",
			"OPNF\u0008\u0000\u0000\u0000",
			"HELF\u0024\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0001"
					+ "\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0000"
					+ "\u0000\u0000\u0000\u0000\u0000\u0004\u0000\u0000\u0000a://",
			"ERRF\u0010\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000");

	@TempDir
	private Path folder;

	@Test
	void isNotFilledByStrangers() throws IOException {
		try (LoadedPlant plant = LoadedPlant.in(folder)) {
			String before = log(plant);
			URI link = URI.create(plant.emulator.url);
			for (int i = 0; i < 3; i++) {
				for (String each : REQUESTS) {
					overTls(plant.address + ":8443", each);
					overTls(link.getAuthority(), each);
					plain(plant.address, 8443, each);
				}
				for (String each : MESSAGES) {
					plain(plant.address, 4840, each);
				}
				Processes.run(plant.sealbench.folder, Map.of(), "",
						List.of("curl", "-sSk", "--http2", "-H", "X: " + "y".repeat(60_000), plant.httpsUrl() + "/"));
			}
			assertEquals(before, log(plant));
			Processes.run(plant.sealbench.folder, Map.of(), "",
					List.of("curl", "-sS", "--cacert", "ca.pem", plant.httpsUrl() + "/")).requireDone();
		}
	}

	private static String log(LoadedPlant plant) throws IOException {
		Path file = Path.of(plant.sealbench.environment.get("XDG_STATE_HOME"), "sealbench", "sealbench.log");
		return Files.exists(file) ? Files.readString(file) : "";
	}

	private static void overTls(String at, String bytes) throws IOException {
		Processes.run(Path.of("."), Map.of(), bytes,
				List.of("timeout", "20", "openssl", "s_client", "-quiet", "-no_ign_eof", "-connect", at));
	}

	/** Sends something and reads until the other end has enough of it. */
	private static void plain(String address, int port, String bytes) throws IOException {
		try (Socket socket = new Socket(address, port)) {
			socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
			socket.shutdownOutput();
			socket.getInputStream().readAllBytes();
		} catch (SocketException e) {
			// A server that closes before it has read everything resets the connection.
			return;
		}
	}
}
