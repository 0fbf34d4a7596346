// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

/**
 * A process ({@link KilledWorker}) that saves, imports, compiles, renews and downloads without a pause is killed at a
 * random moment, again and again; project and device are as before or as after what it was doing. How often is told by
 * the system property {@code sealbench.kills}.
 */
class KilledAnywhereTest {

	private static final int KILLS = Integer.getInteger("sealbench.kills", 20);
	private static final int CHANGES = 10;
	private static final int DOWNLOADS = 3;
	private static final int LONGEST_WAIT = 150;
	private static final List<String> STEPS = List.of("save", "import", "compile", "renew");

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	private Path folder;
	private final Map<String, Integer> killedDuring = new TreeMap<>();
	private final List<String> failures = new ArrayList<>();
	private int kills;
	private Random random;
	private ClassCache classes;

	@Test
	void projectAndDeviceAreAsBeforeOrAsAfter(TestReporter reporter) throws Exception {
		long seed = System.nanoTime();
		random = new Random(seed);
		classes = new ClassCache(folder.resolve("classes"));
		classes.train(KilledWorker.class.getName(), "training", makeProject("training", true).folder().toString());
		try (KillableDevice forStations = new KillableDevice(folder.resolve("stations"), makeDownloadable("stations"));
				KillableDevice dying = new KillableDevice(folder.resolve("devices"), makeDownloadable("devices"))) {
			for (KillableDevice each : List.of(forStations, dying)) {
				each.start();
				each.download(each.pairing());
			}
			while (kills < KILLS) {
				killChanges(Math.min(CHANGES, KILLS - kills));
				killStations(forStations, Math.min(DOWNLOADS, KILLS - kills));
				killDevices(dying, Math.min(DOWNLOADS, KILLS - kills));
			}
		}
		Map<String, String> figures = Map.of("seed", String.valueOf(seed), "kills", String.valueOf(kills),
				"killed during", killedDuring.toString(), "failures", String.valueOf(failures.size()));
		reporter.publishEntry(figures);
		// Maven passes on what a test prints, but no entries of its report.
		System.out.println("killed anywhere: " + new TreeMap<>(figures));
		assertEquals(List.of(), failures, "of seed " + seed);
	}

	private void killChanges(int times) throws Exception {
		Path root = makeProject("plant" + kills, kills / (CHANGES + 2 * DOWNLOADS) % 2 == 0).folder();
		for (int i = 0; i < times; i++) {
			String step = workAndKill(STEPS.get(kills % STEPS.size()), "project", root.toString(), "");
			if (!check("project", step, () -> assertWhole(root))) {
				return;
			}
		}
	}

	private void killStations(KillableDevice device, int times) throws Exception {
		for (int i = 0; i < times; i++) {
			String step = workAndKill("download", "station", device.root().toString(), device.url());
			check("station", step, device::requireServing);
		}
	}

	private void killDevices(KillableDevice device, int times) throws Exception {
		for (int i = 0; i < times; i++) {
			device.stop();
			String step = workAndKill("download", "device", device.root().toString(), device.folder().toString());
			check("device", step, () -> {
				device.start();
				device.requireServing();
			});
		}
	}

	private interface Check {
		void run() throws Exception;
	}

