// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

/** What strangers cause is told once a minute, in few words. */
class ThrottledLogTest {

	private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
	private final List<String> told = new ArrayList<>();
	private final ThrottledLog log = new ThrottledLog(told::add, clock::get);

	@Test
	void theSameIsToldOnceAMinuteAndWhatWasLeftOutIsCounted() {
		for (int i = 0; i < 10; i++) {
			log.add("login", "here", "refused");
		}
		clock.addAndGet(Duration.ofMinutes(1).toNanos());
		log.add("login", "here", "refused");
		log.add("login", "there", "refused too");
		assertEquals(List.of("refused", "refused (9 more like it were not logged before)", "refused too"), told);
	}

	@Test
	void whoeverChoosesNamesOrAddressesGetsFewEntriesAMinute() {
		for (int i = 0; i < 10_000; i++) {
			log.add("login", "user" + i, "user" + i);
		}
		assertEquals(ThrottledLog.MOST, told.size());
		clock.addAndGet(Duration.ofMinutes(1).toNanos());
		log.add("login", "user", "user");
		assertEquals("user (9980 more like it were not logged before)", told.getLast());
	}

	@Test
	void oneKindDoesNotHideAnother() {
		for (int i = 0; i < 100; i++) {
			log.add("login", "user" + i, "user" + i);
		}
		log.add("host", "here", "another host");
		assertEquals("another host", told.getLast());
	}
}
