// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;

/** Commands that run at the same time in one project give what they would give one after the other. */
class SimultaneousCommandsTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void projectWithADevice() {
		cli = Cli.withProject(folder);
		cli.run("project", "set", "key-algorithm=p256").requireDone();
		cli.run("device", "add", "D1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "set", "D1", "webserver.enabled=true").requireDone();
	}

	/** Runs commands that begin together; the results in their order. */
	private List<Cli.Result> together(List<String[]> commands) throws Exception {
		CyclicBarrier start = new CyclicBarrier(commands.size());
		List<Future<Cli.Result>> running = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(commands.size())) {
			for (String[] each : commands) {
				running.add(threads.submit(() -> {
					start.await();
					return cli.run(each);
				}));
			}
			List<Cli.Result> results = new ArrayList<>();
			for (Future<Cli.Result> each : running) {
				results.add(each.get());
			}
			return results;
		}
	}

	private List<Integer> certificates() {
		return cli.run("cert", "list", "--json").requireDone().json().getAsJsonArray("certificates").asList().stream()
				.map(JsonElement::getAsJsonObject).map(each -> each.get("id").getAsInt()).toList();
	}

	@Test
	void aCertificateIsEitherAssignedOrDeleted() throws Exception {
		for (int i = 0; i < 4; i++) {
			int number = cli.run("cert", "new", "--device", "D1", "--usage", "web", "--self-signed", "--json")
					.requireDone().json().getAsJsonArray("certificates").get(0).getAsJsonObject().get("id").getAsInt();
			String id = String.valueOf(number);
			List<Cli.Result> results = together(List.of(new String[] { "cert", "delete", id },
					new String[] { "cert", "assign", id, "--device", "D1", "--as", "web" }));
			int done = (int) results.stream().filter(each -> each.exitCode() == 0).count();
			assertEquals(1, done, results.toString());
			assertTrue(results.stream().allMatch(each -> each.errors().size() < 2), results.toString());
			assertEquals(results.get(1).exitCode() == 0, certificates().contains(number), results.toString());
			cli.run("compile").requireDone();
			cli.run("cert", "unassign", id, "--device", "D1", "--as", "web");
		}
	}

	@Test
	void manyWhoSaveAtOnceAllComeToTheirTurn() throws Exception {
		List<String[]> commands = new ArrayList<>();
		for (int i = 2; i <= 7; i++) {
			commands.add(new String[] { "device", "add", "D" + i, "--address", "127.0.0.1" + i });
			commands.add(new String[] { "cert", "new", "--device", "D1", "--usage", "web", "--self-signed" });
		}
		together(commands).forEach(Cli.Result::requireDone);
		List<Integer> numbers = certificates();
		assertEquals(6, numbers.size());
		assertEquals(6, new TreeSet<>(numbers).size(), numbers.toString());
		try (Stream<Path> devices = Files.list(cli.folder.resolve("devices"))) {
			assertEquals(7, devices.count());
		}
	}

	@Test
	void anAddressGoesToOneOfTwoDevices() throws Exception {
		List<Cli.Result> results = together(List.of(new String[] { "device", "add", "D2", "--address", "127.0.0.12" },
				new String[] { "device", "add", "D3", "--address", "127.0.0.12" }));
		assertEquals(1, results.stream().filter(each -> each.exitCode() == 0).count(), results.toString());
		cli.run("compile").requireDone();
	}
}
