// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sealbench.cli.Cli.Result;
import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.emulator.RejectedClientProblem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.travel.TravelProblem;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The emulated plant at another date. */
class TravelTest extends TravelScene {

	@Test
	void saysOnWhichDayEachConnectionBreaksAndChangesNothing() throws Exception {
		SortedMap<String, String> before = files();
		List<String> log = log();
		Result result = travel("2060-01-01", "--json");
		assertEquals(1, result.exitCode(), result::err);
		List<JsonObject> connections = connections(result);
		assertEquals(5, connections.size());
		for (JsonObject each : connections) {
			assertEquals("connected", each.getAsJsonObject("today").get("result").getAsString(), each::toString);
			assertEquals("refused", each.getAsJsonObject("then").get("result").getAsString(), each::toString);
			assertTrue(each.get("agrees").getAsBoolean(), each::toString);
			assertEquals(end(each).toString(), each.get("breaks").getAsString(), each::toString);
			assertTrue(each.get("cause").getAsString().contains("was valid until"), each::toString);
		}
		assertEquals(before, files());
		assertTrue(log().containsAll(log));
		for (DeviceReport each : emulator.panel().devices().stream().filter(DeviceReport::paired).toList()) {
			assertTrue(Duration.between(each.clock(), Instant.now()).abs().toMinutes() < 2, each::toString);
			assertEquals(List.of(), each.rejected());
		}
	}

	/** The first of the two certificates that ends. */
	private LocalDate end(JsonObject connection) {
		String device = connection.get("device").getAsString();
		boolean web = connection.get("via").getAsString().equals("web");
		return cli.run("cert", "list", "--json").requireDone().json().getAsJsonArray("certificates").asList().stream()
				.map(JsonElement::getAsJsonObject)
				.filter(each -> each.get("commonName").getAsString()
						.matches(web ? device + "/Webserver-.*" : "PLC_./OPCUA-.*|Sealbench/Client-.*"))
				.map(each -> LocalDate.ofInstant(Instant.parse(each.get("notAfter").getAsString()).plusSeconds(1),
						ZoneOffset.UTC))
				.min(LocalDate::compareTo).orElseThrow();
	}

