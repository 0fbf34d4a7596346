// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

/** How a PKCS#12 is protected. */
public enum Pkcs12Strength {
	/** AES-256 and HMAC-SHA-256: OpenSSL 3, Java 17, Windows 10 (1809) and newer. */
	MODERN,
	/** Triple DES and HMAC-SHA-1: for devices and systems that know nothing newer. */
	LEGACY
}
