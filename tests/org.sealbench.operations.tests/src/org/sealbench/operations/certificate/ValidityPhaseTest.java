// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.junit.jupiter.api.Test;

/** The last third of a certificate's life is shown. */
class ValidityPhaseTest {

	private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
	private static final Instant UNTIL = Instant.parse("2026-01-31T00:00:00Z");

	@Test
	void beginsAtNotBeforeAndEndsAfterNotAfter() {
		assertEquals(ValidityPhase.NOT_YET, at("2025-12-31T23:59:59Z"));
		assertEquals(ValidityPhase.GOOD, at("2026-01-01T00:00:00Z"));
		assertEquals(ValidityPhase.ENDING, at("2026-01-31T00:00:00Z"));
		assertEquals(ValidityPhase.EXPIRED, at("2026-01-31T00:00:01Z"));
	}

	@Test
	void endsFromTheLastThirdOn() {
		assertEquals(ValidityPhase.GOOD, at("2026-01-20T23:59:59Z"));
		assertEquals(ValidityPhase.ENDING, at("2026-01-21T00:00:00Z"));
	}

	private static ValidityPhase at(String instant) {
		return ValidityPhase.of(FROM, UNTIL, Instant.parse(instant));
	}
}
