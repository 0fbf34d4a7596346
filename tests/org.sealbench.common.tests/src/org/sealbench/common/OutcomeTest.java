// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class OutcomeTest {

	private enum Code implements ProblemCode {
		NOTE(9001, Severity.WARNING, Category.FINDING),
		BROKEN(9002, Severity.ERROR, Category.BAD_INPUT),
		CANCELLED(9003, Severity.ERROR, Category.CANCELLED);

		private final CatalogueEntry entry;

		Code(int number, Severity severity, Category category) {
			this.entry = new CatalogueEntry(number, severity, category, "it is so", "Do something.");
		}

		@Override
		public CatalogueEntry entry() {
			return entry;
		}
	}

	private static final Problem NOTE = Code.NOTE.at(Place.of("note"));
	private static final Problem LATER_NOTE = Code.NOTE.at(Place.of("later note"));
	private static final Problem ERROR = Code.BROKEN.at(Place.of("file"));
	private static final Problem CANCELLED = Code.CANCELLED.at(Place.of("operation"));

	@Test
	void anAttemptReturnsTheOutcomeOfItsBody() {
		Outcome<String> outcome = Outcome.of("done", List.of(NOTE));

		assertEquals(outcome, Outcome.attempt(() -> outcome));
		assertEquals(outcome, Outcome.attempt(CANCELLED, () -> outcome));
	}

	@Test
	void whatABodyThrowsIsTheProblemOfAFailedOutcome() {
		assertEquals(Outcome.failed(ERROR), Outcome.attempt(OutcomeTest::broken));
		assertEquals(Outcome.failed(ERROR), Outcome.attempt(CANCELLED, OutcomeTest::broken));
	}

	@Test
	void aCancelledBodyFailsByTheProblemGivenForIt() {
		assertEquals(Outcome.failed(CANCELLED), Outcome.attempt(CANCELLED, OutcomeTest::cancelled));
	}

	@Test
	void aCancelIsNotCaughtWhereNoProblemIsGivenForIt() {
		assertThrows(OperationCanceledException.class, () -> Outcome.attempt(OutcomeTest::cancelled));
	}

	@Test
	void mapChangesTheResultAndKeepsTheProblems() {
		assertEquals(Outcome.of(4, List.of(NOTE, ERROR)), Outcome.of("done", List.of(NOTE, ERROR)).map(String::length));
	}

	@Test
	void mapLeavesAFailedOutcomeFailed() {
		assertEquals(Outcome.failed(ERROR), Outcome.<String>failed(ERROR).map(String::length));
	}

	@Test
	void flatMapGoesOnWithTheResultAndHasTheProblemsOfBothInTheirOrder() {
		Outcome<Integer> outcome = Outcome.of("done", List.of(NOTE))
				.flatMap(text -> Outcome.of(text.length(), List.of(LATER_NOTE)));

		assertEquals(Outcome.of(4, List.of(NOTE, LATER_NOTE)), outcome);
	}

	@Test
	void flatMapHasNoResultWhereTheNextHasNone() {
		assertEquals(Outcome.failed(List.of(NOTE, ERROR)),
				Outcome.of("done", List.of(NOTE)).flatMap(text -> Outcome.failed(ERROR)));
	}

	@Test
	void flatMapEndsWithAFailedOutcome() {
		assertEquals(Outcome.failed(List.of(NOTE, ERROR)),
				Outcome.failed(List.of(NOTE, ERROR)).flatMap(none -> fail("there is no result to go on with")));
	}

	@Test
	void moreProblemsStandBehindOrBeforeItsOwn() {
		Outcome<String> outcome = Outcome.of("done", List.of(NOTE));

		assertEquals(List.of(NOTE, LATER_NOTE), outcome.and(List.of(LATER_NOTE)).problems());
		assertEquals(List.of(LATER_NOTE, NOTE), outcome.after(List.of(LATER_NOTE)).problems());
		assertEquals("done", outcome.and(List.of(ERROR)).get());
	}

	@Test
	void itIsGoodWithoutAnErrorAndKnowsItsFirst() {
		assertTrue(Outcome.of("done", List.of(NOTE)).isGood());
		assertFalse(Outcome.of("done", List.of(NOTE, ERROR)).isGood());
		assertEquals(Optional.of(ERROR), Outcome.failed(List.of(NOTE, ERROR, CANCELLED)).firstError());
	}

	@Test
	void thereIsNothingToGetFromAFailedOne() {
		assertThrows(NoSuchElementException.class, Outcome.failed(ERROR)::get);
	}

	private static Outcome<String> broken() throws ProblemException {
		throw new ProblemException(ERROR);
	}

	private static Outcome<String> cancelled() {
		throw new OperationCanceledException();
	}
}
