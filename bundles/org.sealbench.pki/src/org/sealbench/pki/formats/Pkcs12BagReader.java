// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.io.IOException;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.CRLBag;
import org.bouncycastle.asn1.pkcs.CertBag;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.Asn1Text;
import org.sealbench.pki.formats.asn1.Asn1;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.formats.pbe.FilePassword;
import org.sealbench.pki.formats.pbe.Pkcs8Encryption;

/** The bags of a PKCS#12 (RFC 7292 §4.2), each of which holds one thing. */
final class Pkcs12BagReader {

	private final ReadContext reading;
	private final String outer;
	private final FilePassword password;
	private int number;

	/** @param password that opens the file */
	Pkcs12BagReader(ReadContext reading, String outer, FilePassword password) {
		this.reading = reading;
		this.outer = outer;
		this.password = password;
	}

	static boolean hasShroudedKey(byte[] safe) {
		for (ASN1Encodable each : Asn1.sequence(safe)) {
			if (SafeBag.getInstance(each).getBagId().equals(PKCSObjectIdentifiers.pkcs8ShroudedKeyBag)) {
				return true;
			}
		}
		return false;
	}

	void all(List<byte[]> safes) throws ProblemException {
		for (byte[] safe : safes) {
			try {
				for (ASN1Encodable each : Asn1.sequence(safe)) {
					bag(each);
				}
			} finally {
				Wipe.wipe(safe);
			}
		}
	}

	private void bag(ASN1Encodable encoded) throws ProblemException {
		number++;
		String where = (outer.isEmpty() ? "" : outer + ", ") + "entry " + number;
		try {
			SafeBag bag = SafeBag.getInstance(encoded);
			content(where, bag, friendlyName(bag.getBagAttributes()));
		} catch (IOException | RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that the bag is malformed.
			reading.damaged(where, ContentKind.PKCS12, e);
		}
	}

	private void content(String where, SafeBag bag, String name) throws ProblemException, IOException {
		ASN1ObjectIdentifier type = bag.getBagId();
		if (type.equals(PKCSObjectIdentifiers.certBag)) {
			CertBag certificate = CertBag.getInstance(bag.getBagValue());
			item(where, certificate.getCertId().equals(PKCSObjectIdentifiers.x509Certificate), ContentKind.CERTIFICATE,
					certificate.getCertValue(), name);
		} else if (type.equals(PKCSObjectIdentifiers.crlBag)) {
			CRLBag crl = CRLBag.getInstance(bag.getBagValue());
			item(where, crl.getCrlId().equals(PKCSObjectIdentifiers.x509Crl), ContentKind.CRL, crl.getCrlValue(), name);
		} else if (type.equals(PKCSObjectIdentifiers.pkcs8ShroudedKeyBag)) {
			byte[] encrypted = bag.getBagValue().toASN1Primitive().getEncoded();
			new KeyItemReader(reading).open(where, ContentKind.PKCS8,
					right -> Pkcs8Encryption.decrypt(encrypted, right, reading.work()), password, name);
		} else if (type.equals(PKCSObjectIdentifiers.keyBag)) {
			new KeyItemReader(reading).plain(where, ContentKind.PKCS8, bag.getBagValue().toASN1Primitive().getEncoded(),
					name);
		} else if (type.equals(PKCSObjectIdentifiers.safeContentsBag)) {
			for (ASN1Encodable inner : ASN1Sequence.getInstance(bag.getBagValue())) {
				bag(inner);
			}
		} else {
			reading.add(new FoundPart.Unknown(where, "secret"));
		}
	}

	private void item(String where, boolean isX509, ContentKind kind, ASN1Encodable value, String name)
			throws ProblemException {
		if (isX509) {
			new SignedItemReader(reading).add(where, kind, ASN1OctetString.getInstance(value).getOctets(), name);
		} else {
			reading.add(new FoundPart.Unknown(where, kind.words() + " of another kind than X.509"));
		}
	}

	private static String friendlyName(ASN1Set attributes) {
		for (ASN1Encodable each : attributes == null ? new ASN1Encodable[0] : attributes.toArray()) {
			Attribute attribute = Attribute.getInstance(each);
			if (attribute.getAttrType().equals(PKCSObjectIdentifiers.pkcs_9_at_friendlyName)
					&& attribute.getAttrValues().size() > 0) {
				return Asn1Text.of(attribute.getAttrValues().getObjectAt(0)).orElse("");
			}
		}
		return "";
	}
}
