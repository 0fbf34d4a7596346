// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;

import org.sealbench.model.Plant;

/**
 * Gives out certificate numbers, each once. The model's own count can be undone, numbers cannot: what was given out in
 * this session is not given out again in it, and what was ever saved is not forgotten by a later save.
 */
public final class NumberSource {

	/** Kept for the CAs that protecting a project makes, whatever is made before. */
	private static final List<Integer> OF_AUTHORITIES = List.of(1, 2);

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

	/** Keeps the first numbers of a new project for its CAs. */
	public void keepForAuthorities() {
		markUsed(OF_AUTHORITIES.getLast());
	}

	/**
	 * The numbers for the CAs of a project that is being protected: 1 and 2, or none where the project gave them to
	 * others, as projects of earlier versions did.
	 */
	public List<Integer> ofAuthorities() {
		boolean given = lastNumber() == OF_AUTHORITIES.getFirst() || OF_AUTHORITIES.stream().anyMatch(isTaken::test);
		return given ? List.of() : OF_AUTHORITIES;
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
