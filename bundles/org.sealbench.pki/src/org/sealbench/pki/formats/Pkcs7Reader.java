// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.io.IOException;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.asn1.Asn1;
import org.sealbench.pki.formats.asn1.BerGuard;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.formats.asn1.FormatLimits;

/**
 * Takes certificates and revocation lists out of PKCS#7, a CMS SignedData (RFC 5652 §5) whose signatures are not
 * verified.
 */
final class Pkcs7Reader {

	private static final ContentKind KIND = ContentKind.PKCS7;

	private final ReadContext reading;

	Pkcs7Reader(ReadContext reading) {
		this.reading = reading;
	}

	void read(String where, byte[] encoded) throws ProblemException {
		SignedData data;
		try {
			BerGuard.check(encoded, FormatLimits.STRUCTURE_BYTES, FormatLimits.CONTAINER_ELEMENTS);
			ContentInfo outer = ContentInfo.getInstance(Asn1.sequence(encoded));
			if (!outer.getContentType().equals(CMSObjectIdentifiers.signedData)) {
				reading.add(new FoundPart.Unknown(where, "PKCS#7 other than a collection of certificates"));
				return;
			}
			data = SignedData.getInstance(outer.getContent());
			if (data.getEncapContentInfo().getContentType().equals(CMSObjectIdentifiers.signedData)) {
				throw new IllegalArgumentException("there is another PKCS#7 in it");
			}
		} catch (RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that the structure is malformed.
			reading.damaged(where, KIND, e);
			return;
		}
		each(where, data.getCertificates(), ContentKind.CERTIFICATE);
		each(where, data.getCRLs(), ContentKind.CRL);
	}

	private void each(String where, ASN1Set set, ContentKind kind) throws ProblemException {
		int number = 0;
		for (ASN1Encodable each : set == null ? new ASN1Encodable[0] : set.toArray()) {
			number++;
			String inner = (where.isEmpty() ? "" : where + ", ") + kind.words() + " " + number;
			if (each instanceof ASN1TaggedObject) {
				reading.add(new FoundPart.Unknown(inner, "attribute certificate or other extension of CMS"));
			} else {
				item(inner, kind, each);
			}
		}
	}

	private void item(String where, ContentKind kind, ASN1Encodable item) throws ProblemException {
		byte[] encoded;
		try {
			encoded = item.toASN1Primitive().getEncoded(ASN1Encoding.BER);
		} catch (IOException | RuntimeException e) {
			// What is inside of it is parsed only now.
			reading.damaged(where, kind, e);
			return;
		}
		new SignedItemReader(reading).add(where, kind, encoded, "");
	}
}
