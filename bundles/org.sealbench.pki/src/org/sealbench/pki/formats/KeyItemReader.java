// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.formats.asn1.BerGuard;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.formats.asn1.FormatLimits;
import org.sealbench.pki.formats.asn1.KeyDecoder;
import org.sealbench.pki.formats.pbe.FilePassword;
import org.sealbench.pki.formats.pbe.Pkcs8Encryption;

/** Reads private keys, encrypted or not. */
final class KeyItemReader {

	/** Decrypts the encoding of a key with a password. */
	@FunctionalInterface
	interface Opening {
		byte[] open(FilePassword password) throws GeneralSecurityException;
	}

	private final ReadContext reading;

	KeyItemReader(ReadContext reading) {
		this.reading = reading;
	}

	/** Adds a key that is not encrypted. */
	void plain(String where, ContentKind kind, byte[] encoded, String name) throws ProblemException {
		try {
			reading.add(new FoundPart.OfKey(where, KeyDecoder.decode(kind, encoded), name));
		} catch (GeneralSecurityException | IOException | RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that this is no key.
			reading.damaged(where, kind, e);
		}
	}

	/** Adds a key in PKCS#8 that is encrypted under the password of the file. */
	void encrypted(String where, byte[] encoded, String name) throws ProblemException {
		opened(where, ContentKind.PKCS8, password -> {
			BerGuard.check(encoded, FormatLimits.ITEM_BYTES, FormatLimits.ELEMENTS);
			return Pkcs8Encryption.decrypt(encoded, password, reading.work());
		}, name);
	}

	/** Adds a key that is opened with the password of the file. */
	void opened(String where, ContentKind kind, Opening opening, String name) throws ProblemException {
		if (reading.opensKeys() && openedWithoutPassword(where, kind, opening, name)) {
			return;
		}
		Optional<char[]> password = reading.opensKeys() ? reading.password() : Optional.empty();
		if (password.isEmpty()) {
			reading.add(new FoundPart.Locked(where, kind.words(), kind == ContentKind.PKCS12));
			return;
		}
		List<FilePassword> forms = FilePassword.forms(password.get());
		try {
			for (FilePassword form : forms.subList(0, forms.size() - 1)) {
				if (opens(where, kind, opening, form, name)) {
					return;
				}
			}
			open(where, kind, opening, forms.get(forms.size() - 1), name);
		} finally {
			forms.forEach(FilePassword::wipe);
		}
	}

	/** The empty password is tried before the user is asked: it is often chosen where a tool demands one. */
	private boolean openedWithoutPassword(String where, ContentKind kind, Opening opening, String name)
			throws ProblemException {
		return opens(where, kind, opening, FilePassword.of(new char[0]), name);
	}

	/** Adds a key if one form of a password opens it. */
	private boolean opens(String where, ContentKind kind, Opening opening, FilePassword form, String name)
			throws ProblemException {
		byte[] plain = {};
		try {
			plain = opening.open(form);
			reading.add(new FoundPart.OfKey(where, KeyDecoder.decode(kind, plain), name));
			return true;
		} catch (GeneralSecurityException | IOException | RuntimeException e) {
			// A wrong password, or a failure that the attempt with the right one will report.
			return false;
		} finally {
			Wipe.wipe(plain);
			form.wipe();
		}
	}

	/** Adds a key that is opened with a password which is known to be right for the file. */
	void open(String where, ContentKind kind, Opening opening, FilePassword password, String name)
			throws ProblemException {
		byte[] plain;
		try {
			plain = opening.open(password);
		} catch (GeneralSecurityException e) {
			throw reading.wrongPassword(where, kind.words(), e);
		} catch (RuntimeException e) {
			reading.damaged(where, kind, e);
			return;
		}
		PrivateKey key;
		try {
			key = KeyDecoder.decode(kind, plain);
		} catch (GeneralSecurityException | IOException | RuntimeException e) {
			if (isKeyInfo(plain)) {
				reading.damaged(where, kind, e);
				return;
			}
			// What decrypts to something else than a key was decrypted with a wrong password that happened to fit the
			// padding.
			throw reading.wrongPassword(where, kind.words(), e);
		} finally {
			Wipe.wipe(plain);
		}
		reading.add(new FoundPart.OfKey(where, key, name));
	}

	/** Whether it is a key, if only one that cannot be used here: then the password was right. */
	private static boolean isKeyInfo(byte[] plain) {
		try {
			return PrivateKeyInfo.getInstance(plain) != null;
		} catch (RuntimeException e) {
			return false;
		}
	}
}