	@Test
	void everythingComesAboutBeforeAnythingEnds() {
		Result result = travel(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
		assertEquals(0, result.exitCode(), result::err);
		assertTrue(result.out().contains("5 of 5 connections come about"), result::out);
		assertFalse(result.out().contains("refused"), result::out);
	}

	@Test
	void datesThatCannotBeAreWrongUsage() {
		for (String date : List.of("1969-07-20", "1970-01-01", "2020-01-01", "now", "2200-01-02", "9999-12-31",
				"2027-02-30", "tomorrow", "", "2027-13-01", LocalDate.now(ZoneOffset.UTC).toString())) {
			Result result = travel(date);
			assertEquals(2, result.exitCode(), date);
			assertEquals(1, result.errors().size(), result::err);
		}
		assertEquals(2, cli.run("travel").exitCode());
		travel("2020-01-01", "--json").requireProblem(TravelProblem.PAST, "date");
		travel("9999-12-31", "--json").requireProblem(TravelProblem.TOO_FAR, "date");
	}

	@Test
	void withoutAnEmulatorNothingIsReached() {
		assertEquals(5, cli.run("travel", "2030-01-01", "--to", "https://127.0.0.1:1").exitCode());
		cli.environment.put("XDG_STATE_HOME", folder.resolve("nobody").toString());
		assertEquals(5, cli.run("travel", "2030-01-01").exitCode());
	}

	@Test
	void aPlantOfWhichNothingIsInTheEmulatorIsRefused() {
		new Cli(folder).run("new", "empty").requireDone();
		Cli empty = new Cli(folder.resolve("empty"));
		empty.environment.putAll(environment);
		add(empty, "PLC_8", "127.0.0.58");
		empty.run("compile").requireDone();
		empty.runJson("travel", "2030-01-01", "--to", emulator.url().toString())
				.requireProblem(TravelProblem.NOTHING_TO_TRY, "project empty");
		empty.runJson("emulator", "reset", "PLC_8", "--to", emulator.url().toString())
				.requireProblem(CliProblem.DEVICE_NOT_THERE, "device PLC_8");
	}

	@Test
	void aClientThatNobodyRefusedCannotBeTrusted() {
		cli.runJson("emulator", "trust", "PLC_2", "last", "--to", emulator.url().toString())
				.requireProblem(RejectedClientProblem.NONE_REFUSED, "device PLC_2");
		String server = cli.run("device", "list", "--json").json().getAsJsonArray("devices").get(0).getAsJsonObject()
				.getAsJsonObject("opcua").getAsJsonArray("urls").get(0).getAsString();
		Result read = cli.runJson("connect", server, "--read", "ns=2;s=Nobody");
		read.requireProblem(CliProblem.OPERATION_FAILED, server + " > ns=2;s=Nobody");
		new Cli(folder).run("new", "strangers").requireDone();
		cli.run("cert", "export", certificateOfPlc1(), "plc_1.pem").requireDone();
		Result refused = new Cli(folder.resolve("strangers")).runJson("connect", server, "--trust",
				cli.file("plc_1.pem"));
		refused.requireProblem(CliProblem.CONNECTION_REFUSED, server);
		cli.runJson("emulator", "trust", "PLC_1", "none of them", "--to", emulator.url().toString())
				.requireProblem(RejectedClientProblem.NOT_REFUSED, "device PLC_1");
	}

	private String certificateOfPlc1() {
		return cli.run("cert", "list", "--device", "PLC_1", "--json").json().getAsJsonArray("certificates").get(0)
				.getAsJsonObject().get("id").getAsString();
	}

	@Test
	void bytesOfAServerThatHasNoAddressAreNotReadAlong() {
		String server = "opc.tcp://nobody.invalid:4840";
		cli.runJson("connect", server, "--wire").requireProblem(OperationProblem.CANNOT_TAP, server);
	}

	@Test
	void aDeviceThatIsNotThereIsNamedAndTheOthersAreTried() {
		add(cli, "PLC_3", "127.0.0.53");
		add(cli, "PLC_4", "127.0.0.54");
		cli.run("compile").requireDone();
		cli.run("download", "PLC_3", "--pairing-code", "wrong", "--to", emulator.url().toString());
		Result result = travel(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(), "--json");
		assertEquals(5, result.exitCode(), result::err);
		assertEquals(5, count(result, "connected"));
		assertEquals(2, count(result, "not tried"));
		result.requireProblem(TravelProblem.BLANK, "device PLC_3").requireProblem(TravelProblem.NOT_THERE,
				"device PLC_4");
		assertTrue(result.err().contains("warning: device PLC_4: "), result::err);
		assertTrue(result.err().contains("warning: device PLC_3: "), result::err);
		assertEquals(1, travel("2060-01-01").exitCode());
	}

	@Test
	void theClockOfSomebodyElsesDeviceStays() throws Exception {
		new Cli(folder).run("new", "others").requireDone();
		Cli others = new Cli(folder.resolve("others"));
		others.environment.putAll(environment);
		add(others, "PLC_5", "127.0.0.55");
		others.run("download", "PLC_5", "--to", emulator.url().toString());
		load(others, "PLC_5");
		add(cli, "PLC_5", "127.0.0.55");
		cli.run("compile").requireDone();
		Result result = travel(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(), "--json");
		assertEquals(5, result.exitCode(), result::err);
		assertEquals(1, count(result, "not tried"));
		result.requireProblem(TravelProblem.OTHERS, "device PLC_5");
	}

	@Test
	void whatTheProjectSaysAndTheDeviceDoesNotIsTold() {
		add(cli, "PLC_9", "127.0.0.59");
		cli.run("compile").requireDone();
		cli.run("trust", "PLC_9", "PLC_2").requireDone();
		Result result = travel(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(), "--json");
		JsonObject contradicted = connections(result).stream().filter(each -> !each.get("agrees").getAsBoolean())
				.findFirst().orElseThrow(() -> new AssertionError(result.out()));
		assertEquals("PLC_9", contradicted.get("client").getAsString());
		assertEquals("PLC_2", contradicted.get("device").getAsString());
		result.requireProblem(TravelProblem.DISAGREES, "PLC_9 to PLC_2");
	}

	@Test
	void whoIsInterruptedLeavesNothingBehind() throws Exception {
		SortedMap<String, String> before = files();
		CompletableFuture<Result> travelling = CompletableFuture.supplyAsync(() -> travel("2060-01-01"));
		while (!isAnyClockAway()) {
			assertFalse(travelling.isDone(), "it has ended before any clock was seen to be moved");
		}
		cli.interrupt.request();
		Result result = travelling.get();
		assertEquals(1, result.exitCode());
		assertEquals(1, result.errors().size(), result::err);
		assertEquals(before, files());
		for (DeviceReport each : emulator.panel().devices().stream().filter(DeviceReport::paired).toList()) {
			assertTrue(Duration.between(each.clock(), Instant.now()).abs().toMinutes() < 2, each::toString);
		}
	}

	private static boolean isAnyClockAway() throws ProblemException {
		return emulator.panel().devices().stream()
				.anyMatch(each -> each.paired() && each.clock().isAfter(Instant.now().plus(Duration.ofDays(1))));
	}

	private List<String> log() throws ProblemException {
		return emulator.panel().devices().stream().flatMap(each -> each.log().stream())
				.map(each -> each.time() + " " + each.text()).toList();
	}

	private static long count(Result result, String then) {
		return connections(result).stream()
				.filter(each -> each.getAsJsonObject("then").get("result").getAsString().equals(then)).count();
	}

	private static List<JsonObject> connections(Result result) {
		return result.json().getAsJsonArray("connections").asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	/** Every file of the project and of the emulator, with its content. */
	private SortedMap<String, String> files() throws IOException {
		SortedMap<String, String> content = new TreeMap<>();
		for (Path root : List.of(folder.resolve("plant"), loaded.resolve("emulator"))) {
			try (Stream<Path> found = Files.walk(root)) {
				for (Path file : found.filter(Files::isRegularFile).filter(each -> !each.toString().contains("/state/"))
						.toList()) {
					content.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
				}
			}
		}
		return content;
	}
}
