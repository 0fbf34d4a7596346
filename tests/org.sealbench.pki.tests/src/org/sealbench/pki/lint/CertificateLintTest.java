// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.pki.lint.rule.LintTarget;

class CertificateLintTest {

	private final CertificateLint lint = new CertificateLint();

	@Test
	void hasNothingAgainstGoodCertificates() {
		for (Draft draft : List.of(Draft.web(), Draft.opcua(), Draft.ca())) {
			assertEquals(List.of(), lint.check(draft.toSubject(), LintContext.general(Draft.NOW, 90)));
		}
	}

	@Test
	void tellsOnlyWhatConcernsTheTargets() {
		LintSubject decade = Draft.web().valid(3650).toSubject();
		assertEquals(List.of(LintProblem.VALIDITY_APPLE_NOTE), codes(decade, LintContext.general(Draft.NOW, 90)));
		assertEquals(List.of(LintProblem.VALIDITY_APPLE, LintProblem.VALIDITY_PUBLIC),
				codes(decade, named(LintTarget.IOS)));
		assertEquals(List.of(LintProblem.VALIDITY_PUBLIC), codes(decade, named(LintTarget.CHROME)));
		assertEquals(List.of(), codes(decade, named(LintTarget.OPCUA)));
		assertEquals(List.of(LintProblem.OLD_SIGNATURE, LintProblem.OLD_KEY),
				codes(Draft.web().toSubject(), named(LintTarget.OLD)));
	}

	@Test
	void findsTheSameSerialNumberTwice() {
		LintSubject one = Draft.web().toSubject();
		LintSubject other = Draft.web().valid(100).toSubject();
		LintSubject third = Draft.web().serial(BigInteger.ONE.shiftLeft(99)).toSubject();
		List<Problem> found = lint.check(List.of(one, one, third, other), LintContext.general(Draft.NOW, 0));
		assertEquals(List.of(LintProblem.SERIAL_TWICE), found.stream().map(Problem::code).toList());
	}

	@Test
	void everyWordingIsWholeAndEveryCodeConcernsSomebody() {
		Set<Integer> numbers = new HashSet<>();
		for (LintProblem code : LintProblem.values()) {
			assertTrue(numbers.add(code.number()) && code.number() >= 6200 && code.number() < 6300, code.text());
			assertFalse(code.targets().isEmpty(), code.text());
			Problem problem = code.at(Place.of("x"), "a", "b", "c");
			assertFalse(problem.line().contains("{"), problem.line());
			assertFalse(problem.message().endsWith("."), problem.line());
			assertTrue(problem.remedy().endsWith("."), problem.line());
		}
	}

	@Test
	void everyCodeStandsInTheDocumentationWithItsSeverityAndTargets() throws IOException {
		Path page = Path.of(System.getProperty("sealbench.root", "../.."), "docs", "lint.md");
		Set<String> rows = Files.readString(page).lines().filter(line -> line.startsWith("| SB-62"))
				.map(line -> line.split("\\|"))
				.map(cells -> cells[1].strip() + " " + cells[2].strip() + " " + cells[3].strip())
				.collect(Collectors.toSet());
		assertEquals(Arrays.stream(LintProblem.values()).map(CertificateLintTest::row).collect(Collectors.toSet()),
				rows);
	}

	private static String row(LintProblem code) {
		return code.text() + " " + code.severity().label() + " " + targets(code.targets());
	}

	private static String targets(Set<LintTarget> targets) {
		if (targets.equals(LintTarget.ALL)) {
			return "all";
		}
		if (targets.equals(LintTarget.STRICT)) {
			return "all but old";
		}
		if (targets.equals(LintTarget.BROWSERS)) {
			return "browsers";
		}
		return targets.stream().sorted().map(LintTarget::label).collect(Collectors.joining(", "));
	}

	private List<?> codes(LintSubject subject, LintContext context) {
		return lint.check(subject, context).stream().map(Problem::code).toList();
	}

	private static LintContext named(LintTarget target) {
		return new LintContext(Draft.NOW, 90, Set.of(target), true);
	}
}
