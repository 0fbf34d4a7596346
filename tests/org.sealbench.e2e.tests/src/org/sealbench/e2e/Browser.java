// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sealbench.e2e.Processes.Result;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Chromium or Firefox of the system with a home folder and a profile of its own; driven by puppeteer. */
final class Browser {

	final Path home;
	private final Kind kind;
	private final Path profile;
	private final String address;

	/** The browsers. */
	enum Kind {
		CHROMIUM(List.of("chromium", "chromium-browser"), "ERR_CERT_AUTHORITY_INVALID", "ERR_CERT_COMMON_NAME_INVALID"),
		FIREFOX(List.of("firefox-esr", "firefox"), "SEC_ERROR_UNKNOWN_ISSUER", "SSL_ERROR_BAD_CERT_DOMAIN");

		final String program;
		final String unknownAuthority;
		final String wrongName;

		/** @param programs as distributions call them, the first one if none is there */
		Kind(List<String> programs, String unknownAuthority, String wrongName) {
			List<String> paths = programs.stream().map("/usr/bin/"::concat).toList();
			this.program = paths.stream().filter(each -> Files.isExecutable(Path.of(each))).findFirst()
					.orElse(paths.getFirst());
			this.unknownAuthority = unknownAuthority;
			this.wrongName = wrongName;
		}

		/** The word of {@code cert install --into}. */
		String store() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** @param address that every name below localhost stands for */
	Browser(Kind kind, Path home, String address) throws IOException {
		this.kind = kind;
		this.home = home;
		this.address = address;
		this.profile = home.resolve(kind == Kind.FIREFOX ? ".mozilla/firefox/e2e.default" : "chromium-profile");
		Files.createDirectories(profile);
		for (String each : List.of("browser.js", "keyboard.js")) {
			try (InputStream script = Browser.class.getResourceAsStream("/" + each)) {
				Files.write(home.resolve(each), script.readAllBytes());
			}
		}
	}

	/** Opens pages one after the other and says how that went with each. */
	List<JsonObject> open(String... urls) throws IOException {
		return list(run(order(urls)), "opened");
	}

	/** Clicks what the page offers for download and returns the files. */
	List<Path> download(String url) throws IOException {
		Path folder = Files.createDirectories(home.resolve("saved"));
		JsonObject order = order(url);
		order.addProperty("downloads", folder.toString());
		return run(order).getAsJsonArray("downloads").asList().stream().map(each -> folder.resolve(each.getAsString()))
				.sorted().toList();
	}

	/** Uses pages with the keyboard alone; the steps are those of keyboard.js. */
	JsonObject walk(String url, List<List<String>> steps) throws IOException {
		JsonObject order = order(url);
		order.add("walk", new Gson().toJsonTree(steps));
		return run(order);
	}

	/** Visits pages, logs in and visits more, in windows of several widths, with pictures of them into a folder. */
	JsonObject visit(String url, String user, String password, List<Integer> widths, Path pictures, List<String> first,
			List<String> paths) throws IOException {
		JsonObject order = order(url);
		JsonObject login = new JsonObject();
		login.addProperty("user", user);
		login.addProperty("password", password);
		order.add("login", login);
		order.add("widths", new Gson().toJsonTree(widths));
		order.add("first", new Gson().toJsonTree(first));
		order.add("then", new Gson().toJsonTree(paths));
		order.addProperty("picture", Files.createDirectories(pictures) + "/" + kind.store() + "-");
		return run(order);
	}

	static List<JsonObject> list(JsonObject answer, String name) {
		return answer.getAsJsonArray(name).asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	private JsonObject order(String... urls) {
		JsonObject order = new JsonObject();
		order.addProperty("browser", kind.store());
		order.addProperty("program", kind.program);
		order.addProperty("profile", profile.toString());
		order.addProperty("address", address);
		order.add("urls", new Gson().toJsonTree(urls));
		return order;
	}

	private JsonObject run(JsonObject order) throws IOException {
		Map<String, String> environment = Map.of("HOME", home.toString(), "NODE_PATH",
				Path.of(System.getProperty("sealbench.node"), "node_modules").toString(), "XDG_CONFIG_HOME",
				home.resolve("config").toString(), "XDG_CACHE_HOME", home.resolve("cache").toString(),
				"MOZ_DISABLE_AUTO_SAFE_MODE", "1");
		Result result = Processes.run(home, environment, "", List.of("node", "browser.js", new Gson().toJson(order)))
				.requireDone();
		return JsonParser.parseString(result.out()).getAsJsonObject();
	}
}
