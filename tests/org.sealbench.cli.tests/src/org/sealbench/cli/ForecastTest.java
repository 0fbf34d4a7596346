// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.cli.Cli.Result;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What ends when, and the renewal of what is due. */
class ForecastTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void makePlant() {
		cli = Cli.withProject(folder);
		cli.environment.put("SEALBENCH_USER", "anna");
		cli.environment.put("SEALBENCH_PASSWORD", "Correct-Horse-7");
		cli.run("project", "set", "web-validity-days=47", "key-algorithm=p256").requireDone();
		for (int number = 1; number <= 2; number++) {
			cli.run("device", "add", "PLC_" + number, "--address", "127.0.0.1" + number).requireDone();
			cli.run("device", "set", "PLC_" + number, "webserver.enabled=true", "security.global=true", "--yes")
					.requireDone();
		}
		cli.run("protect").requireDone();
		cli.run("compile").requireDone();
	}

	@Test
	void shortLivedCertificatesAreRenewedTogetherAgainAndAgain() {
		JsonObject forecast = cli.run("forecast", "--json").requireDone().json();
		List<JsonObject> items = objects(forecast, "items");
		assertEquals(2, items.size());
		items.forEach(each -> assertEquals("certificate renew",
				each.get("kind").getAsString() + " " + each.get("action").getAsString()));
		List<JsonObject> windows = objects(forecast, "windows");
		assertEquals(9, windows.size());
		LocalDate before = null;
		for (JsonObject window : windows) {
			LocalDate date = LocalDate.parse(window.get("date").getAsString());
			assertEquals("[\"PLC_1\",\"PLC_2\"]", window.getAsJsonArray("load").toString());
			for (JsonObject item : objects(window, "items")) {
				Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
				assertFalse(noon.isBefore(instant(item, "due")), window::toString);
				assertTrue(noon.isBefore(instant(item, "end")), window::toString);
			}
			assertTrue(before == null || Duration.between(before.atStartOfDay(), date.atStartOfDay()).toDays() > 30);
			before = date;
		}
	}

	@Test
	void namesEverythingThatEnds() {
		cli.run("device", "set", "PLC_1", "opcua.enabled=true", "opcua.licence=small",
				"opcua.auto-accept=2031-05-01T00:00:00Z", "--yes").requireDone();
		cli.run("compile").requireDone();
		Map<String, Long> kinds = objects(cli.run("forecast", "--until", "2060-01-01", "--json").requireDone().json(),
				"items").stream()
				.collect(Collectors.groupingBy(each -> each.get("kind").getAsString(), Collectors.counting()));
		assertEquals(Map.of("certificate", 3L, "ca", 2L, "revocation-list", 2L, "auto-accept", 1L), kinds);
		assertTrue(cli.run("forecast", "--until", "2026-01-01").requireDone().out().startsWith("Nothing ends before"));
	}

	@Test
	void theCalendarHasLinesAsTheStandardWantsThem() throws IOException {
		cli.run("forecast", "--ics", "plan.ics").requireDone();
		String text = Files.readString(cli.folder.resolve("plan.ics"));
		assertEquals(text.replace("\r\n", "").length(), text.replace("\n", "").replace("\r", "").length());
		for (String line : text.split("\r\n")) {
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
		}
		String unfolded = text.replace("\r\n ", "");
		List<String> lines = unfolded.lines().toList();
		assertEquals("BEGIN:VCALENDAR", lines.get(0));
		assertEquals("END:VCALENDAR", lines.get(lines.size() - 1));
		long events = lines.stream().filter("BEGIN:VEVENT"::equals).count();
		assertEquals(9 + 2, events);
		assertEquals(events, lines.stream().filter(each -> each.startsWith("UID:")).distinct().count());
		String first = lines.stream().filter(each -> each.startsWith("UID:")).findFirst().orElseThrow();
		cli.run("forecast", "--ics", "again.ics").requireDone();
		assertTrue(Files.readString(cli.folder.resolve("again.ics")).contains(first));
	}

	@Test
	void whatIsFreshIsNotRenewedWhateverTheDays() {
		Result result = cli.run("renew", "--due", "60").requireDone();
		assertTrue(result.out().contains("Nothing was due within 60 days"), result.out());
		assertTrue(result.err().contains("hardly hold longer"), result.err());
	}

	@Test
	void renewsWhatIsDueAndSaysWhoHasToBeLoaded() throws IOException {
		// From then on new ones hold for so long that the present ones are old.
		cli.run("project", "set", "web-validity-days=400").requireDone();
		Result result = cli.run("renew", "--due", "60", "--json").requireDone();
		assertEquals(2, result.json().getAsJsonArray("certificates").size());
		assertEquals("[\"PLC_1\",\"PLC_2\"]", result.json().getAsJsonArray("loadAgain").toString());
		assertEquals(0,
				objects(cli.run("forecast", "--until", day(60), "--json").requireDone().json(), "items").size());
		String plant = Files.readString(cli.folder.resolve("plant.sealbench"));
		assertTrue(cli.run("renew", "--due", "60").requireDone().out().contains("Nothing was due"));
		assertEquals(plant, Files.readString(cli.folder.resolve("plant.sealbench")));
	}

	@Test
	void oneThatCannotBeReadIsToldAndTheRestRenewed() throws IOException {
		cli.run("project", "set", "web-validity-days=400").requireDone();
		Files.writeString(cli.folder.resolve("certificates/0003.pem"), "damaged");
		Result result = cli.run("renew", "--due", "60", "--json");
		assertEquals(3, result.exitCode(), result.err());
		assertEquals(1, result.json().getAsJsonArray("certificates").size(), result.out());
		assertEquals("[\"PLC_2\"]", result.json().getAsJsonArray("loadAgain").toString());
		assertTrue(result.out().contains("certificates/0003.pem"), result.out());
		Result again = cli.run("renew", "--due", "60", "--json");
		assertEquals(0, again.json().getAsJsonArray("certificates").size(), "what was renewed is saved");
	}

	@Test
	void revocationListsAreIssuedAnewAndCasAreLeft() {
		cli.run("project", "set", "crl-days=20").requireDone();
		cli.run("cert", "revoke", "3").requireDone();
		cli.run("project", "set", "crl-days=400").requireDone();
		Result result = cli.run("renew", "--due", "30").requireDone();
		assertTrue(result.out().contains("Revocation list issued: 2"), result.out());
		Result all = cli.run("renew", "--due", "20000").requireDone();
		assertTrue(all.err().contains("whoever trusts it"), all.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "renew", "renew --due x", "renew --due -1", "renew --due 99999999999",
			"forecast --until never" })
	void refusesOtherDays(String arguments) {
		Result result = cli.run(arguments.split(" "));
		assertEquals(2, result.exitCode(), result.err());
		assertEquals(1, result.errors().size(), result.err());
	}

	@Test
	void forecastingNeedsNoLoginAndRenewingDoes() {
		cli.environment.remove("SEALBENCH_USER");
		cli.run("forecast").requireDone();
		assertEquals(4, cli.run("renew", "--due", "3").exitCode());
	}

	private static String day(int days) {
		return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
	}

	private static Instant instant(JsonObject object, String key) {
		return Instant.parse(object.get(key).getAsString());
	}

	private static List<JsonObject> objects(JsonObject document, String key) {
		return document.getAsJsonArray(key).asList().stream().map(JsonElement::getAsJsonObject).toList();
	}
}
