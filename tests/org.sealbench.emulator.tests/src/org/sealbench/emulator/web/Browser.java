// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of a browser as the pages need: it keeps cookies, fills in the token of a form, and follows nothing. */
public final class Browser {

	private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]*)\"");

	public final Map<String, String> cookies = new TreeMap<>();
	private final HttpClient client;
	private final URI device;

	public Browser(HttpClient client, URI device) {
		this.client = client;
		this.device = device;
	}

	/** One answer. */
	public record Answer(int status, String body, HttpResponse<String> response) {

		public Answer require(int expected) {
			if (status != expected) {
				throw new AssertionError("status " + status + " instead of " + expected + ": " + body);
			}
			return this;
		}

		public String header(String name) {
			return response.headers().firstValue(name).orElse("");
		}

		/** The token of the last form of the page. */
		public String token() {
			Matcher matcher = TOKEN.matcher(body);
			String token = null;
			while (matcher.find()) {
				token = matcher.group(1);
			}
			if (token == null) {
				throw new AssertionError("no form: " + body);
			}
			return token;
		}
	}

	public Answer get(String path) throws IOException, InterruptedException {
		return send(request(path).GET().build());
	}

	/** @param fields names and values in turn */
	public Answer post(String path, String... fields) throws IOException, InterruptedException {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
				.header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.ofString(encoded(fields))).build());
	}

	public Answer logIn(String user, String password) throws IOException, InterruptedException {
		return post("/login", "form", get("/login").require(200).token(), "user", user, "password", password);
	}

	public HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(device.resolve(path));
		if (!cookies.isEmpty()) {
			List<String> pairs = new ArrayList<>();
			cookies.forEach((name, value) -> pairs.add(name + "=" + value));
			request.header("Cookie", String.join("; ", pairs));
		}
		return request;
	}

	public Answer send(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
		for (String each : response.headers().allValues("set-cookie")) {
			String[] pair = each.substring(0, each.indexOf(';')).split("=", 2);
			if (each.contains("Max-Age=0")) {
				cookies.remove(pair[0]);
			} else {
				cookies.put(pair[0], pair[1]);
			}
		}
		return new Answer(response.statusCode(), response.body(), response);
	}

	public static String encoded(String... fields) {
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i < fields.length; i += 2) {
			pairs.add(URLEncoder.encode(fields[i], StandardCharsets.UTF_8) + "="
					+ URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
		}
		return String.join("&", pairs);
	}
}
