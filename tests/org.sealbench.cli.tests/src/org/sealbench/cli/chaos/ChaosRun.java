// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.chaos;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.sealbench.cli.Cli;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.emulator.host.EmulatorProvider;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/** Two stations, an emulator, and the rounds that a seed makes of them. */
final class ChaosRun implements AutoCloseable {

	private static final int LONGEST_WAIT = 3_000;
	private static final int NOT_PAIRED = 4;

	private final Random random;
	private final Station ana;
	private final Station ben;
	private final Map<Station, RandomCommands> commands;
	private final Invariants invariants = new Invariants();
	private final Emulator emulator;
	private final List<String> violations = new ArrayList<>();
	private final List<String> history = new ArrayList<>();
	private final Map<String, Integer> figures = new TreeMap<>();
	private Set<String> merged;
	private int branches;

	ChaosRun(Path folder, long seed, boolean isProtected) throws Exception {
		random = new Random(seed);
		Path scratch = Files.createDirectories(folder.resolve("scratch"));
		String net = "127." + (1 + random.nextInt(200));
		ana = new Station("ana", folder.resolve("ana"), scratch);
		ben = new Station("ben", folder.resolve("ben"), scratch);
		commands = Map.of(ana, new RandomCommands(random, ana, true, net), ben,
				new RandomCommands(random, ben, false, net));
		new Cli(folder).run("new", "ana").requireDone();
		ana.run("project", "set", "key-algorithm=p256").requireDone();
		if (isProtected) {
			ana.run("protect").requireDone();
		}
		ana.git("init", "-q", "-b", "main");
		ana.configure();
		ana.commit("new");
		ana.git("clone", "-q", ana.root.toString(), ben.root.toString());
		ben.configure();
		merged = new TreeSet<>();
		emulator = new EmulatorProvider(new EmulatorRegistry(folder.resolve("registry")))
				.start(new EmulatorOptions(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
						folder.resolve("state"), List.of("A1"), message -> {}));
	}

	List<String> violations() {
		return violations;
	}

	List<String> history() {
		return history;
	}

	Map<String, Integer> figures() {
		return figures;
	}

	/** A step of one or both stations, and what has to hold afterwards. */
	void round() throws Exception {
		Station station = random.nextBoolean() ? ana : ben;
		switch (random.nextInt(10)) {
		case 0, 1, 2 -> alone(station);
		case 3, 4 -> together(station);
		case 5 -> killed(station);
		case 6 -> branch(station);
		case 7, 8 -> exchange();
		default -> load();
		}
		violations.addAll(invariants.check(ana));
		violations.addAll(invariants.check(ben));
		if (emulator.panel().devices().isEmpty()) {
			violations.add("the emulator shows no device");
		}
	}

