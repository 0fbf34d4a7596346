package org.sealbench.emulator.opcua;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class GuessingTest {

	private static final byte[] NONCE = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

	private static byte[] secret(int length, String password, byte[] nonce) {
		byte[] word = password.getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(4 + word.length + nonce.length).order(ByteOrder.LITTLE_ENDIAN).putInt(length).put(word).put(nonce).array();
	}

	@Test
	void readsThePasswordOfAnIntactToken() {
		int length = "pässword".getBytes(StandardCharsets.UTF_8).length + NONCE.length;
		assertArrayEquals("pässword".toCharArray(), PasswordToken.password(secret(length, "pässword", NONCE), NONCE, 100).orElseThrow());
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

	@Test
	void pausesLongerAfterEachWrongPassword() {
		AtomicLong clock = new AtomicLong();
		LoginThrottle throttle = new LoginThrottle(clock::get);
		for (int i = 0; i < 5; i++) {
			assertFalse(throttle.refuses("a"));
			throttle.failed("a");
		}
		assertTrue(throttle.refuses("a"));
		assertFalse(throttle.refuses("b"));
		clock.addAndGet(Duration.ofSeconds(1).toNanos());
		assertFalse(throttle.refuses("a"));
		throttle.failed("a");
		clock.addAndGet(Duration.ofSeconds(1).toNanos());
		assertTrue(throttle.refuses("a"));
		throttle.succeeded("a");
		assertFalse(throttle.refuses("a"));
	}

	@Test
	void ofTenThousandWrongPasswordsInARowFewAreLookedAtAndNobodyElseIsKeptOut() {
		AtomicLong clock = new AtomicLong();
		LoginThrottle throttle = new LoginThrottle(clock::get);
		int looked = 0;
		for (int i = 0; i < 10_000; i++) {
			clock.addAndGet(Duration.ofMillis(10).toNanos());
			if (!throttle.refuses("operator from 127.0.0.1")) {
				looked++;
				throttle.failed("operator from 127.0.0.1");
			}
		}
		assertTrue(looked < 15, looked + " passwords were looked at within 100 s");
		assertFalse(throttle.refuses("operator from 127.0.0.2"));
		assertFalse(throttle.refuses("engineer from 127.0.0.1"));
	}
}
