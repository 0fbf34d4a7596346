// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.download.CompiledDevice.State;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.plant.PlantBuilder;

/** A compile that remembers what passed answers as one that remembers nothing, whatever happened in between. */
class PassedDevicesTest {

	@TempDir
	private static Path templates;
	private static Path compiled;
	private static CertificateNumber web;
	private static CertificateNumber opcUa;

	@TempDir
	private Path folder;
	private int copies;

	/** What happens to a project between two compiles. */
	private interface Change {
		void on(Path project) throws IOException;
	}

	@BeforeAll
	static void aCompiledPlant() throws Exception {
		Path blank = templates.resolve("blank");
		compiled = templates.resolve("compiled");
		ProtectedPlant.make(blank);
		ProtectedPlant plant = new ProtectedPlant(blank, compiled);
		assertEquals(List.of(State.COMPILED, State.COMPILED), states(plant.compile()));
		web = plant.global.getWebServer().getCertificate();
		opcUa = plant.global.getOpcUaServer().getCertificate();
		plant.project.close();
		assertTrue(Files.readString(passed(compiled)).contains(" PLC_1\n"));
	}

	@Test
	void whatDidNotChangeIsUnchanged() throws Exception {
		assertTrue(same(project -> {}, Duration.ZERO).startsWith("[UNCHANGED, UNCHANGED]"));
	}

	@Test
	void certificatesKeysAndRevocationListsAreLookedAtAgainOnceTheyChanged() throws Exception {
		String quiet = same(project -> {}, Duration.ZERO);
		for (Change each : List.<Change>of(project -> Files.delete(project.resolve("keys/" + file(web))),
				project -> Files.delete(project.resolve("certificates/" + file(opcUa))),
				project -> Files.copy(project.resolve("certificates/" + file(opcUa)),
						replaced(project.resolve("certificates/" + file(web)))),
				project -> Files.delete(project.resolve("crl/0002.crl.pem")),
				project -> edit(project.resolve("plant.sealbench"),
						text -> text.replace("number=\"" + web + "\"",
								"number=\"" + web + "\"\n      revokedAt=\"2020-01-01T00:00:00Z\"")),
				project -> edit(project.resolve("devices/PLC_1.device"),
						text -> text.replace("certificate=\"" + opcUa + "\"", "certificate=\"" + web + "\"")))) {
			assertNotEquals(quiet, same(each, Duration.ZERO));
		}
		same(project -> Files.copy(project.resolve("keys/" + file(opcUa)),
				replaced(project.resolve("keys/" + file(web)))), Duration.ZERO);
	}

	@Test
	void theTimeAndTheSettingsCount() throws Exception {
		String quiet = same(project -> {}, Duration.ZERO);
		assertEquals(quiet, same(project -> {}, Duration.ofDays(30)));
		assertNotEquals(quiet, same(project -> {}, Duration.ofDays(780)));
		assertNotEquals(quiet, same(project -> {}, Duration.ofDays(5000)));
		assertNotEquals(quiet, same(project -> {}, Duration.ofDays(-400)));
		assertNotEquals(
				quiet, same(
						project -> edit(project.resolve("plant.sealbench"),
								text -> text.replace("<settings", "<settings\n      warnDays=\"3000\"")),
						Duration.ZERO));
	}

	@Test
	void aDamagedMemoryAndOneOfAnotherBuildAreNone() throws Exception {
		String quiet = same(project -> {}, Duration.ZERO);
		for (UnaryOperator<String> each : List.<UnaryOperator<String>>of(text -> "", text -> "nonsense",
				text -> text.substring(0, text.length() / 2), text -> text.replace(" true ", " "),
				text -> text.replaceFirst("\n.", "\nx"), text -> text.replaceAll("Z", "?"))) {
			assertEquals(quiet, same(project -> edit(passed(project), each), Duration.ZERO));
		}
	}

	@Test
	void aCompileWithoutALoginIsNoProofOfTheKeys() throws Exception {
		Path project = copy();
		Files.delete(passed(project));
		Files.delete(project.resolve("keys/" + file(web)));
		ProtectedPlant plant = new ProtectedPlant(project, folder.resolve("open" + copies));
		plant.project.close();
		plant.compile();
		ProjectBuilder.login(plant.project);
		assertFalse(plant.compile().isGood());
	}

	/** Compiles two copies of the compiled plant after a change, one without memory, and gives their common answer. */
	private String same(Change change, Duration later) throws Exception {
		Path first = copy();
		change.on(first);
		Path second = copy();
		change.on(second);
		Files.delete(passed(second));
		String answer = answer(first, later);
		assertEquals(answer(second, later), answer);
		return answer;
	}

	private String answer(Path project, Duration later) {
		ProtectedPlant plant = new ProtectedPlant(project, folder.resolve("run" + copies++));
		plant.pass(later);
		Outcome<List<CompiledDevice>> outcome = new Compile(plant.tools).runForStates(plant.project, List.of(),
				new NullProgressMonitor());
		return (outcome.result().isPresent() ? states(outcome) : List.of()) + " "
				+ outcome.problems().stream().map(each -> each.code().text() + " " + each.place()).toList();
	}

	private Path copy() throws IOException {
		Path project = folder.resolve("copy" + copies++);
		PlantBuilder.copy(compiled, project);
		return project;
	}

	private static Path replaced(Path file) throws IOException {
		Files.delete(file);
		return file;
	}

	private static void edit(Path file, UnaryOperator<String> change) {
		try {
			String before = Files.readString(file);
			String after = change.apply(before);
			assertNotEquals(before, after);
			Files.writeString(file, after);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String file(CertificateNumber number) {
		return String.format("%04d.pem", number.value());
	}

	private static Path passed(Path project) {
		return project.resolve(".sealbench/images/passed");
	}

	private static List<State> states(Outcome<List<CompiledDevice>> outcome) {
		return outcome.get().stream().map(CompiledDevice::state).toList();
	}
}