	/** Checks what a kill left, and notes it in a file that stays if something fails. */
	private boolean check(String what, String step, Check check) throws IOException {
		String result = "whole";
		try {
			check.run();
		} catch (Exception | AssertionError e) {
			result = e.toString();
			failures.add("kill " + kills + " of the " + what + " during " + step + ": " + e);
		}
		kills++;
		Files.writeString(folder.resolve("kills.txt"), what + " " + step + " " + result + "\n",
				StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		return result.equals("whole");
	}

	private Project makeProject(String name, boolean isProtected) throws ProblemException {
		PlantBuilder plant = PlantBuilder.in(folder.resolve(name).resolve("plant")).keys(KeyAlgorithm.P_256);
		if (isProtected) {
			plant.protect(KilledWorker.USER, KilledWorker.PASSWORD);
		}
		return plant.saved();
	}

	private Project makeDownloadable(String name) throws ProblemException {
		Project project = makeProject(name, false);
		DeviceRequest request = new DeviceRequest(KilledWorker.DEVICE, List.of(KillableDevice.address()),
				List.of("plc-1"), "");
		new AddDevice().run(project, request).get().getWebServer().setEnabled(true);
		project.save();
		return project;
	}

	/**
	 * Kills a process some time after it began a step.
	 *
	 * @return what was going on
	 */
	private String workAndKill(String wanted, String... arguments) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(classes.command(KilledWorker.class.getName(), arguments))
				.redirectErrorStream(true).start();
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			String step = output.readLine();
			// Imports need a protected project; another one goes on until it saves again.
			boolean passed = false;
			while (step != null && !step.equals(wanted) && !(passed && step.equals("save"))) {
				passed = true;
				step = output.readLine();
			}
			// Any moment will do, however fast or slow the machine is; soon ones more often, for steps are short.
			boolean ended = process.waitFor(random.nextInt(1 + random.nextInt(LONGEST_WAIT)), TimeUnit.MILLISECONDS);
			// By its handle: destroying the process itself would close its output, which says what it was doing.
			process.toHandle().destroyForcibly();
			process.waitFor();
			List<String> more = output.lines().toList();
			String reached = step;
			assertFalse(ended || step == null, () -> "it works until it is killed: " + reached + more);
			String last = more.isEmpty() ? step : more.get(more.size() - 1);
			killedDuring.merge(last, 1, Integer::sum);
			return last;
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	private static void assertWhole(Path root) throws IOException, ProblemException {
		try (Project project = Project.open(root)) {
			if (project.access().isProtected()) {
				project.access().login(KilledWorker.USER, KilledWorker.PASSWORD.toCharArray());
			}
			assertFalse(project.isDirty());
			assertEquals(List.of(), project.integrity().changes());
			int devices = project.plant().getDevices().size();
			assertEquals(devices == 0 ? "" : String.valueOf(devices), project.plant().getComment());
			assertFilesAreThoseOfTheEntries(project);
			for (Device device : project.plant().getDevices()) {
				CertificateNumber used = device.getWebServer().getCertificate();
				assertTrue(used.isNone() || project.certificates().entry(used).getDevice().equals(device.getName()));
			}
		}
	}

	private static void assertFilesAreThoseOfTheEntries(Project project) throws IOException, ProblemException {
		Collection<String> certificates = new TreeSet<>(List.of("link.pem"));
		Collection<String> keys = new TreeSet<>(List.of("link.pem"));
		int partners = 0;
		for (CertificateEntry entry : project.certificates().entries()) {
			String file = String.format(Locale.ROOT, "%04d.pem", entry.getNumber().value());
			certificates.add(file);
			if (entry.isPrivateKey()) {
				keys.add(file);
				Credential credential = project.certificates().credential(entry.getNumber());
				assertTrue(Signatures.isKeyPair(credential.key(), credential.certificate().getPublicKey()));
			}
			boolean partner = project.certificates().name(entry.getNumber()).startsWith("Partner");
			partners += !partner ? 0 : entry.isPrivateKey() ? 1 : -1;
		}
		assertEquals(0, partners, "one with and one without its key come in one import");
		Path root = project.folder();
		assertEquals(certificates, names(root.resolve("certificates")));
		assertEquals(keys, names(root.resolve(project.access().isProtected() ? "keys" : ".private")));
	}

	/** The station's own client key is written beside the project, when something is compiled for the first time. */
	private static Collection<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return new TreeSet<>(files.map(file -> file.getFileName().toString())
					.filter(name -> !name.equals("client.pem")).toList());
		}
	}
}
