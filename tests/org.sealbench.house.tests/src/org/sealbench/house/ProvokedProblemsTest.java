// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Every problem that the product can report is named by a test that provokes it: by its constant, or by its code. What
 * no test can provoke is listed here with the reason, and nothing else.
 */
class ProvokedProblemsTest {

	/** What cannot be provoked by a test that runs anywhere, and why. */
	private static final Map<String, String> UNPROVOKED = Map.ofEntries(
			Map.entry("DemoProblem.ADDRESSES", "needs a machine on which every loopback address is taken"),
			Map.entry("DemoProblem.COPY", "needs a full disk"),
			Map.entry("DeviceProblem.TIMED_OUT", "needs a minute of waiting"),
			Map.entry("EmulatorProblem.PORT_NOT_ALLOWED", "needs a user who may not open low ports"),
			Map.entry("EmulatorProblem.SERVER_FAILED", "is a defect"),
			Map.entry("GitProblem.GIT_MISSING", "needs a machine without git"), Map.entry("TravelProblem.INTERRUPTED",
					"needs other work to end the travel three times at the right moment"));

	private static final Pattern CONSTANT = Pattern.compile("^\t([A-Z][A-Z0-9_]+)\\(\\s*(\\d{4}),", Pattern.MULTILINE);

	/** A code as its catalogue declares it. */
	private record Declared(String catalogue, String constant, String number) {

		String name() {
			return catalogue + "." + constant;
		}

		/** Whether a text names it: its constant beside its catalogue, or its code. */
		boolean isIn(Set<String> words) {
			return words.contains(catalogue) && words.contains(constant) || words.contains("SB-" + number);
		}
	}

	private static List<Declared> declared() throws IOException {
		List<Declared> all = new ArrayList<>();
		for (SourceFile source : SourceFile.below(Checkout.ROOT.resolve("bundles"))) {
			if (source.simpleName().endsWith("Problem")) {
				CONSTANT.matcher(Files.readString(source.path())).results()
						.forEach(each -> all.add(new Declared(source.simpleName(), each.group(1), each.group(2))));
			}
		}
		return all;
	}

	private static List<Set<String>> tests() throws IOException {
		List<Set<String>> all = new ArrayList<>();
		for (SourceFile source : SourceFile.below(Checkout.ROOT.resolve("tests"))) {
			if (!source.simpleName().equals("ProvokedProblemsTest")) {
				all.add(Stream.of(Files.readString(source.path()).split("[^A-Za-z0-9_-]+"))
						.collect(Collectors.toSet()));
			}
		}
		return all;
	}

	@Test
	void areNamedByTestsThatProvokeThem() throws IOException {
		List<Declared> declared = declared();
		assertTrue(declared.size() > 500, () -> declared.size() + " are declared");
		List<Set<String>> tests = tests();
		Set<String> listed = new TreeSet<>(UNPROVOKED.keySet());
		Set<String> unnamed = declared.stream().filter(each -> tests.stream().noneMatch(each::isIn)).map(Declared::name)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(listed, unnamed);
	}
}
