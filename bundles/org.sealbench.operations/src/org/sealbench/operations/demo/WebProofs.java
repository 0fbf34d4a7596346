// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.net.ssl.SSLException;

import org.sealbench.common.IoReason;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.pki.Certificates;

/** Proofs about the web servers, with the client that the Java runtime brings. */
final class WebProofs {

	private static final String CERTIFICATE_FILE = "/certificate.cer";
	private static final int TIMEOUT_MILLIS = 5_000;

	private WebProofs() {
	}

	static String https(DemoPlant plant) throws ProofFailedException, ProblemException {
		int pages = 0;
		try (HttpsClient browser = HttpsClient.trusting(plant.ca().certificate())) {
			for (Device device : plant.securedDevices()) {
				for (String url : ServerUrls.web(device)) {
					String page = new String(browser.get(url + "/"), StandardCharsets.UTF_8);
					ProofFailedException.unless(page.contains(device.getName()),
							url + " is not the first page of " + device.getName());
					pages++;
				}
			}
		} catch (IOException e) {
			throw new ProofFailedException(IoReason.of(e), e);
		}
		return pages + " addresses served their first page";
	}

	static String strangersCa(DemoPlant plant) throws ProofFailedException {
		String url = ServerUrls.web(plant.securedDevices().get(0)).get(0);
		try (HttpsClient browser = HttpsClient.withDefaultTrust()) {
			browser.get(url + "/");
		} catch (SSLException e) {
			return IoReason.of(e);
		} catch (IOException e) {
			throw new ProofFailedException(IoReason.of(e), e);
		}
		throw new ProofFailedException("it was served without a warning");
	}

	static String plainHttp(DemoPlant plant) throws ProofFailedException {
		int ports = 0;
		for (Device device : plant.project().plant().getDevices()) {
			for (NetworkInterface each : device.getInterfaces()) {
				for (int port : new int[] { device.getWebServer().getHttpsPort(),
						device.getWebServer().getHttpPort() }) {
					String answer = ask(each.getAddress(), port);
					ProofFailedException.unless(!answer.startsWith("HTTP/"),
							each.getAddress() + ":" + port + " answers " + answer.lines().findFirst().orElse(""));
					ports++;
				}
			}
		}
		return ports + " ports asked, no HTTP answer";
	}

	/** What comes back from a plain HTTP request; empty where nobody listens or the connection is closed. */
	private static String ask(String address, int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), TIMEOUT_MILLIS);
			socket.setSoTimeout(TIMEOUT_MILLIS);
			socket.getOutputStream().write(("GET / HTTP/1.1\r\nHost: " + address + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			InputStream in = socket.getInputStream();
			return new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1);
		} catch (IOException refusedOrSilent) {
			return "";
		}
	}

	static String downloadedCa(DemoPlant plant) throws ProofFailedException, ProblemException {
		byte[] own = Certificates.der(plant.ca().certificate());
		String url = ServerUrls.web(plant.securedDevices().get(0)).get(0) + CERTIFICATE_FILE;
		try (HttpsClient browser = HttpsClient.trusting(plant.ca().certificate())) {
			ProofFailedException.unless(Arrays.equals(own, browser.get(url)),
					"the file differs from the project's certificate");
		} catch (IOException e) {
			throw new ProofFailedException(IoReason.of(e), e);
		}
		return own.length + " bytes, SHA-256 " + Certificates.sha256(plant.ca().certificate());
	}
}
