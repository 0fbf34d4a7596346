// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 digests that address parts of images. */
public final class Digest {

	private Digest() {
	}

	/** The digest in lower-case hexadecimal. */
	public static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
