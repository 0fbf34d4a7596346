// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.KilledRolloverMoments.Phase;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.rollover.ReadRollover;
import org.sealbench.operations.rollover.RolloverRun;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.testkit.plant.PlantBuilder;

/**
 * A process ({@link KilledRolloverWorker}) that rolls over one CA after the other is killed in each phase in turn, at a
 * random moment of it; each time the project is whole, and the plan goes on from where it was.
 */
class KilledRolloverTest {

	private static final int PHASES = Phase.values().length;
	private static final int KILLS = Math.max(PHASES, Integer.getInteger("sealbench.kills", 20) / 3);
	/** What the process says: it stands at this moment, or at the end of the phase, which had so many. */
	private static final Pattern KILLED = Pattern.compile("(at|ended after) (\\d+)");

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	private Path folder;
	private final Tools tools = Tools.standard();
	private final Map<Phase, Integer> killedDuring = new EnumMap<>(Phase.class);
	/** How many moments each phase has: about, and then as many as it had the last time that it came to its end. */
	private final Map<Phase, Integer> moments = new EnumMap<>(Map.of(Phase.START, 60, Phase.STAGE_1, 120, Phase.STAGE_2,
			200, Phase.STAGE_3, 160, Phase.FINISH, 30, Phase.STEP_BACK, 30));
	private Path root;
	private URI url;

	@Test
	void thePlanGoesOnFromWhereItWas(TestReporter reporter) throws Exception {
		long seed = Long.getLong("sealbench.rollover.seed", System.nanoTime());
		Random random = new Random(seed);
		ClassCache classes = new ClassCache(folder.resolve("classes"));
		makeProject();
		InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
		try (Emulator emulator = new EmulatorProvider(new EmulatorRegistry(folder.resolve("registry"))).start(
				new EmulatorOptions(anyPort, folder.resolve("state"), List.of("PLC_1", "PLC_2"), message -> {}))) {
			url = emulator.url();
			download(Map.of("", emulator.panel().devices().get(0).pairingCode().toCharArray()));
			for (int i = 0; i < KILLS; i++) {
				Phase phase = order(i / PHASES).get(i % PHASES);
				int last = moments.get(phase);
				workAndKill(classes, phase, 1 + random.nextInt(last + 1 + last / 8));
				assertWhole("seed " + seed + ", kill " + i + ", " + killedDuring);
			}
			assertTrue(Stream.of(Phase.values()).allMatch(each -> killedDuring.get(each) >= KILLS / PHASES),
					killedDuring::toString);
			reporter.publishEntry(Map.of("seed", String.valueOf(seed), "killed during", killedDuring.toString(),
					"moments", moments.toString()));
			assertGoesOnToItsEnd();
		}
	}

	private void makeProject() throws ProblemException {
		root = folder.resolve("plant");
		PlantBuilder plant = PlantBuilder.in(root, tools).protect(KilledWorker.USER, KilledWorker.PASSWORD)
				.keys(KeyAlgorithm.P_256);
		for (String name : List.of("PLC_1", "PLC_2")) {
			String dns = name.toLowerCase(Locale.ROOT).replace('_', '-') + ".localhost";
			plant.device(new DeviceRequest(name, List.of(KillableDevice.address()), List.of(dns), ""),
					"webserver.enabled=true", "security.global=true", "opcua.enabled=true", "opcua.licence=small",
					"opcua.policies=Basic256Sha256/SignAndEncrypt");
		}
		plant.close();
	}

	private void download(Map<String, char[]> codes) throws ProblemException {
		try (Project project = opened()) {
			EmulatorAccess access = new EmulatorAccess(new EmulatorRegistry(root), (state, devices, monitor) -> url);
			Outcome<List<DownloadedDevice>> outcome = new Download(tools, access).run(project, List.of(),
					new EmulatorTarget(Optional.of(url), codes), true, new NullProgressMonitor());
			assertTrue(outcome.isGood(), () -> outcome.problems().toString());
		}
	}

	private Project opened() throws ProblemException {
		Project project = Project.open(root);
		project.access().login(KilledWorker.USER, KilledWorker.PASSWORD.toCharArray());
		return project;
	}

	private CertificateNumber signing() throws ProblemException {
		try (Project project = opened()) {
			return ReadRollover.isUnderWay(project) ? project.plant().getRollover().getNumber()
					: ProjectCa.find(project, tools.clock().instant()).orElseThrow().number();
		}
	}

	/** The phases in their order; a step back comes after another stage each time. */
	private static List<Phase> order(int round) {
		List<Phase> order = new ArrayList<>(
				List.of(Phase.START, Phase.STAGE_1, Phase.STAGE_2, Phase.STAGE_3, Phase.FINISH));
		order.add(2 + (round + 1) % 3, Phase.STEP_BACK);
		return order;
	}

	private void workAndKill(ClassCache classes, Phase phase, int moment)
			throws IOException, InterruptedException, ProblemException {
		Process process = new ProcessBuilder(classes.command(KilledRolloverWorker.class.getName(), root.toString(),
				url.toString(), String.valueOf(signing()), phase.name(), String.valueOf(moment)))
				.redirectErrorStream(true).start();
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			String where = String.valueOf(output.readLine());
			process.toHandle().destroyForcibly();
			process.waitFor();
			List<String> more = output.lines().toList();
			Matcher killed = KILLED.matcher(where);
			assertTrue(killed.matches(), () -> "it works until it is killed in " + phase + ": " + where + more);
			if (killed.group(1).startsWith("ended")) {
				moments.put(phase, Integer.valueOf(killed.group(2)));
			}
			killedDuring.merge(phase, 1, Integer::sum);
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	private void assertWhole(String when) throws ProblemException {
		try (Project project = opened()) {
			assertFalse(project.isDirty(), when);
			assertEquals(List.of(), project.integrity().changes(), when);
			assertTrue(new ReadRollover(tools).run(project).isGood(), when);
			for (Device device : project.plant().getDevices()) {
				assertNotNull(project.certificates().credential(device.getWebServer().getCertificate()), when);
				assertNotNull(project.certificates().credential(device.getOpcUaServer().getCertificate()), when);
			}
		}
	}

	/** By another process than those that were killed: this one. */
	private void assertGoesOnToItsEnd() throws ProblemException {
		try (Project project = opened()) {
			KilledRolloverWorker worker = new KilledRolloverWorker(project, url, KilledRolloverMoments.none());
			CertificateNumber ca = signing();
			do {
				Outcome<RolloverRun> run = ReadRollover.isUnderWay(project) ? worker.next() : null;
				if (run != null) {
					assertTrue(run.isGood(), () -> run.problems().toString());
					assertEquals(List.of(),
							run.get().connections().stream().filter(each -> !each.connected()).toList());
				}
				ca = worker.step(ca);
			} while (ReadRollover.isUnderWay(project));
			for (Device device : project.plant().getDevices()) {
				assertEquals(ca, project.certificates().entry(device.getWebServer().getCertificate()).getIssuer());
			}
		}
	}
}
