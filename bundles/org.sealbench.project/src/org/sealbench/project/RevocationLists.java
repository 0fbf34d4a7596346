// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.security.cert.X509CRL;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.Crls;
import org.sealbench.project.certificate.CrlNumbers;
import org.sealbench.project.certificate.EntryIndex;

/** The newest revocation lists of the CAs of a project, and the numbers that lists were ever seen to have. */
public final class RevocationLists {

	private final EntryIndex index;
	private final CertificateFiles files;
	private final CrlNumbers numbers;

	RevocationLists(EntryIndex index, CertificateFiles files) {
		this.index = index;
		this.files = files;
		this.numbers = new CrlNumbers(index);
	}

	/**
	 * The newest revocation list of a CA, if the project has one.
	 *
	 * @throws ProblemException if the file of the revocation list is damaged or cannot be read
	 */
	public Optional<X509CRL> of(CertificateNumber ca) throws ProblemException {
		Optional<CertificateEntry> entry = index.find(ca);
		return entry.isEmpty() ? Optional.empty() : files.crl(entry.get());
	}

	/**
	 * Stores a CA's newest revocation list, and its number as far as the model can hold it; a number that was used
	 * stays used.
	 *
	 * @throws ProblemException if there is no such CA, or the current revocation list cannot be read
	 */
	public void set(CertificateNumber ca, X509CRL crl) throws ProblemException {
		CertificateEntry entry = files.entry(ca);
		files.setCrl(entry, crl);
		Crls.number(crl).filter(number -> number.bitLength() < Integer.SIZE)
				.ifPresent(number -> numbers.use(entry, number.intValue()));
	}

	/**
	 * The highest number of a revocation list that a CA was ever seen to use: undoing a revocation does not free its
	 * number.
	 *
	 * @throws ProblemException if there is no such CA
	 */
	public int highestNumber(CertificateNumber ca) throws ProblemException {
		return numbers.highest(files.entry(ca));
	}

	/**
	 * Whether undoing a revocation reset a number that must not be used again after the project is opened next (RFC
	 * 5280 §5.2.3).
	 */
	boolean lostNumbers() {
		return numbers.areLost();
	}

	/** Stores such numbers in the entries; to be run as a change of the model. */
	void keepNumbers() {
		numbers.keep();
	}
}
