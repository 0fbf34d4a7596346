// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sealbench.device.DevicePart;
import org.sealbench.device.LogEntry;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.emulator.RejectedCertificate;
import org.sealbench.emulator.RejectedCertificates;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.TestCredentials;

/** A clock that shows another time for a while goes back by itself, and what happened meanwhile is forgotten. */
class TravellingClockTest {

	private static final Instant NOW = Instant.parse("2026-05-05T10:00:00Z");
	private static final Instant THEN = Instant.parse("2031-01-01T00:00:00Z");

	private final AtomicLong elapsed = new AtomicLong(Long.MAX_VALUE - 1_000);
	private DeviceClock clock;

	@BeforeEach
	void anHourAhead() {
		clock = new DeviceClock(() -> NOW, Duration.ofHours(1).toMillis(), elapsed::get);
	}

	private void travel(Duration longest) {
		clock.travel(DeviceClock.offset(() -> NOW, THEN), longest);
	}

	@Test
	void goesBackWhenTheOrderIsNotRepeated() {
		travel(Duration.ofSeconds(4));
		assertEquals(THEN, clock.instant());
		elapsed.addAndGet(Duration.ofSeconds(4).toNanos() - 1);
		assertTrue(clock.isTravelling());
		elapsed.addAndGet(1);
		assertFalse(clock.isTravelling());
		assertEquals(NOW.plus(Duration.ofHours(1)), clock.instant());
	}

	@Test
	void staysWhereTheOrderIsRepeatedAndGoesBackWhenTold() {
		travel(Duration.ofSeconds(4));
		elapsed.addAndGet(Duration.ofSeconds(3).toNanos());
		travel(Duration.ofSeconds(4));
		elapsed.addAndGet(Duration.ofSeconds(3).toNanos());
		assertEquals(THEN, clock.instant());
		clock.comeBack();
		assertEquals(NOW.plus(Duration.ofHours(1)), clock.instant());
	}

	@Test
	void whatIsSetMeanwhileCountsAfterwards() {
		travel(Duration.ofSeconds(4));
		clock.setOffset(clock.offsetTo(NOW));
		assertEquals(THEN, clock.instant());
		clock.comeBack();
		assertEquals(NOW, clock.instant());
	}

	@Test
	void logAndRejectedClientsAreThoseFromBefore() {
		DeviceLog log = new DeviceLog(clock, clock::isTravelling);
		RejectedCertificates rejected = new RejectedCertificates(clock::isTravelling);
		log.add(DevicePart.DEVICE, "before");
		rejected.add(rejection("before"));
		travel(Duration.ofSeconds(4));
		log.add(DevicePart.DEVICE, "away");
		rejected.add(rejection("away"));
		assertEquals("[away]", log.entries().stream().map(LogEntry::text).toList().toString());
		assertEquals("[away]", rejected.list().stream().map(RejectedCertificate::reason).toList().toString());
		clock.comeBack();
		assertEquals("[before]", log.entries().stream().map(LogEntry::text).toList().toString());
		assertEquals("[before]", rejected.list().stream().map(RejectedCertificate::reason).toList().toString());
		travel(Duration.ofSeconds(4));
		assertEquals(0, log.entries().size());
		assertEquals(0, rejected.list().size());
		rejected.clear();
		clock.comeBack();
		assertEquals(0, rejected.list().size());
	}

	@Test
	void whoWasRejectedAtOneTimeIsForgottenBeforeTheNext() {
		RejectedCertificates rejected = new RejectedCertificates(clock::isTravelling);
		rejected.add(rejection("before"));
		travel(Duration.ofSeconds(4));
		rejected.add(rejection("away"));
		rejected.forgetAway();
		assertEquals(0, rejected.list().size());
		clock.comeBack();
		assertEquals("[before]", rejected.list().stream().map(RejectedCertificate::reason).toList().toString());
	}

	private static RejectedCertificate rejection(String reason) {
		return new RejectedCertificate(TestCredentials.selfSigned("Client", Usage.OPCUA).certificate(), NOW,
				"Bad_CertificateUntrusted", reason);
	}
}
