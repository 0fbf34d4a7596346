package org.sealbench.project;

import org.sealbench.model.Plant;

/**
 * Gives out certificate numbers, each once. The model's own count can be undone, numbers cannot: what was given out in this
 * session is not given out again in it, and what was ever saved is not forgotten by a later save.
 */
final class NumberSource {

	private final Plant plant;
	private int givenOut;
	private int saved;

	NumberSource(Plant plant) {
		this.plant = plant;
		saved();
	}

	int next() {
		return Math.max(plant.getLastCertificateNumber(), Math.max(givenOut, saved)) + 1;
	}

	void giveOut(int number) {
		givenOut = number;
		plant.setLastCertificateNumber(number);
	}

	/** What a save has to write. */
	int toRemember() {
		return Math.max(plant.getLastCertificateNumber(), saved);
	}

	void saved() {
		saved = toRemember();
	}
}
