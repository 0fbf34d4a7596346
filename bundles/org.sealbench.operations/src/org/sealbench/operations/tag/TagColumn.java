// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.tag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Simulation;
import org.sealbench.model.SimulationKind;
import org.sealbench.model.Tag;
import org.sealbench.model.TagType;

/** The fields of a tag, in the order in which they are set: what depends on another comes after it. */
public enum TagColumn implements Column<Tag> {
	NAME("name") {
		@Override
		public String get(Tag tag) {
			return tag.getName();
		}

		@Override
		public void set(Tag tag, String text, Place place) throws ProblemException {
			tag.setName(ElementValues.name(place, text));
		}
	},
	/** {@code REAL}, or {@code REAL[8]} for an array. */
	TYPE("type") {
		@Override
		public String get(Tag tag) {
			return tag.getType().getLiteral() + (tag.getArrayLength() == 0 ? "" : "[" + tag.getArrayLength() + "]");
		}

		@Override
		public void set(Tag tag, String text, Place place) throws ProblemException {
			Matcher parts = TYPE_TEXT.matcher(text);
			if (!parts.matches()) {
				throw ElementValues.invalid(place, text, TYPES);
			}
			tag.setType(ElementValues.choice(place, TagType.values(), TagType::getLiteral, parts.group(1)));
			tag.setArrayLength(parts.group(2) == null ? 0
					: (int) Math.min(ElementValues.whole(place, parts.group(2), 1), 1 << 30));
		}
	},
	INITIAL("initial") {
		@Override
		public boolean keepsBlanks() {
			return true;
		}

		@Override
		public String get(Tag tag) {
			return tag.getInitialValue();
		}

		@Override
		public void set(Tag tag, String text, Place place) {
			tag.setInitialValue(text);
		}
	},
	ACCESS("access") {
		@Override
		public String get(Tag tag) {
			return TagAccess.of(tag).label();
		}

		@Override
		public void set(Tag tag, String text, Place place) throws ProblemException {
			ElementValues.choice(place, TagAccess.values(), TagAccess::label, text).set(tag);
		}
	},
	/** {@code none} or one of {@link SimulationKind}. */
	SIMULATION("simulation") {
		@Override
		public String get(Tag tag) {
			return tag.getSimulation() == null ? "" : tag.getSimulation().getKind().getLiteral();
		}

		@Override
		public void set(Tag tag, String text, Place place) throws ProblemException {
			if (text.isEmpty() || text.equalsIgnoreCase("none")) {
				tag.setSimulation(null);
				return;
			}
			SimulationKind kind = ElementValues.choice(place, SimulationKind.values(), SimulationKind::getLiteral,
					text);
			if (tag.getSimulation() == null) {
				tag.setSimulation(ModelFactory.eINSTANCE.createSimulation());
			}
			tag.getSimulation().setKind(kind);
		}
	},
	MINIMUM("minimum") {
		@Override
		public String get(Tag tag) {
			return tag.getSimulation() == null ? "" : String.valueOf(tag.getSimulation().getMinimum());
		}

		@Override
		public void set(Tag tag, String text, Place place) throws ProblemException {
			if (simulated(tag, text, place)) {
				tag.getSimulation().setMinimum(ElementValues.number(place, text));
			}
		}
	},
	MAXIMUM("maximum") {
		@Override
		public String get(Tag tag) {
			return tag.getSimulation() == null ? "" : String.valueOf(tag.getSimulation().getMaximum());
		}

		@Override
		public void set(Tag tag, String text, Place place) throws ProblemException {
			if (simulated(tag, text, place)) {
				tag.getSimulation().setMaximum(ElementValues.number(place, text));
			}
		}
	},
	/** In milliseconds: the length of a wave, or the time between two random values. */
	PERIOD("period") {
		@Override
		public String get(Tag tag) {
			return tag.getSimulation() == null ? "" : String.valueOf(tag.getSimulation().getPeriodMillis());
		}

		@Override
		public void set(Tag tag, String text, Place place) throws ProblemException {
			if (simulated(tag, text, place)) {
				tag.getSimulation().setPeriodMillis(ElementValues.whole(place, text, 1));
			}
		}
	},
	/** The number of the certificate that the tag stands for. */
	CERTIFICATE("certificate") {
		@Override
		public String get(Tag tag) {
			return tag.getCertificate().isNone() ? "" : String.valueOf(tag.getCertificate());
		}

		@Override
		public void set(Tag tag, String text, Place place) throws ProblemException {
			tag.setCertificate(ElementValues.certificate(place, text));
		}
	};

	private static final Pattern TYPE_TEXT = Pattern.compile("([A-Za-z]+)(?:\\[(\\d{1,9})])?");
	private static final String TYPES = "BOOL, INT, DINT, REAL or STRING, with [N] after it for an array";

	private final String label;

	TagColumn(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return label;
	}

	/** Whether there is a simulation to change; without one, no value is the only one possible. */
	private static boolean simulated(Tag tag, String text, Place place) throws ProblemException {
		Simulation simulation = tag.getSimulation();
		if (simulation == null && !text.isEmpty()) {
			throw new ProblemException(TagProblem.NO_SIMULATION.at(place, text));
		}
		return simulation != null && !text.isEmpty();
	}
}
