// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** An emulator as a process of its own. */
final class RunningEmulator implements AutoCloseable {

	final Process process;
	final String url;
	private final Sealbench sealbench;

	private RunningEmulator(Sealbench sealbench, Process process, String url) {
		this.sealbench = sealbench;
		this.process = process;
		this.url = url;
	}

	/** Starts one on a free port for the project in the working folder and waits until it is ready. */
	static RunningEmulator start(Sealbench sealbench) throws IOException {
		Process process = sealbench.prepare("emulator", "--listen", "127.0.0.1:0")
				.redirectError(sealbench.folder.resolve("emulator.err").toFile()).start();
		BufferedReader out = process.inputReader();
		String line = out.readLine();
		if (line == null || !line.startsWith("ready https://127.0.0.1:")) {
			process.destroyForcibly();
			throw new AssertionError("the emulator says " + line);
		}
		return new RunningEmulator(sealbench, process, line.substring("ready ".length()));
	}

	JsonObject device(String name) throws IOException {
		for (JsonElement each : sealbench.json("emulator", "list", "--to", url).getAsJsonArray("devices")) {
			if (each.getAsJsonObject().get("name").getAsString().equals(name)) {
				return each.getAsJsonObject();
			}
		}
		throw new AssertionError("the emulator has no device " + name);
	}

	/** What stands on the display of a blank device. */
	String pairingCode(String device) throws IOException {
		return device(device).get("pairingCode").getAsString();
	}

	/** Ends it as the system does and returns its exit code. */
	int stop() {
		process.destroy();
		Processes.await(process);
		return process.exitValue();
	}

	@Override
	public void close() {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroy();
		Processes.await(process);
	}

	static List<String> states(JsonObject device) {
		return List.of(device.getAsJsonObject("web").get("state").getAsString(),
				device.getAsJsonObject("opcua").get("state").getAsString());
	}
}
