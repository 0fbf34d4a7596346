// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.asn1;

/**
 * Limits beyond which a file is refused: a hostile one must neither fill the memory nor keep the program busy.
 */
public final class FormatLimits {

	/**
	 * Bytes of a whole file: 10,000 certificates in PEM, each with its text, or a revocation list of a million entries.
	 */
	public static final int FILE_BYTES = 80 << 20;

	/** Bytes of one encoded structure, such as a PKCS#12 or a block of PEM. */
	public static final int STRUCTURE_BYTES = 24 << 20;

	/** Bytes of one certificate, request or key. */
	public static final int ITEM_BYTES = 1 << 20;

	/** Certificates, keys and other parts in one file, and blocks of PEM: twice the largest plant. */
	public static final int PARTS = 20_000;

	/** Private keys in one file. */
	public static final int KEYS = 1_000;

	/** Elements of ASN.1 in one container of certificates, which is split without parsing them. */
	public static final int CONTAINER_ELEMENTS = 4_000_000;

	/** Elements of ASN.1 in one structure. */
	public static final int ELEMENTS = 400_000;

	/** Bytes of one revocation list. */
	public static final int LIST_BYTES = 64 << 20;

	/** Entries of one revocation list: twice the largest list of a public CA. */
	public static final int LIST_ENTRIES = 2_000_000;

	/** Elements of ASN.1 in one revocation list, which are walked along and not kept. */
	public static final int LIST_ELEMENTS = 12 * LIST_ENTRIES;

	/** Depth of nested ASN.1 structures. */
	public static final int DEPTH = 60;

	/** Bits of an RSA key whose private half is used. */
	public static final int RSA_BITS = 8192;

	/**
	 * Digests over a password for all that is encrypted in one file, whose password is right: a few seconds of a
	 * runtime that has just started. NSS and some GnuTLS ask for 600,000 iterations for each of key, certificates and
	 * authentication code, with triple DES of two or three digests each.
	 */
	public static final int PASSES = 7_000_000;

	/**
	 * Digests of them for the authentication code alone, which is all that happens with a wrong password: about a
	 * second.
	 */
	public static final int MAC_PASSES = 1_300_000;

	private FormatLimits() {
	}
}
