// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/**
 * Device names as they stand in the link's paths: ASCII letters, digits, {@code _} and {@code -} as they are, every
 * other byte of the UTF-8 form as a dot and two hexadecimal digits. Unlike percent-encoding, this form is not
 * normalised by any HTTP server or proxy.
 */
public final class DeviceNames {

	private static final int LONGEST = 64;

	private DeviceNames() {
	}

	/** @throws ProblemException if the name is empty, too long, or has control characters */
	public static void check(String name) throws ProblemException {
		if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
			throw new ProblemException(DeviceProblem.NAME_UNFIT.at(Place.of(name.replaceAll("\\p{Cntrl}", " "))));
		}
	}

	public static String encode(String name) {
		StringBuilder text = new StringBuilder();
		for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
			if (isPlain(each)) {
				text.append((char) each);
			} else {
				text.append('.').append(HexFormat.of().toHexDigits(each));
			}
		}
		return text.toString();
	}

	/** The name of an encoded form; empty if {@link #encode(String)} never gives that form. */
	public static Optional<String> decode(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '.') {
				bytes.write(c);
			} else if (i + 2 < text.length() && HexFormat.isHexDigit(text.charAt(i + 1))
					&& HexFormat.isHexDigit(text.charAt(i + 2))) {
				bytes.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
				i += 2;
			}
		}
		String name = bytes.toString(StandardCharsets.UTF_8);
		return encode(name).equals(text) ? Optional.of(name) : Optional.empty();
	}

	private static boolean isPlain(byte b) {
		return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_' || b == '-';
	}
}
