// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.util.Locale;

import org.sealbench.model.RolloverStage;

/**
 * Something of a rollover that is to be done, or is done.
 *
 * @param stage  the stage that it belongs to
 * @param key    what commands call it: a device's name, or {@code trust:HMI}
 * @param kind   who does it
 * @param name   whom it is about, for people
 * @param done   whether it is done
 * @param needed whether the old CA has to stay trusted until it is done
 * @param words  what there is to do, or what showed that it is done
 */
public record RolloverItem(RolloverStage stage, String key, Kind kind, String name, boolean done, boolean needed,
		String words) {

	/** Who does it. */
	public enum Kind {
		/** A device, which {@link RunRollover} loads. */
		DEVICE,
		/** Somebody outside, who gets files; a person ticks it off. */
		HAND_OUT;

		/** The word of JSON documents. */
		public String label() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	public boolean isDevice() {
		return kind == Kind.DEVICE;
	}

	/** A word for its state. */
	public String state() {
		return done ? "done" : "open";
	}
}
