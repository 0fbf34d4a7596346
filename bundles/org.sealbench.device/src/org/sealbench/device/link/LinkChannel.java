// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Objects;

import javax.net.ssl.SSLContext;

import org.jspecify.annotations.Nullable;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.link.LinkHttpClient.Answer;

/** Sends requests below one path of one server; a response that is not a success is a problem. */
final class LinkChannel implements AutoCloseable {

	static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int SUCCESS = 2;

	private final LinkHttpClient http;
	private final String prefix;
	private final @Nullable String token;
	private final Place place;
	private final DeviceJson json = new DeviceJson();
	private @Nullable String peer;

	/** @param token bearer token (RFC 6750) of every request, or {@code null} for none */
	LinkChannel(URI base, String prefix, @Nullable String token, Place place, SSLContext context)
			throws ProblemException {
		this.http = new LinkHttpClient(base, place, context);
		this.prefix = prefix;
		this.token = token;
		this.place = place;
	}

	byte[] get(String path) throws ProblemException {
		return send(request(path, PATIENCE).GET());
	}

	<T extends Record> T get(String path, Class<T> type) throws ProblemException {
		return json.read(get(path), type, "answer");
	}

	<T extends Record> T post(String path, Record message, Class<T> type) throws ProblemException {
		return post(path, message, type, PATIENCE);
	}

	<T extends Record> T post(String path, Record message, Class<T> type, Duration patience) throws ProblemException {
		return json.read(send(request(path, patience).POST(LinkHttpClient.body(json.write(message)))), type, "answer");
	}

	void put(String path, byte[] content) throws ProblemException {
		send(request(path, PATIENCE).PUT(LinkHttpClient.body(content)));
	}

	void put(String path, Record message) throws ProblemException {
		put(path, json.write(message));
	}

	void delete(String path) throws ProblemException {
		send(request(path, PATIENCE).DELETE());
	}

	/** SHA-256 of the certificate that the server presented with the last response; {@code null} before the first. */
	@Nullable
	String peer() {
		return peer;
	}

	/** As {@link #peer}, after a response. */
	String requirePeer() {
		return Objects.requireNonNull(peer, "no answer yet");
	}

	private HttpRequest.Builder request(String path, Duration patience) {
		HttpRequest.Builder request = http.request(prefix + path, patience);
		return token == null ? request : request.header("Authorization", "Bearer " + token);
	}

	private byte[] send(HttpRequest.Builder request) throws ProblemException {
		Answer answer = http.send(request.build());
		peer = answer.peer();
		if (answer.status() / 100 != SUCCESS) {
			throw LinkProblems.read(answer.body(), answer.status(), place);
		}
		return answer.body();
	}

	@Override
	public void close() {
		http.close();
	}
}
