package org.sealbench.pki.formats;

import org.sealbench.common.ProblemException;

/** Reads an encoded structure whose kind is known. */
final class KindParts {

	private final Reading reading;

	KindParts(Reading reading) {
		this.reading = reading;
	}

	void add(String where, ContentKind kind, byte[] encoded) throws ProblemException {
		switch (kind) {
			case CERTIFICATE, CRL, REQUEST -> new ItemParts(reading).add(where, kind, encoded, "");
			case PKCS7 -> new Pkcs7Parts(reading).read(where, encoded);
			case PKCS12 -> new Pkcs12Parts(reading, where).read(encoded);
			case PKCS8, PKCS1, SEC1 -> new KeyParts(reading).plain(where, kind, encoded, "");
			case ENCRYPTED_PKCS8 -> new KeyParts(reading).encrypted(where, encoded, "");
			case PUBLIC_KEY, OTHER -> reading.add(new FoundPart.Unknown(where, kind.words()));
		}
	}
}
