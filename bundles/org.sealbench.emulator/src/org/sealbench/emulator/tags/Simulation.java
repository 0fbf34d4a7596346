// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.tags;

import java.lang.reflect.Array;
import java.time.Instant;

import org.sealbench.device.settings.SimulationSettings;
import org.sealbench.device.settings.TagSettings;

/**
 * Simulated values as functions of the device's time: the same time gives the same value, also after a restart. The
 * elements of an array follow one another at equal parts of the period.
 */
final class Simulation {

	private final TagSettings tag;
	private final SimulationSettings settings;

	Simulation(TagSettings tag) {
		this.tag = tag;
		this.settings = tag.simulation();
	}

	/** @param initial what {@code CONSTANT} stays at */
	Object at(Instant time, Object initial) {
		if (settings.kind() == SimulationSettings.Kind.CONSTANT) {
			return TagValues.copy(initial);
		}
		if (tag.arrayLength() == 0) {
			return element(time.toEpochMilli());
		}
		Object array = Array.newInstance(TagValues.javaType(tag.type()), tag.arrayLength());
		for (int i = 0; i < tag.arrayLength(); i++) {
			Array.set(array, i, element(time.toEpochMilli() + period() * i / tag.arrayLength()));
		}
		return array;
	}

	private Object element(long millis) {
		double phase = (double) Math.floorMod(millis, period()) / period();
		double share = switch (settings.kind()) {
		case SINE -> (1 + Math.sin(2 * Math.PI * phase)) / 2;
		case RANDOM -> random(Math.floorDiv(millis, period()));
		case RAMP, CONSTANT -> phase;
		};
		double number = settings.minimum() + (settings.maximum() - settings.minimum()) * share;
		return TagValues.ofNumber(tag.type(), number, (settings.minimum() + settings.maximum()) / 2);
	}

	private long period() {
		return Math.max(1, settings.periodMillis());
	}

	/** From 0 to 1 and different for each step and tag: the mixing function of SplitMix64. */
	private double random(long step) {
		long z = step * 0x9E3779B97F4A7C15L + tag.name().hashCode();
		z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		z ^= z >>> 31;
		return (z >>> 11) * 0x1.0p-53;
	}
}
