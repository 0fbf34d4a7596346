// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.tags;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.TagTable;

/** The tags of one loaded image. Values are initialised with each image and each start: they are not retentive. */
public final class LiveTags implements TagTable {

	private final Map<String, TagSettings> settings = new LinkedHashMap<>();
	private final Map<String, Object> initial = new HashMap<>();
	private final Map<String, Object> values = new HashMap<>();
	private final InstantSource clock;
	/** When the simulation stood still; {@code null} in RUN. */
	private Instant stopped;

	/** @throws ProblemException if an initial value does not fit its tag */
	public LiveTags(List<TagSettings> tags, InstantSource clock, OperatingMode mode) throws ProblemException {
		this.clock = clock;
		for (TagSettings tag : tags) {
			settings.put(tag.name(), tag);
			initial.put(tag.name(), TagValues.initial(tag));
		}
		values.putAll(initial);
		setMode(mode);
	}

	/** Simulated values stand still in STOP and follow the clock in RUN. */
	public synchronized void setMode(OperatingMode mode) {
		if (mode == OperatingMode.RUN) {
			stopped = null;
		} else if (stopped == null) {
			stopped = clock.instant();
		}
	}

	@Override
	public List<TagSettings> tags() {
		return List.copyOf(settings.values());
	}

	@Override
	public synchronized Object read(String tag) throws ProblemException {
		TagSettings found = find(tag);
		if (!found.readable()) {
			throw problem(EmulatorProblem.TAG_NOT_READABLE, tag);
		}
		if (found.simulation() != null) {
			return new Simulation(found).at(stopped == null ? clock.instant() : stopped, initial.get(tag));
		}
		return TagValues.copy(values.get(tag));
	}

	@Override
	public synchronized void write(Map<String, Object> wanted) throws ProblemException {
		Map<String, Object> checked = new HashMap<>();
		for (Map.Entry<String, Object> each : wanted.entrySet()) {
			TagSettings tag = find(each.getKey());
			if (!tag.writable()) {
				throw problem(EmulatorProblem.TAG_NOT_WRITABLE, tag.name());
			}
			if (tag.simulation() != null) {
				throw problem(EmulatorProblem.TAG_SIMULATED, tag.name());
			}
			checked.put(tag.name(), TagValues.checked(tag, each.getValue()));
		}
		values.putAll(checked);
	}

	@Override
	public synchronized void reset(String tag) throws ProblemException {
		values.put(find(tag).name(), initial.get(tag));
	}

	private TagSettings find(String tag) throws ProblemException {
		TagSettings found = settings.get(tag);
		if (found == null) {
			throw problem(EmulatorProblem.TAG_UNKNOWN, tag);
		}
		return found;
	}

	private static ProblemException problem(EmulatorProblem problem, String tag) {
		return new ProblemException(problem.at(Place.of(tag), tag));
	}
}
