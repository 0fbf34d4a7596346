// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sealbench.common.process.ChildProcess;

/** The small values and helpers that every bundle shares. */
class ValuesTest {

	/** One problem of each severity. */
	private enum Code implements ProblemCode {
		BROKEN(Severity.ERROR), DOUBTFUL(Severity.WARNING);

		private final CatalogueEntry entry;

		Code(Severity severity) {
			entry = new CatalogueEntry(9000 + ordinal(), severity, Category.FINDING, "it is {0}", "Mend it.");
		}

		@Override
		public CatalogueEntry entry() {
			return entry;
		}
	}

	@Test
	void aPlaceIsSaidInWords() {
		assertEquals("PLC_1", Place.of("PLC_1").toString());
		assertEquals("PLC_1 > OPC UA > port", Place.of("PLC_1", "OPC UA > port").toString());
		assertEquals(Place.of("PLC_1"), Place.of("PLC_1", ""));
		assertThrows(NullPointerException.class, () -> Place.of(null));
	}

	@Test
	void problemsStayInTheOrderInWhichTheyWereFound() {
		Problem broken = Code.BROKEN.at(Place.of("PLC_1"), "broken");
		Problem doubtful = Code.DOUBTFUL.at(Place.of("PLC_2"), "doubtful");
		Problems problems = new Problems();
		assertFalse(problems.hasError());
		problems.add(doubtful);
		assertFalse(problems.hasError());
		assertEquals("result", problems.take(Outcome.of("result", List.of(doubtful))));
		assertNull(problems.take(Outcome.failed(broken)));
		assertTrue(problems.hasError());
		problems.addAll(List.of(doubtful));
		assertEquals(List.of(doubtful, doubtful, broken, doubtful), problems.list());
		assertThrows(UnsupportedOperationException.class, () -> problems.list().add(broken));
	}

	@Test
	void textsStandBesideTheirClasses() {
		Texts texts = Texts.beside(ValuesTest.class);
		assertEquals("40000 bottles for PLC_1", texts.get("bottles", 40_000, "PLC_1"));
		assertEquals("the device's certificate", texts.get("quoted", "certificate"));
		assertEquals("nothing to put in", texts.get("plain"));
		assertThrows(MissingResourceException.class, () -> texts.get("missing"));
	}

	@Test
	void textsServeManyThreads() {
		Texts texts = Texts.beside(ValuesTest.class);
		Set<String> found = ConcurrentHashMap.newKeySet();
		IntStream.range(0, 2_000).parallel()
				.filter(each -> !texts.get("bottles", each, each).equals(each + " bottles for " + each))
				.forEach(each -> found.add(String.valueOf(each)));
		assertEquals(Set.of(), found);
	}

	@Test
	void secretsAreOverwritten() {
		char[] password = "correct horse 7".toCharArray();
		byte[] key = { 1, 2, 3 };
		Wipe.wipe(password);
		Wipe.wipe(key);
		assertArrayEquals(new char[15], password);
		assertArrayEquals(new byte[3], key);
		Wipe.wipe((char[]) null);
		Wipe.wipe((byte[]) null);
	}

	@Test
	void passwordsAreNotHandedOnToChildren() throws IOException {
		String java = ProcessHandle.current().info().command().orElseThrow();
		ProcessBuilder builder = ChildProcess.of(List.of(java));
		assertEquals(List.of(java), builder.command());
		Map<String, String> kept = System.getenv();
		assertTrue(builder.environment().keySet().stream()
				.noneMatch(each -> each.startsWith("SEALBENCH_") && each.endsWith("PASSWORD")));
		assertTrue(kept.keySet().stream().filter(each -> !each.startsWith("SEALBENCH_"))
				.allMatch(builder.environment()::containsKey));
	}

	@Test
	void aGrandchildDoesNotSeeThePasswordThatAChildWasGiven() throws Exception {
		ProcessBuilder child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), Child.class.getName());
		child.environment().put("SEALBENCH_PASSWORD", "correct horse 7");
		child.environment().put("SEALBENCH_NEW_PASSWORD", "correct horse 8");
		child.environment().put("SEALBENCH_HOME", "/plant");
		Process process = child.redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		assertTrue(said.contains("[SEALBENCH_HOME]"), said);
	}

	/** Says which of our variables a process would see that it starts. */
	static final class Child {

		private Child() {
		}

		public static void main(String[] arguments) throws IOException {
			System.out.println(ChildProcess.of(List.of(ProcessHandle.current().info().command().orElseThrow()))
					.environment().keySet().stream().filter(each -> each.startsWith("SEALBENCH_")).sorted().toList());
		}
	}
}
