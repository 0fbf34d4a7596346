// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The Filler of the example plant at an address of its own, protected, compiled, and loaded into a running emulator.
 */
final class LoadedPlant implements AutoCloseable {

	static final String DEVICE = "Filler";
	static final String USER = "operator";
	/** As the example's README says. */
	static final String PASSWORD = "Fill-2-Bottles!";

	final Sealbench sealbench;
	final String address;
	final RunningEmulator emulator;

	private LoadedPlant(Sealbench sealbench, String address, RunningEmulator emulator) {
		this.sealbench = sealbench;
		this.address = address;
		this.emulator = emulator;
	}

	/** @param settings of the device, besides those of the example */
	static LoadedPlant in(Path folder, String... settings) throws IOException {
		Path plant = folder.resolve("plant");
		copy(Path.of(System.getProperty("sealbench.root"), "examples", "bottling-line"), plant);
		Sealbench sealbench = new Sealbench(plant, folder.resolve("state"));
		String address = Loopback.address();
		sealbench.run("device", "remove", "Capper").requireDone();
		sealbench.run("device", "remove", "Labeller").requireDone();
		sealbench.run("device", "set", DEVICE, "address=" + address).requireDone();
		for (String each : settings) {
			sealbench.run("device", "set", DEVICE, each).requireDone();
		}
		sealbench.run("protect").requireDone();
		RunningEmulator emulator = RunningEmulator.start(sealbench);
		LoadedPlant loaded = new LoadedPlant(sealbench, address, emulator);
		try {
			sealbench.run("download", "--to", emulator.url, "--pairing-code", emulator.pairingCode(DEVICE))
					.requireDone();
			sealbench.run("cert", "export", "2", "ca.pem").requireDone();
			sealbench.run("cert", "export", "2", "ca.der").requireDone();
			sealbench.run("cert", "export", "2", "ca.crl").requireDone();
			return loaded;
		} catch (IOException | AssertionError e) {
			loaded.close();
			throw e;
		}
	}

	Path file(String name) {
		return sealbench.folder.resolve(name);
	}

	String httpsUrl() {
		return "https://" + address + ":8443";
	}

	String opcUaUrl() {
		return "opc.tcp://" + address + ":4840";
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path relative = from.relativize(file);
				boolean local = relative.startsWith(".private") || relative.startsWith(".sealbench")
						|| relative.startsWith("certificates");
				if (!local && Files.isDirectory(file)) {
					Files.createDirectories(to.resolve(relative.toString()));
				} else if (!local) {
					Files.copy(file, to.resolve(relative.toString()));
				}
			}
		}
	}

	@Override
	public void close() {
		emulator.close();
	}
}
