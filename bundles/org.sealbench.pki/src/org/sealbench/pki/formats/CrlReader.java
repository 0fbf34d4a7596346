// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.security.cert.X509CRL;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.PkiProblem;

/** Reads certificate revocation lists (RFC 5280 §5) and refuses what cannot be read completely. */
public final class CrlReader {

	private CrlReader() {
	}

	/**
	 * The first CRL in DER or PEM bytes.
	 *
	 * @param what names the source in a problem, such as the file
	 * @throws ProblemException if there is none, or a damaged one
	 */
	public static X509CRL read(byte[] derOrPem, String what) throws ProblemException {
		return readAll(derOrPem, what).get(0);
	}

	/**
	 * All CRLs in DER (one), PEM or PKCS#7 (one or several) bytes; at least one.
	 *
	 * @param what names the source in a problem, such as the file
	 * @throws ProblemException if there is none, or a damaged one
	 */
	public static List<X509CRL> readAll(byte[] content, String what) throws ProblemException {
		FileContents findings;
		try {
			findings = new FormatReader(PasswordSource.none()).read(content, what);
		} catch (ProblemException e) {
			throw new ProblemException(PkiProblem.CRL_DAMAGED.at(Place.of(what), e.problem().message()), e);
		}
		String damage = findings.publicDamage().map(FoundPart.Damaged::reason)
				.orElse(findings.crls().isEmpty() ? "there is none in it" : "");
		if (!damage.isEmpty()) {
			throw new ProblemException(PkiProblem.CRL_DAMAGED.at(Place.of(what), damage));
		}
		return findings.crls().stream().map(FoundPart.OfCrl::crl).toList();
	}
}