	private List<RandomCommands.Step> alone(Station station) throws ProblemException {
		List<RandomCommands.Step> steps = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			RandomCommands.Step step = commands.get(station).next();
			check(station, step.command(), station.run(step.command()));
			steps.add(step);
		}
		return steps;
	}

	/** Two commands at the same time in one folder. */
	private void together(Station station) throws ProblemException, InterruptedException, ExecutionException {
		List<String[]> both = List.of(commands.get(station).next().command(), commands.get(station).next().command());
		CyclicBarrier start = new CyclicBarrier(both.size());
		List<Future<Cli.Result>> running = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(both.size())) {
			for (String[] each : both) {
				running.add(threads.submit(() -> {
					start.await();
					return station.run(each);
				}));
			}
		}
		// Which of them came first is seen by what is there.
		for (int i = 0; i < both.size(); i++) {
			check(station, both.get(i), running.get(i).get());
		}
		count("at the same time");
		look(station);
	}

	private void killed(Station station) throws Exception {
		String[] command = commands.get(station).next().command();
		boolean killed = station.kill(1 + random.nextInt(LONGEST_WAIT), command);
		history.add(station.name + (killed ? ", killed: " : ", in time: ") + String.join(" ", command));
		count(killed ? "killed" : "not killed");
		TreeSet<String> before = new TreeSet<>(station.devices);
		look(station);
		Set<String> changed = new TreeSet<>(station.devices);
		changed.removeAll(before);
		if (changed.size() > 1 || station.devices.size() < before.size() - 1) {
			violations.add(station.name + ": from " + before + " to " + station.devices + " by one command");
		}
	}

	/** Work on a branch beside that on the main one. */
	private void branch(Station station) throws Exception {
		station.commit("before the branch");
		Set<String> base = new TreeSet<>(station.devices);
		String branch = "branch" + ++branches;
		station.git("switch", "-q", "-c", branch);
		List<RandomCommands.Step> steps = alone(station);
		station.commit("on the branch");
		Set<String> there = new TreeSet<>(station.devices);
		station.git("switch", "-q", "main");
		station.devices.clear();
		station.devices.addAll(base);
		history.add(station.name + ": switched back to main");
		RandomCommands.Step beside = commands.get(station).next();
		boolean isApart = List.of("remove", "rename").stream().noneMatch(List.of(beside.command())::contains);
		if (isApart && steps.stream().allMatch(beside::goesBeside)) {
			check(station, beside.command(), station.run(beside.command()));
		}
		station.commit("beside the branch");
		merge(station, base, there, "merge", "-q", "--no-edit", branch);
		if (beside.isUsers() && steps.stream().anyMatch(each -> each.subjects().equals(beside.subjects()))) {
			accept(station, beside.subjects().iterator().next());
		}
		count("branches");
	}

	/** What both branches added to one device's users is together what nobody has sealed, and is accepted once. */
	private void accept(Station station, String device) throws ProblemException {
		List<String> unsealed = invariants.unsealed(station);
		if (!unsealed.isEmpty() && !unsealed.equals(List.of("logins of device " + device))) {
			violations.add(station.name + ": both changed the users of " + device + ", and not " + unsealed);
		}
		if (!unsealed.isEmpty()) {
			String[] command = { "integrity", "accept", "--all" };
			check(station, command, station.run(command));
			count("accepted");
		}
	}

	/** Each gets what the other one did. */
	private void exchange() throws Exception {
		ana.commit("ana");
		ben.commit("ben");
		Set<String> there = new TreeSet<>(ben.devices);
		merge(ana, merged, there, "pull", "-q", "--no-rebase", "--no-edit", ben.root.toString(), "main");
		merge(ben, merged, new TreeSet<>(ana.devices), "pull", "-q", "--no-rebase", "--no-edit", ana.root.toString(),
				"main");
		merged = new TreeSet<>(ana.devices);
		count("exchanges");
	}

	private void merge(Station station, Set<String> base, Set<String> there, String... git) throws Exception {
		Station.Ended ended = station.gitEnds(git);
		history.add(station.name + ": git " + git[0] + " ended with " + ended.exitCode());
		if (ended.exitCode() != 0) {
			violations.add(
					station.name + ": what both did has no conflict: " + ended.text() + station.git("status", "-s"));
		}
		base.stream().filter(each -> !there.contains(each)).forEach(station.devices::remove);
		there.stream().filter(each -> !base.contains(each)).forEach(station.devices::add);
	}

	/** The first station's own devices: the other one's certificates are made there. */
	private void load() throws ProblemException {
		List<String> own = ana.devices.stream().filter(each -> each.startsWith("A")).toList();
		if (own.isEmpty()) {
			return;
		}
		// A device that the emulator did not know yet shows its code when it was looked for.
		String[] before = download(own);
		Cli.Result first = ana.run(before);
		String[] command = first.exitCode() == NOT_PAIRED ? download(own) : before;
		check(ana, command, first.exitCode() == NOT_PAIRED ? ana.run(command) : first);
		count("downloads");
	}

	private String[] download(List<String> devices) throws ProblemException {
		List<String> download = new ArrayList<>(List.of("download"));
		download.addAll(devices);
		download.addAll(List.of("--stop-allowed", "--to", emulator.url().toString()));
		emulator.panel().devices().stream().map(DeviceReport::pairingCode).filter(Objects::nonNull).findFirst()
				.ifPresent(code -> download.addAll(List.of("--pairing-code", code)));
		return download.toArray(String[]::new);
	}

	/** Whether a command ended as it may, and what it changed. */
	private void check(Station station, String[] command, Cli.Result result) {
		String line = station.name + ": " + String.join(" ", command) + " ended with " + result.exitCode() + " "
				+ String.join(" ", result.errors());
		history.add(line);
		count("exit code " + result.exitCode());
		if (result.exitCode() > 2 || result.err().contains("Exception") || result.errors().size() > 3) {
			violations.add(line + "\n" + result.err());
		}
		if (result.exitCode() == 0 && command[0].equals("device")) {
			switch (command[1]) {
			case "add" -> station.devices.add(command[2]);
			case "remove" -> station.devices.remove(command[2]);
			case "copy" -> station.devices.add(command[3]);
			case "rename" -> {
				station.devices.remove(command[2]);
				station.devices.add(command[3]);
			}
			default -> count("device " + command[1]);
			}
		}
	}

	/** What is there, where it cannot be known beforehand. */
	private static void look(Station station) throws ProblemException {
		try (Project project = Project.open(station.root)) {
			station.devices.clear();
			project.plant().getDevices().stream().map(Device::getName).forEach(station.devices::add);
		}
	}

	private void count(String what) {
		figures.merge(what, 1, Integer::sum);
	}

	@Override
	public void close() throws IOException {
		emulator.close();
	}
}
