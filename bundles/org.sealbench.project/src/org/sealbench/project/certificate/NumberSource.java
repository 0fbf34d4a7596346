// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.io.IOException;
import java.util.function.IntPredicate;

import org.sealbench.model.Plant;

/**
 * Gives out certificate numbers, each once. The model's own count can be undone, numbers cannot: what was given out in
 * this session is not given out again in it, and what was ever saved is not forgotten by a later save.
 */
public final class NumberSource {

	private final Plant plant;
	private final NumberBlock block;
	private final IntPredicate isTaken;
	private int saved;

	/** @param isTaken whether a number belongs to a certificate */
	public NumberSource(Plant plant, NumberBlock block, IntPredicate isTaken) {
		this.plant = plant;
		this.block = block;
		this.isTaken = isTaken;
		this.saved = lastNumber();
	}

	public int next() {
		return block.next(lastNumber(), isTaken);
	}

	public void markUsed(int number) {
		block.markUsed(number);
		plant.setLastCertificateNumber(Math.max(number, plant.getLastCertificateNumber()));
	}

	/** What a save has to write. */
	public int lastNumber() {
		return Math.max(plant.getLastCertificateNumber(), saved);
	}

	/**
	 * Remembers in this working copy what was given out; to be called before a certificate with such a number is saved.
	 *
	 * @throws IOException if it cannot be remembered
	 */
	public void reserve() throws IOException {
		block.save();
	}

	public void saved() {
		saved = lastNumber();
	}
}
