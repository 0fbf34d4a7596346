// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.travel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.Network;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.operations.network.Trial;
import org.sealbench.operations.trial.Attempt;
import org.sealbench.project.Project;

/**
 * Tries a plant at another date: moves the clocks of its emulated devices, makes every connection of the network for
 * real, compares that with what is predicted, and finds the day on which each breaks. Afterwards the clocks show what
 * they showed before; nothing of the project or of the devices is changed.
 */
public final class TravelInTime {

	/** Where the clocks of devices end. */
	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
	private static final int MOST_REPETITIONS = 3;
	/** Of the progress: today, the date, and the search. */
	private static final int STEPS = 100;

	private final Tools tools;

	public TravelInTime(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Travels.
	 *
	 * @param panel       of the emulator; used by this journey alone until it ends
	 * @param fingerprint SHA-256 of the emulator's link certificate
	 * @return the report; devices that are not there are problems beside it
	 */
	public Outcome<Travelled> run(Project project, EmulatorPanel panel, String fingerprint, Instant date,
			IProgressMonitor monitor) {
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of("time travel")), () -> {
			Instant now = tools.clock().instant();
			check(date);
			SubMonitor progress = SubMonitor.convert(monitor, "Today", STEPS);
			DescribeNetwork network = DescribeNetwork.read(project, now);
			Outcome<Network> then = network.at(date).evaluate(Optional.empty());
			List<DeviceReport> reports = panel.devices();
			List<Trial> trials = network.trials(then.get().links());
			EmulatedPlant plant = EmulatedPlant.find(project, trials, reports, fingerprint);
			if (trials.stream().allMatch(each -> plant.obstacle(each).isPresent())) {
				List<Problem> all = new ArrayList<>(plant.problems());
				all.add(TravelProblem.NOTHING_TO_TRY.at(Place.of("project " + project.plant().getName())));
				return Outcome.failed(all);
			}
			List<TravelledPair> pairs = new Trip(plant, panel, trials, now, date).run(then.get(), progress);
			List<Problem> problems = new ArrayList<>(then.problems());
			problems.addAll(plant.problems());
			pairs.stream().filter(TravelledPair::isContradicted).map(TravelInTime::contradiction)
					.forEach(problems::add);
			return Outcome.of(new Travelled(now, date, pairs, then.get().whole()), problems);
		});
	}

	/**
	 * Checks a date before anything is asked or done.
	 *
	 * @throws ProblemException if it is over, or further than the clocks of devices go
	 */
	public void check(Instant date) throws ProblemException {
		Instant now = tools.clock().instant();
		LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
		Place place = Place.of("date");
		if (!date.isAfter(now)) {
			throw new ProblemException(
					TravelProblem.PAST.at(place, date.truncatedTo(ChronoUnit.SECONDS), today.plusYears(1)));
		}
		if (date.isAfter(LATEST)) {
			throw new ProblemException(
					TravelProblem.TOO_FAR.at(place, date, LocalDate.ofInstant(LATEST, ZoneOffset.UTC)));
		}
	}

	private static Problem contradiction(TravelledPair pair) {
		return TravelProblem.DISAGREES.at(Place.of(pair.client() + " to " + pair.device()), pair.expected().words(),
				pair.then().isConnected() ? "connects" : "does not connect", pair.device());
	}

	/** One journey. */
	private final class Trip {

		private final EmulatedPlant plant;
		private final EmulatorPanel panel;
		private final List<Trial> trials;
		private final Instant now;
		private final Instant date;

		Trip(EmulatedPlant plant, EmulatorPanel panel, List<Trial> trials, Instant now, Instant date) {
			this.plant = plant;
			this.panel = panel;
			this.trials = trials;
			this.now = now;
			this.date = date;
		}

		List<TravelledPair> run(Network predicted, SubMonitor progress) throws ProblemException {
			try (Journey journey = new Journey(panel, plant.names(), tools.clock(), tools.random())) {
				List<Attempt> today = at(journey, Optional.empty(), trials, progress.split(STEPS / 3));
				progress.setTaskName("At " + date);
				progress.subTask("At " + date);
				List<Attempt> then = at(journey, Optional.of(date), trials, progress.split(STEPS / 3));
				Map<Integer, BreakSearch.Break> breaks = breaks(journey, today, then, progress);
				return IntStream.range(0, trials.size())
						.mapToObj(
								i -> pair(predicted, i, today.get(i), then.get(i), Optional.ofNullable(breaks.get(i))))
						.toList();
			}
		}

		private Map<Integer, BreakSearch.Break> breaks(Journey journey, List<Attempt> today, List<Attempt> then,
				SubMonitor progress) throws ProblemException {
			List<Integer> broken = IntStream.range(0, trials.size())
					.filter(i -> today.get(i).isConnected() && then.get(i).isRefused()).boxed().toList();
			List<Instant> dates = broken.stream().flatMap(i -> trials.get(i).dates().stream())
					.filter(each -> each.isAfter(now) && !each.isAfter(date)).toList();
			List<Optional<BreakSearch.Break>> found = new BreakSearch(dates).run(broken.size(), (moment, open) -> {
				progress.subTask("At " + moment);
				progress.setWorkRemaining(STEPS);
				return at(journey, Optional.of(moment), open.stream().map(i -> trials.get(broken.get(i))).toList(),
						progress.split(STEPS / 3));
			});
			Map<Integer, BreakSearch.Break> breaks = new TreeMap<>();
			IntStream.range(0, broken.size())
					.forEach(i -> found.get(i).ifPresent(each -> breaks.put(broken.get(i), each)));
			return breaks;
		}

		/** What comes of connections at a moment; tried again where the clocks went back meanwhile. */
		private List<Attempt> at(Journey journey, Optional<Instant> moment, List<Trial> tried, SubMonitor progress)
				throws ProblemException {
			for (int i = 0; i < MOST_REPETITIONS; i++) {
				journey.to(moment);
				List<Attempt> answers = plant.attempt(tried, journey::now, progress);
				List<Attempt> explained = explained(tried, answers, journey.reports());
				if (journey.isUninterrupted()) {
					return explained;
				}
			}
			throw new ProblemException(TravelProblem.INTERRUPTED.at(Place.of("time travel")));
		}

		private List<Attempt> explained(List<Trial> tried, List<Attempt> answers, List<DeviceReport> reports) {
			return IntStream.range(0, tried.size())
					.mapToObj(i -> plant.explained(tried.get(i), answers.get(i), reports)).toList();
		}

		private TravelledPair pair(Network predicted, int number, Attempt today, Attempt then,
				Optional<BreakSearch.Break> found) {
			NetworkConnection link = predicted.links().get(number);
			Trial trial = trials.get(number);
			return new TravelledPair(predicted.name(link.from()), trial.device(), link.protocol(),
					Trial.withoutLogin(link), link.reason(), today, then, found.map(BreakSearch.Break::day),
					found.map(each -> each.first().reason()).orElse(""));
		}
	}
}
