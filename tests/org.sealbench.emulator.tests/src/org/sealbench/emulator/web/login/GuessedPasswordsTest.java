// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.sealbench.emulator.web.Browser;
import org.sealbench.emulator.web.WebFixture;

/** Passwords tried one after the other, hundreds of them. */
class GuessedPasswordsTest extends WebFixture {

	@Test
	void aFloodFromOneAddressIsRefusedLoggedOnceAndDisturbsNobodyElse() throws Exception {
		running(imageWithUsers());
		try (HttpClient attacker = from("127.0.0.66"); ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Callable<Integer>> attempts = new ArrayList<>();
			for (int i = 0; i < 200; i++) {
				String user = i % 2 == 0 ? "all" : "user" + i;
				attempts.add(() -> new Browser(attacker, url("")).logIn(user, "Wrong-Horse-8").status());
			}
			List<Future<Integer>> answers = threads.invokeAll(attempts);
			assertEquals(303, browser().logIn("all", PASSWORD).status());
			long looked = 0;
			for (Future<Integer> each : answers) {
				assertTrue(List.of(401, 429).contains(each.get()), each.get().toString());
				looked += each.get() == 401 ? 1 : 0;
			}
			assertTrue(looked < 150, looked + " passwords were compared");
		}
		assertEquals(1, logged("wrong user or password"));
		assertEquals(1, logged("too many attempts"));
		assertFalse(log.entries().toString().contains("Wrong-Horse-8"));
	}

	@Test
	void theRightPasswordDoesNotHelpWhoGuessedTooOften() throws Exception {
		running(imageWithUsers());
		try (HttpClient attacker = from("127.0.0.67")) {
			Browser browser = new Browser(attacker, url(""));
			int status = 401;
			for (int i = 0; i < 50 && status == 401; i++) {
				status = browser.logIn("viewer", "Wrong-Horse-8").status();
			}
			assertEquals(429, status);
			assertEquals("10", browser.logIn("viewer", "Wrong-Horse-8").header("retry-after"));
		}
		browser().logIn("viewer", PASSWORD).require(303);
	}

	@Test
	void anUnknownUserIsAnsweredLikeAWrongPassword() throws Exception {
		running(imageWithUsers());
		String known = browser().logIn("viewer", "Wrong-Horse-8").require(401).body().replaceAll("value=\"[^\"]*\"",
				"");
		String unknown = browser().logIn("nobody", "Wrong-Horse-8").require(401).body().replaceAll("value=\"[^\"]*\"",
				"");
		assertEquals(known, unknown);
	}

	@Test
	void theBrakeIsReleasedWithTimeAndCountsByAddress() {
		AtomicLong now = new AtomicLong();
		WebLoginThrottle brake = new WebLoginThrottle(now::get);
		for (int i = 0; i < 5; i++) {
			assertTrue(brake.allows("anna", "192.0.2.1"));
		}
		assertFalse(brake.allows("anna", "192.0.2.1"));
		assertTrue(brake.allows("anna", "192.0.2.2"));
		assertTrue(brake.allows("bert", "192.0.2.1"));
		now.addAndGet(Duration.ofSeconds(10).toNanos());
		assertTrue(brake.allows("anna", "192.0.2.1"));
		assertFalse(brake.allows("anna", "192.0.2.1"));
		brake.succeeded("anna", "192.0.2.1");
		assertTrue(brake.allows("anna", "192.0.2.1"));
	}

	@Test
	void oneIpv6NetworkCountsAsOneAddress() {
		WebLoginThrottle brake = new WebLoginThrottle(() -> 0);
		for (int i = 0; i < 20; i++) {
			assertTrue(brake.allows("user" + i, "2001:db8:1:2:0:0:0:" + i));
		}
		assertFalse(brake.allows("user", "2001:db8:1:2:0:0:0:ffff"));
		assertTrue(brake.allows("user", "2001:db8:1:3:0:0:0:1"));
	}

	private static HttpClient from(String address) throws Exception {
		return HttpClient.newBuilder().sslContext(trusting(CA.certificate()))
				.localAddress(InetAddress.getByName(address)).build();
	}
}
