// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;

/** Names of files as people type them. The character 0 is in none on any system. */
class TypedPathTest {

	@Test
	void whatCanBeAPathIsOne() throws ProblemException {
		assertEquals(Path.of("plant", "a b.pem"), TypedPath.of("plant/a b.pem"));
		assertEquals(Optional.of(Path.of("")), TypedPath.find(""));
		assertTrue(TypedPath.check("../x.pem").isEmpty());
	}

	@Test
	void whatCannotBeOneIsRefusedInOurWords() {
		Problem problem = assertThrows(ProblemException.class, () -> TypedPath.of("a\0.pem")).problem();
		assertEquals(PathProblem.NO_PATH, problem.code());
		assertEquals("it cannot be the name of a file or folder here (nul character not allowed)", problem.message());
		assertEquals("a\\u0000.pem", problem.place().toString());
		assertEquals(Optional.of(problem.message()), TypedPath.check("a\0.pem").map(Problem::message));
		assertTrue(TypedPath.find("a\0.pem").isEmpty());
	}

	@Test
	void ofSeveralAllArePathsOrNoneIsAndEachThatCannotBeOneIsTold() {
		assertEquals(Optional.of(List.of(Path.of("a.pem"), Path.of("b.pem"))),
				TypedPath.all(List.of("a.pem", "b.pem")).result());
		Outcome<List<Path>> refused = TypedPath.all(List.of("a\0.pem", "b.pem", "c\0.pem"));
		assertTrue(refused.result().isEmpty());
		assertEquals(List.of("a\\u0000.pem", "c\\u0000.pem"),
				refused.problems().stream().map(each -> each.place().toString()).toList());
	}
}
