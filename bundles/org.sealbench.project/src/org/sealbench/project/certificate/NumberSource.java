// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Plant;

/**
 * Gives out certificate numbers, each once. The model's own count can be undone, numbers cannot: what was given out in
 * this session is not given out again in it, and what was ever saved is not forgotten by a later save.
 */
public final class NumberSource {

	/** Kept for the CA that signs with SHA-1, whatever is made before the project is protected. */
	public static final CertificateNumber SHA1_CA = CertificateNumber.of(1);
	/** Kept likewise for the CA that signs with SHA-256, as device certificates are. */
	public static final CertificateNumber SHA256_CA = CertificateNumber.of(2);
	private static final List<CertificateNumber> OF_CAS = List.of(SHA1_CA, SHA256_CA);

	private final Plant plant;
	private final NumberBlock block;
	private final Predicate<CertificateNumber> isTaken;
	private CertificateNumber saved = CertificateNumber.NONE;

	/** @param isTaken whether a number belongs to a certificate */
	public NumberSource(Plant plant, NumberBlock block, Predicate<CertificateNumber> isTaken) {
		this.plant = plant;
		this.block = block;
		this.isTaken = isTaken;
		this.saved = lastNumber();
	}

	public CertificateNumber next() {
		return CertificateNumber.of(block.next(lastNumber().value(), each -> isTaken.test(CertificateNumber.of(each))));
	}

	/** Keeps the first numbers of a new project for its CAs. */
	public void keepForCas() {
		markUsed(OF_CAS.getLast());
		plant.setAuthorityNumbersKept(true);
	}

	/**
	 * The numbers for the CAs of a project that is being protected: 1 and 2, or none where these were not kept for
	 * them. Projects of earlier versions gave them to others, which may have been deleted since.
	 */
	public List<CertificateNumber> ofCas() {
		boolean free = plant.isAuthorityNumbersKept() && OF_CAS.stream().noneMatch(isTaken);
		return free ? OF_CAS : List.of();
	}

	public void markUsed(CertificateNumber number) {
		block.markUsed(number.value());
		plant.setLastCertificateNumber(number.max(plant.getLastCertificateNumber()));
	}

	/** What a save has to write. */
	public CertificateNumber lastNumber() {
		return saved.max(plant.getLastCertificateNumber());
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
