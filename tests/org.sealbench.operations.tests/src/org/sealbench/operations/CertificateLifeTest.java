package org.sealbench.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.junit.jupiter.api.Test;

/** The last third of a certificate's life is shown. */
class CertificateLifeTest {

	private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
	private static final Instant UNTIL = Instant.parse("2026-01-31T00:00:00Z");

	@Test
	void beginsAtNotBeforeAndEndsAfterNotAfter() {
		assertEquals(CertificateLife.NOT_YET, at("2025-12-31T23:59:59Z"));
		assertEquals(CertificateLife.GOOD, at("2026-01-01T00:00:00Z"));
		assertEquals(CertificateLife.ENDING, at("2026-01-31T00:00:00Z"));
		assertEquals(CertificateLife.EXPIRED, at("2026-01-31T00:00:01Z"));
	}

	@Test
	void endsFromTheLastThirdOn() {
		assertEquals(CertificateLife.GOOD, at("2026-01-20T23:59:59Z"));
		assertEquals(CertificateLife.ENDING, at("2026-01-21T00:00:00Z"));
	}

	private static CertificateLife at(String instant) {
		return CertificateLife.of(FROM, UNTIL, Instant.parse(instant));
	}
}
