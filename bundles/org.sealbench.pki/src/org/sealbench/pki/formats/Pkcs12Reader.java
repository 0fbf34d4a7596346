// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.formats.asn1.Asn1;
import org.sealbench.pki.formats.asn1.BerGuard;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.formats.asn1.FormatLimits;
import org.sealbench.pki.formats.pbe.FilePassword;
import org.sealbench.pki.formats.pbe.PasswordCipher;
import org.sealbench.pki.formats.pbe.Pkcs12Mac;

/**
 * Reads a PKCS#12 (RFC 7292) that is protected by a password or by none. An empty password is tried before the user is
 * asked: files with certificates only often have one.
 */
final class Pkcs12Reader {

	private static final ContentKind KIND = ContentKind.PKCS12;
	/** Up to 131,071 iterations are quick. */
	private static final int QUICK_BITS = 17;

	private final ReadContext reading;
	private final String where;

	Pkcs12Reader(ReadContext reading, String where) {
		this.reading = reading;
		this.where = where;
	}

	void read(byte[] encoded) throws ProblemException {
		try {
			BerGuard.check(encoded, FormatLimits.STRUCTURE_BYTES, FormatLimits.CONTAINER_ELEMENTS);
			Pfx pfx = Pfx.getInstance(Asn1.sequence(encoded));
			if (!pfx.getAuthSafe().getContentType().equals(PKCSObjectIdentifiers.data)) {
				reading.add(new FoundPart.Unknown(where, "PKCS#12 that is protected by a public key"));
				return;
			}
			open(pfx, octets(pfx.getAuthSafe().getContent()));
		} catch (RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that the structure is malformed.
			reading.damaged(where, KIND, e);
		}
	}

	private void open(Pfx pfx, byte[] safe) throws ProblemException {
		List<FilePassword> candidates = FilePassword.candidates(new char[0]);
		try {
			// Where each attempt takes a long time, only the password that was given is tried.
			boolean slow = isSlow(pfx) && reading.password().isPresent();
			Optional<FilePassword> right = slow ? Optional.empty() : right(pfx, safe, candidates);
			if (right.isEmpty()) {
				Optional<char[]> given = reading.password();
				if (given.isEmpty()) {
					reading.add(new FoundPart.Locked(where, KIND.words(), true));
					return;
				}
				List<FilePassword> more = FilePassword.candidates(given.get());
				candidates.addAll(more);
				right = Optional
						.of(right(pfx, safe, more).orElseThrow(() -> reading.wrongPassword(where, KIND.words(), null)));
			}
			new Pkcs12BagReader(reading, where, right.get()).all(plainSafes(safe, right.get()));
		} catch (GeneralSecurityException e) {
			throw reading.wrongPassword(where, KIND.words(), e);
		} finally {
			candidates.forEach(FilePassword::wipe);
		}
	}

	private static boolean isSlow(Pfx pfx) {
		return pfx.getMacData() != null && pfx.getMacData().getIterationCount().bitLength() > QUICK_BITS;
	}

	/** The candidate that made the authentication code; where there is none, the one that opens what is encrypted. */
	private Optional<FilePassword> right(Pfx pfx, byte[] safe, List<FilePassword> candidates) {
		for (FilePassword candidate : candidates) {
			try {
				if (pfx.getMacData() != null ? new Pkcs12Mac(pfx.getMacData(), reading.work()).isRight(safe, candidate)
						: opens(safe, candidate)) {
					return Optional.of(candidate);
				}
			} catch (GeneralSecurityException e) {
				// A wrong password.
				continue;
			}
		}
		return Optional.empty();
	}

	private boolean opens(byte[] safe, FilePassword candidate) throws GeneralSecurityException {
		boolean shrouded = false;
		for (byte[] bags : plainSafes(safe, candidate)) {
			shrouded |= Pkcs12BagReader.hasShroudedKey(bags);
			Wipe.wipe(bags);
		}
		// Without any authentication an empty password is not known to be right for a key.
		return !shrouded || candidate.text().length > 0;
	}

	/** The bags of each safe, decrypted; they may hold plain keys, which the caller wipes. */
	private List<byte[]> plainSafes(byte[] safe, FilePassword password) throws GeneralSecurityException {
		List<byte[]> safes = new ArrayList<>();
		for (ASN1Encodable each : Asn1.sequence(safe)) {
			ContentInfo info = ContentInfo.getInstance(each);
			if (info.getContentType().equals(PKCSObjectIdentifiers.data)) {
				safes.add(octets(info.getContent()));
			} else if (info.getContentType().equals(PKCSObjectIdentifiers.encryptedData)) {
				safes.add(decrypt(EncryptedData.getInstance(info.getContent()), password));
			} else {
				throw new IllegalArgumentException("a part of it is protected by a public key");
			}
		}
		return safes;
	}

	private byte[] decrypt(EncryptedData data, FilePassword password) throws GeneralSecurityException {
		byte[] plain = PasswordCipher.decrypt(data.getEncryptionAlgorithm(), data.getContent().getOctets(), password,
				reading.work());
		try {
			BerGuard.check(plain, FormatLimits.STRUCTURE_BYTES, FormatLimits.CONTAINER_ELEMENTS);
			ASN1Sequence.getInstance(Asn1.sequence(plain));
			return plain;
		} catch (IllegalArgumentException e) {
			// A wrong password may happen to fit the padding; the result is no valid structure then.
			throw new GeneralSecurityException(e);
		}
	}

	private static byte[] octets(ASN1Encodable content) {
		byte[] octets = ASN1OctetString.getInstance(content).getOctets();
		BerGuard.check(octets, FormatLimits.STRUCTURE_BYTES, FormatLimits.CONTAINER_ELEMENTS);
		return octets;
	}
}
