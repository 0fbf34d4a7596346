// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealbench.pki.lint.rule.LintProblem;

/** Every rule is asked by whoever runs all of them, and every finding of lint is made by a rule and tried by a test. */
class RulesTest {

	/** All sources of a folder, read once. */
	private static final Map<String, String> TEXTS = new HashMap<>();

	/**
	 * Rules of one kind.
	 *
	 * @param type   what each of them implements
	 * @param bundle where they are
	 * @param runner the class that lists them
	 */
	record Family(String type, String bundle, String runner) {

		private static final Pattern CREATED = Pattern.compile("new (\\w+Rule)\\(");

		Set<String> written() {
			Pattern implemented = Pattern.compile("class (\\w+)[^{]* implements [^{]*\\b" + type + "\\b");
			return sources(bundle).stream().flatMap(each -> implemented.matcher(read(each)).results())
					.map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
		}

		Set<String> asked() {
			Path runs = sources(bundle).stream().filter(each -> each.endsWith(runner + ".java")).findFirst()
					.orElseThrow();
			return CREATED.matcher(read(runs)).results().map(found -> found.group(1))
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	static List<Family> families() {
		return List.of(new Family("LintRule", "org.sealbench.pki", "CertificateLint"),
				new Family("ValidationRule", "org.sealbench.pki", "CertificateValidator"),
				new Family("Rule", "org.sealbench.compiler", "DeviceRules"));
	}

	@ParameterizedTest
	@MethodSource("families")
	void areAllAsked(Family family) {
		assertTrue(family.written().size() > 10, () -> family + ": " + family.written());
		assertEquals(family.written(), family.asked(), () -> "rules that " + family.runner() + " lists");
	}

	@ParameterizedTest
	@EnumSource
	void findAndTryEveryProblemOfLint(LintProblem code) {
		String name = "LintProblem." + code.name();
		assertTrue(
				namedIn("bundles/org.sealbench.pki/src", name) || namedIn("bundles/org.sealbench.operations/src", name),
				() -> name + " is found by no rule");
		assertTrue(
				namedIn("tests/org.sealbench.pki.tests/src", name)
						|| namedIn("tests/org.sealbench.operations.tests/src", name)
						|| namedIn("tests/org.sealbench.cli.tests/src", code.text()),
				() -> name + " is tried by no test");
	}

	private static boolean namedIn(String folder, String name) {
		String all = TEXTS.computeIfAbsent(folder, each -> SourceFile.below(Checkout.ROOT.resolve(each)).stream()
				.map(source -> read(source.path())).collect(Collectors.joining()));
		return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(all).find();
	}

	private static List<Path> sources(String bundle) {
		return SourceFile.below(Checkout.ROOT.resolve("bundles").resolve(bundle).resolve("src")).stream()
				.map(SourceFile::path).toList();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}
}
