// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.travel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.sealbench.common.ProblemException;
import org.sealbench.operations.trial.Attempt;

/**
 * Finds the first day on which each of several connections does not come about any more, by bisection: between the days
 * on which anything begins or ends, nothing changes. Connections share the moments at which they are tried.
 */
final class BreakSearch {

	/** Tries connections at a moment. */
	interface Probe {
		/**
		 * The answers in the order of the numbers.
		 *
		 * @throws ProblemException if the clocks cannot be moved there
		 */
		List<Attempt> at(Instant moment, List<Integer> connections) throws ProblemException;
	}

	/**
	 * What was found.
	 *
	 * @param day   in UTC
	 * @param first what came of it on that day
	 */
	record Break(LocalDate day, Attempt first) {
	}

	private final List<Instant> moments;

	/** @param dates all that begins or ends after the first and up to the last moment, in any order */
	BreakSearch(List<Instant> dates) {
		TreeMap<LocalDate, Instant> days = new TreeMap<>();
		dates.forEach(each -> days.merge(day(each), each, BreakSearch::later));
		moments = List.copyOf(days.values());
	}

	/**
	 * Searches.
	 *
	 * @param count how many connections there are; each comes about before the first date, and none at the end
	 * @return for each connection what was found; empty where no date is known on which it breaks
	 * @throws ProblemException if the clocks cannot be moved
	 */
	List<Optional<Break>> run(int count, Probe probe) throws ProblemException {
		List<Range> ranges = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ranges.add(new Range(-1, moments.size(), Optional.empty()));
		}
		while (true) {
			Optional<Range> widest = ranges.stream().max(Comparator.comparing(Range::width))
					.filter(each -> each.width() > 1);
			if (widest.isEmpty()) {
				return ranges.stream().map(this::found).toList();
			}
			int middle = Math.floorDiv(widest.get().good() + widest.get().bad(), 2);
			List<Integer> open = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				if (ranges.get(i).good() < middle && middle < ranges.get(i).bad()) {
					open.add(i);
				}
			}
			List<Attempt> answers = probe.at(moments.get(middle), open);
			for (int i = 0; i < open.size(); i++) {
				ranges.set(open.get(i), ranges.get(open.get(i)).narrowed(middle, answers.get(i)));
			}
		}
	}

	private Optional<Break> found(Range range) {
		return range.first().map(each -> new Break(day(moments.get(range.bad())), each));
	}

	private static LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, ZoneOffset.UTC);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/**
	 * Where a connection breaks: after one moment, by another.
	 *
	 * @param good  number of the last moment at which it is known to come about, -1 for before all
	 * @param bad   number of the first one at which it is known not to, that of the end to begin with
	 * @param first what came of it at the latter, unless that is the end
	 */
	private record Range(int good, int bad, Optional<Attempt> first) {

		int width() {
			return bad - good;
		}

		Range narrowed(int middle, Attempt answer) {
			return answer.isConnected() ? new Range(middle, bad, first) : new Range(good, middle, Optional.of(answer));
		}
	}
}
