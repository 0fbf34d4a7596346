// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.pbe;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Wipe;
import org.sealbench.common.secret.SecretText;

/**
 * The password of a file in the two forms in which formats use it.
 */
public final class FilePassword {

	private final char[] text;
	private final byte[] bmp;

	private FilePassword(char[] text, byte[] bmp) {
		this.text = text;
		this.bmp = bmp;
	}

	public static FilePassword of(char[] text) {
		return new FilePassword(text.clone(), terminated(text));
	}

	/**
	 * The encodings that tools use for one password, to be tried in this order. An empty one is zero octets to some and
	 * a lone terminator to others; OpenSSL before 1.1 took each byte of what was typed for a character. Before those
	 * come the forms of the characters themselves ({@link SecretText#forms(char[])}).
	 */
	public static List<FilePassword> candidates(char[] text) {
		List<FilePassword> found = forms(text);
		if (text.length == 0) {
			found.add(new FilePassword(text, new byte[0]));
			return found;
		}
		for (FilePassword form : List.copyOf(found)) {
			if (!isAscii(form.text)) {
				char[] bytes = utf8AsChars(form.text);
				found.add(new FilePassword(form.text.clone(), terminated(bytes)));
				Wipe.wipe(bytes);
			}
		}
		return found;
	}

	/** The forms in which a program may have stored the characters of a password, to be tried in this order. */
	public static List<FilePassword> forms(char[] text) {
		List<FilePassword> found = new ArrayList<>();
		for (char[] form : SecretText.forms(text)) {
			found.add(of(form));
			Wipe.wipe(form);
		}
		return found;
	}

	/** The UTF-8 bytes, each as one character, for software that takes the low byte of each. */
	public static char[] utf8AsChars(char[] text) {
		ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
		char[] chars = new char[bytes.remaining()];
		for (int i = 0; i < chars.length; i++) {
			chars[i] = (char) (bytes.get(i) & 0xff);
		}
		Wipe.wipe(bytes.array());
		return chars;
	}

	/** For PBKDF2, where it counts as UTF-8. */
	public char[] text() {
		return text;
	}

	/** For the derivation of PKCS#12 (RFC 7292 §B.1): UTF-16 big-endian with two zero octets at the end. */
	byte[] bmp() {
		return bmp;
	}

	public void wipe() {
		Wipe.wipe(text);
		Wipe.wipe(bmp);
	}

	private static boolean isAscii(char... text) {
		for (char each : text) {
			if (each > 0x7f) {
				return false;
			}
		}
		return true;
	}

	private static byte[] terminated(char... text) {
		byte[] bytes = new byte[2 * text.length + 2];
		for (int i = 0; i < text.length; i++) {
			bytes[2 * i] = (byte) (text[i] >> 8);
			bytes[2 * i + 1] = (byte) text[i];
		}
		return bytes;
	}
}
