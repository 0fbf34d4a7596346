// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.UserFolders;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.testkit.FreePorts;

/** A plant that is loaded into an emulator; each test has its own copy of the project. */
abstract class TravelScene {

	@TempDir
	static Path loaded;
	static Map<String, String> environment;
	static Emulator emulator;
	@TempDir
	Path folder;
	Cli cli;

	@BeforeAll
	static void loadedPlant() throws Exception {
		Cli cli = Cli.withProject(loaded);
		environment = cli.environment;
		emulator = new EmulatorProvider(EmulatorRegistry.of(new UserFolders(environment, cli.folder)))
				.start(new EmulatorOptions(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
						loaded.resolve("emulator"), List.of("PLC_1", "PLC_2"), message -> {}));
		add(cli, "PLC_1", "127.0.0.51", "opcua.guest=true");
		add(cli, "PLC_2", "127.0.0.52", "webserver.enabled=true", "webserver.port=" + FreePorts.on("127.0.0.52"));
		cli.run("compile").requireDone();
		cli.run("trust", "PLC_1", "PLC_2").requireDone();
		load(cli, "PLC_1", "PLC_2");
	}

	/** Each test has its own copy of the project; the devices are the same. */
	@BeforeEach
	void copy() throws IOException {
		Path source = loaded.resolve("plant");
		try (Stream<Path> found = Files.walk(source)) {
			for (Path each : found.toList()) {
				Files.copy(each, folder.resolve("plant").resolve(source.relativize(each)));
			}
		}
		cli = new Cli(folder.resolve("plant"));
		cli.environment.putAll(environment);
	}

	@AfterAll
	static void stop() {
		emulator.close();
	}

	static void add(Cli project, String name, String address, String... settings) {
		project.run("device", "add", name, "--address", address).requireDone();
		project.run("device", "set", name, "opcua.enabled=true", "opcua.licence=small", "opcua.policies=secure",
				"opcua.port=" + FreePorts.on(address), "--yes").requireDone();
		for (String each : settings) {
			project.run("device", "set", name, each, "--yes").requireDone();
		}
	}

	static void load(Cli project, String... devices) throws ProblemException {
		for (String device : devices) {
			String code = emulator.panel().devices().stream().filter(each -> each.name().equals(device))
					.map(DeviceReport::pairingCode).filter(each -> each != null).findFirst().orElseThrow();
			project.run("download", device, "--stop-allowed", "--pairing-code", code, "--to", emulator.url().toString())
					.requireDone();
		}
	}

	Result travel(String date, String... more) {
		return cli.run(Stream.concat(Stream.of("travel", date, "--to", emulator.url().toString()), Stream.of(more))
				.toArray(String[]::new));
	}
}
