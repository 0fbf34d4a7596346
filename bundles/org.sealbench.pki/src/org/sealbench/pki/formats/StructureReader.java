// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.asn1.ContentKind;

/** Reads an encoded structure whose kind is known. */
final class StructureReader {

	private final ReadContext reading;

	StructureReader(ReadContext reading) {
		this.reading = reading;
	}

	/**
	 * Whatever a parser throws at it, it is a damaged part: structures are parsed piece by piece, as late as they are
	 * accessed, so none of the readers can know where malformed bytes show.
	 */
	void add(String where, ContentKind kind, byte[] encoded) throws ProblemException {
		try {
			read(where, kind, encoded);
		} catch (RuntimeException e) {
			reading.damaged(where, kind, e);
		}
	}

	private void read(String where, ContentKind kind, byte[] encoded) throws ProblemException {
		switch (kind) {
		case CERTIFICATE, CRL, REQUEST -> new SignedItemReader(reading).add(where, kind, encoded, "");
		case PKCS7 -> new Pkcs7Reader(reading).read(where, encoded);
		case PKCS12 -> new Pkcs12Reader(reading, where).read(encoded);
		case PKCS8, PKCS1, SEC1 -> new KeyItemReader(reading).plain(where, kind, encoded, "");
		case ENCRYPTED_PKCS8 -> new KeyItemReader(reading).encrypted(where, encoded, "");
		case PUBLIC_KEY, OTHER -> reading.add(new FoundPart.Unknown(where, kind.words()));
		}
	}
}
