// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;

import org.sealbench.device.DeviceJson;
import org.sealbench.device.link.PinnedTrustManager;
import org.sealbench.pki.Credential;
import org.sealbench.pki.tls.KeyStores;

/** Link requests as they go over the wire, for what {@code HttpDeviceLink} would never send. */
final class RawLink implements AutoCloseable {

	private final HttpClient client;
	private final URI base;

	RawLink(URI url, Credential station) {
		client = HttpClient.newBuilder().sslContext(KeyStores.sslContext(station, new PinnedTrustManager(Set.of())))
				.build();
		base = url.resolve("/link/v1/devices/PLC_1/");
	}

	HttpResponse<String> send(String method, String path, byte[] body) throws IOException, InterruptedException {
		return client.send(
				HttpRequest.newBuilder(base.resolve(path)).method(method, BodyPublishers.ofByteArray(body)).build(),
				BodyHandlers.ofString());
	}

	/** Sends a body once the device asks for it (RFC 9110 section 10.1.1). */
	HttpResponse<String> sendWhenAsked(String method, String path, InputStream body)
			throws IOException, InterruptedException {
		return client.send(HttpRequest.newBuilder(base.resolve(path)).expectContinue(true)
				.method(method, BodyPublishers.ofInputStream(() -> body)).build(), BodyHandlers.ofString());
	}

	HttpResponse<String> post(String path, Record message) throws IOException, InterruptedException {
		return send("POST", path, new DeviceJson().write(message));
	}

	@Override
	public void close() {
		client.close();
	}
}
