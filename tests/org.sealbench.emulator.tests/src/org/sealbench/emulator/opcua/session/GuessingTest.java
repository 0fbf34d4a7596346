// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class GuessingTest {

	private static final byte[] NONCE = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

	private static byte[] secret(int length, String password, byte[] nonce) {
		byte[] word = password.getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(4 + word.length + nonce.length).order(ByteOrder.LITTLE_ENDIAN).putInt(length)
				.put(word).put(nonce).array();
	}

	@Test
	void readsThePasswordOfAnIntactToken() {
		int length = "pässword".getBytes(StandardCharsets.UTF_8).length + NONCE.length;
		assertArrayEquals("pässword".toCharArray(),
				PasswordToken.password(secret(length, "pässword", NONCE), NONCE, 100).orElseThrow());
	}

	@Test
	void readsNothingOutOfAMalformedToken() {
		byte[] other = NONCE.clone();
		other[5] ^= 1;
		assertTrue(PasswordToken.password(secret(36, "abcd", other), NONCE, 100).isEmpty());
		assertTrue(PasswordToken.password(secret(37, "abcd", NONCE), NONCE, 100).isEmpty());
		assertTrue(PasswordToken.password(secret(-1, "abcd", NONCE), NONCE, 100).isEmpty());
		assertTrue(PasswordToken.password(secret(Integer.MIN_VALUE, "abcd", NONCE), NONCE, 100).isEmpty());
		assertTrue(PasswordToken.password(secret(Integer.MAX_VALUE, "abcd", NONCE), NONCE, 100).isEmpty());
		assertTrue(PasswordToken.password(secret(36, "abcd", NONCE), NONCE, 3).isEmpty());
		assertTrue(PasswordToken.password(new byte[0], NONCE, 100).isEmpty());
		assertTrue(PasswordToken.password(new byte[36], NONCE, 100).isEmpty());
	}

	private static boolean guess(LoginThrottle throttle, String who) {
		boolean looked = throttle.begins(who);
		if (looked) {
			throttle.failed(who);
		}
		return looked;
	}

	@Test
	void pausesLongerAfterEachWrongPassword() {
		AtomicLong clock = new AtomicLong();
		LoginThrottle throttle = new LoginThrottle(clock::get);
		for (int i = 0; i < 5; i++) {
			assertTrue(guess(throttle, "a"));
		}
		assertFalse(guess(throttle, "a"));
		assertTrue(guess(throttle, "b"));
		clock.addAndGet(Duration.ofSeconds(1).toNanos());
		assertTrue(guess(throttle, "a"));
		clock.addAndGet(Duration.ofSeconds(1).toNanos());
		assertFalse(guess(throttle, "a"));
		clock.addAndGet(Duration.ofSeconds(1).toNanos());
		assertTrue(throttle.begins("a"));
		throttle.succeeded("a");
		for (int i = 0; i < 5; i++) {
			assertTrue(guess(throttle, "a"));
		}
	}

	@Test
	void ofTenThousandWrongPasswordsInARowFewAreLookedAtAndNobodyElseIsKeptOut() {
		AtomicLong clock = new AtomicLong();
		LoginThrottle throttle = new LoginThrottle(clock::get);
		int looked = 0;
		for (int i = 0; i < 10_000; i++) {
			clock.addAndGet(Duration.ofMillis(10).toNanos());
			looked += guess(throttle, "operator from 127.0.0.1") ? 1 : 0;
		}
		assertTrue(looked < 15, looked + " passwords were looked at within 100 s");
		assertTrue(guess(throttle, "operator from 127.0.0.2"));
		assertTrue(guess(throttle, "engineer from 127.0.0.1"));
	}

	@Test
	void ofAHundredAtTheSameTimeFiveAreLookedAt() throws Exception {
		LoginThrottle throttle = new LoginThrottle(() -> 0);
		assertEquals(5, lookedAt(throttle, () -> throttle.failed("a")));
	}

	@Test
	void ofAHundredAtTheSameTimeWithTheRightPasswordAllAreLookedAt() throws Exception {
		LoginThrottle throttle = new LoginThrottle(() -> 0);
		assertEquals(100, lookedAt(throttle, () -> throttle.succeeded("a")));
	}

	@Test
	void oneOfWhichNothingIsKnownCountsForNothing() throws Exception {
		LoginThrottle throttle = new LoginThrottle(() -> 0);
		assertEquals(100, lookedAt(throttle, () -> throttle.abandoned("a")));
	}

	/** How many of a hundred attempts get through that all begin before any ends, where they can. */
	private static long lookedAt(LoginThrottle throttle, Runnable end) throws Exception {
		CountDownLatch all = new CountDownLatch(100);
		CountDownLatch full = new CountDownLatch(5);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Boolean>> attempts = new ArrayList<>();
			for (int i = 0; i < 100; i++) {
				attempts.add(threads.submit(() -> {
					all.countDown();
					all.await();
					boolean looked = throttle.begins("a");
					if (looked) {
						full.countDown();
						full.await();
						end.run();
					}
					return looked;
				}));
			}
			long looked = 0;
			for (Future<Boolean> each : attempts) {
				looked += each.get(60, TimeUnit.SECONDS) ? 1 : 0;
			}
			return looked;
		}
	}

	@Test
	void whatIsRememberedIsBounded() {
		LoginThrottle throttle = new LoginThrottle(() -> 0);
		for (int i = 0; i < 10_000; i++) {
			for (int j = 0; j < 6; j++) {
				guess(throttle, "user" + i);
			}
		}
		assertTrue(throttle.begins("user0"));
		assertFalse(throttle.begins("user9999"));
	}
}
