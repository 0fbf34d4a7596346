// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A process of node-opcua's certificate push, client or server, to which a test speaks line by line. */
final class NodePush implements AutoCloseable {

	static final String USER = "root";
	static final String PASSWORD = "Push-4-Servers!";
	static final String SERVER_URI = "urn:test:node-opcua";
	private static final String ADDRESS = "127.0.0.1";

	final Path folder;
	private final Process process;
	private final BufferedReader out;
	private final Writer in;

	private NodePush(Path folder, String script) throws IOException {
		this.folder = Files.createDirectories(folder);
		try (InputStream source = NodePush.class.getResourceAsStream("/" + script)) {
			Files.write(folder.resolve(script), source.readAllBytes());
		}
		ProcessBuilder builder = new ProcessBuilder("node", script).directory(folder.toFile())
				.redirectError(folder.resolve("node.err").toFile());
		builder.environment().put("NODEOPCUA_LOG_LEVEL", "NONE");
		process = builder.start();
		out = process.inputReader();
		in = process.outputWriter();
	}

	/** A running server. */
	record Server(NodePush process, String url) implements AutoCloseable {

		@Override
		public void close() {
			process.close();
		}
	}

	/** @param refused the method that it answers with BadInvalidState, or the empty string */
	static Server server(Path folder, LoadedPlant plant, String refused) throws IOException {
		int port;
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS))) {
			port = free.getLocalPort();
		}
		NodePush node = new NodePush(folder, "push-server.js");
		JsonObject request = request(folder);
		request.addProperty("address", ADDRESS);
		request.addProperty("port", port);
		request.addProperty("user", USER);
		request.addProperty("password", PASSWORD);
		request.addProperty("authority", plant.file("ca.der").toString());
		request.addProperty("revocationList", plant.file("ca.crl").toString());
		request.addProperty("refuse", refused);
		node.say(request);
		if (!"ready".equals(node.out.readLine())) {
			node.close();
			throw new AssertionError("node-opcua's server says " + Files.readString(node.folder.resolve("node.err")));
		}
		return new Server(node, "opc.tcp://" + ADDRESS + ":" + port);
	}

	static NodePush client(Path folder) throws IOException {
		return new NodePush(folder, "push-client.js");
	}

	static JsonObject request(Path folder) {
		JsonObject request = new JsonObject();
		request.addProperty("modules", Path.of(System.getProperty("sealbench.node.push"), "node_modules").toString());
		request.addProperty("folder", folder.toString());
		return request;
	}

	void say(JsonObject line) throws IOException {
		in.write(line + "\n");
		in.flush();
	}

	JsonObject answer() throws IOException {
		String line = out.readLine();
		if (line == null) {
			throw new AssertionError("node-opcua says " + Files.readString(folder.resolve("node.err")));
		}
		return JsonParser.parseString(line).getAsJsonObject();
	}

	@Override
	public void close() {
		process.destroy();
		try {
			process.waitFor(60, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			process.destroyForcibly();
		}
	}
}
