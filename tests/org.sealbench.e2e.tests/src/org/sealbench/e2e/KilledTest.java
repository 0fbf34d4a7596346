// SPDX-License-Identifier: EPL-2.0
package org.sealbench.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.model.CertificateEntry;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

/** Commands that are killed at any moment: what they were changing is as before or as after. */
class KilledTest {

	private static final int ROUNDS = 5;

	@TempDir
	private Path folder;

	@Test
	void whileSavingTheProjectIsAsBeforeOrAsAfter() throws IOException, InterruptedException, ProblemException {
		Sealbench outside = new Sealbench(folder, folder.resolve("state"));
		outside.run("new", "plant").requireDone();
		Sealbench sealbench = outside.in(folder.resolve("plant"));
		addDevices(sealbench.folder, "First", "Second");
		long whole = time(sealbench.prepare("compile"));
		for (int i = 0; i < ROUNDS; i++) {
			addDevices(sealbench.folder, "A" + i, "B" + i);
			killAt(sealbench.prepare("compile"), whole / 2 + ThreadLocalRandom.current().nextLong(whole));
			try (Project project = Project.open(sealbench.folder)) {
				List<String> made = project.certificates().entries().stream().map(CertificateEntry::getDevice).toList();
				assertEquals(made.contains("A" + i), made.contains("B" + i),
						"one device's certificate was saved without the other's");
				for (CertificateEntry entry : project.certificates().entries()) {
					project.certificates().credential(entry.getNumber());
				}
			}
		}
		sealbench.run("compile").requireDone();
	}

	private static void addDevices(Path folder, String... names) throws ProblemException {
		try (Project project = Project.open(folder)) {
			for (String name : names) {
				new AddDevice().run(project, new DeviceRequest(name, List.of(Loopback.address()), List.of(), "")).get()
						.getWebServer().setEnabled(true);
			}
			project.save();
		}
	}

	@Test
	void whileDownloadingTheDeviceServesTheOldOrTheNew() throws IOException, InterruptedException {
		try (LoadedPlant plant = LoadedPlant.in(folder)) {
			long whole = time(plant.sealbench.prepare("download", "--to", plant.emulator.url));
			for (int i = 0; i < ROUNDS; i++) {
				int port = 9000 + i;
				plant.sealbench.run("device", "set", LoadedPlant.DEVICE, "webserver.port=" + port).requireDone();
				killAt(plant.sealbench.prepare("download", "--to", plant.emulator.url, "--stop-allowed"),
						whole / 2 + ThreadLocalRandom.current().nextLong(whole));
				JsonObject device = awaitRunning(plant);
				assertEquals(List.of("running", "running"), RunningEmulator.states(device));
			}
			downloadWhenFree(plant).requireDone();
			String url = plant.emulator.device(LoadedPlant.DEVICE).getAsJsonObject("web").get("urls").toString();
			assertTrue(url.contains(":" + (9000 + ROUNDS - 1)), url);
		}
	}

	/**
	 * The device waits half a minute for a station that was killed while it sent another image, and tells all others to
	 * try again.
	 */
	private static Processes.Result downloadWhenFree(LoadedPlant plant) throws IOException {
		String busy = DeviceProblem.BUSY.at(Place.of(LoadedPlant.DEVICE)).line();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		Processes.Result result = plant.sealbench.run("download", "--to", plant.emulator.url, "--stop-allowed");
		while (result.err().contains(busy) && System.nanoTime() < end) {
			result = plant.sealbench.run("download", "--to", plant.emulator.url, "--stop-allowed");
		}
		return result;
	}

	/** A switch that has begun ends by itself; until then the servers are off for a moment. */
	private static JsonObject awaitRunning(LoadedPlant plant) throws IOException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		JsonObject device = plant.emulator.device(LoadedPlant.DEVICE);
		while (!RunningEmulator.states(device).equals(List.of("running", "running")) && System.nanoTime() < end) {
			device = plant.emulator.device(LoadedPlant.DEVICE);
		}
		return device;
	}

	private static long time(ProcessBuilder command) throws IOException, InterruptedException {
		long start = System.nanoTime();
		Process process = quiet(command).start();
		assertTrue(process.waitFor(240, TimeUnit.SECONDS));
		assertEquals(0, process.exitValue());
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
	}

	private static void killAt(ProcessBuilder command, long millis) throws IOException, InterruptedException {
		Process process = quiet(command).start();
		process.waitFor(millis, TimeUnit.MILLISECONDS);
		process.destroyForcibly().waitFor();
	}

	private static ProcessBuilder quiet(ProcessBuilder command) {
		return command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
	}
}
