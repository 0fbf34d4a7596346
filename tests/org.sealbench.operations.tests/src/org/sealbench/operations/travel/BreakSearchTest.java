// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.trial.Attempt;

/** Finds by bisection what trying every date would find. */
class BreakSearchTest {

	private static final Instant NOW = Instant.parse("2026-05-05T10:00:00Z");
	private static final int PLANTS = 300;

	private int probes;

	@Test
	void findsTheDayOfEachConnection() throws ProblemException {
		Random random = new Random(7);
		for (int plant = 0; plant < PLANTS; plant++) {
			List<Instant> dates = IntStream.range(0, 1 + random.nextInt(60))
					.mapToObj(i -> NOW.plus(Duration.ofHours(random.nextInt(20_000)))).toList();
			List<Instant> ends = IntStream.range(0, 1 + random.nextInt(8))
					.mapToObj(i -> dates.get(random.nextInt(dates.size()))).toList();
			probes = 0;
			List<Optional<BreakSearch.Break>> found = search(dates, ends);
			assertEquals(ends.stream().map(BreakSearchTest::day).toList(),
					found.stream().map(each -> each.orElseThrow().day()).toList());
			found.forEach(each -> assertTrue(each.orElseThrow().first().isRefused()));
			int most = ends.size() * (33 - Integer.numberOfLeadingZeros(dates.size()));
			assertTrue(probes <= most, () -> probes + " of at most " + most);
		}
	}

	@Test
	void connectionsThatBreakTogetherAreTriedTogether() throws ProblemException {
		List<Instant> dates = IntStream.range(0, 1000).mapToObj(i -> NOW.plus(Duration.ofDays(i + 1))).toList();
		search(dates, IntStream.range(0, 50).mapToObj(i -> dates.get(700)).toList());
		assertTrue(probes <= 10, () -> probes + " moments");
	}

	@Test
	void saysNothingOfWhatBreaksOnNoKnownDay() throws ProblemException {
		assertEquals(List.of(Optional.empty()), search(List.of(), List.of(NOW)));
		Instant known = NOW.plus(Duration.ofDays(1));
		assertEquals(List.of(Optional.empty()), search(List.of(known), List.of(known.plusSeconds(5))));
		assertEquals(List.of(), search(List.of(known), List.of()));
	}

	private List<Optional<BreakSearch.Break>> search(List<Instant> dates, List<Instant> ends) throws ProblemException {
		return new BreakSearch(dates).run(ends.size(), (moment, connections) -> {
			probes++;
			List<Attempt> answers = new ArrayList<>();
			connections.forEach(each -> answers.add(moment.isBefore(ends.get(each)) ? Attempt.connected()
					: Attempt.refused("Bad_CertificateTimeInvalid", "over")));
			return answers;
		});
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, ZoneOffset.UTC);
	}
}
