// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1Sequence;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.crl.EncodedCrl;
import org.sealbench.pki.formats.asn1.Asn1;
import org.sealbench.pki.formats.asn1.BerGuard;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.formats.asn1.FormatLimits;
import org.sealbench.pki.formats.asn1.LimitException;
import org.sealbench.pki.formats.pem.BareBase64;
import org.sealbench.pki.formats.pem.PemBlock;
import org.sealbench.pki.formats.pem.PemScanner;
import org.sealbench.pki.formats.pem.Utf16Text;
import org.sealbench.pki.text.DamageReason;

/**
 * Recognises by content what a file holds: certificates, private keys, revocation lists and signing requests as DER or
 * PEM (RFC 7468), PKCS#7 (RFC 5652), PKCS#12 (RFC 7292), PKCS#8 (RFC 5958), PKCS#1 (RFC 8017) and SEC 1 (RFC 5915). Its
 * memory and time are bounded ({@link FormatLimits}).
 */
public final class FormatReader {

	/** Bytes of a whole file. */
	public static final int FILE_BYTES = FormatLimits.FILE_BYTES;

	private final PasswordSource passwords;
	private final boolean keys;

	private FormatReader(PasswordSource passwords, boolean keys) {
		this.passwords = passwords;
		this.keys = keys;
	}

	/** @param passwords is asked when something in a file is encrypted */
	public FormatReader(PasswordSource passwords) {
		this(passwords, true);
	}

	/**
	 * Reads only what is public: the password of a private key in the same file is not asked for.
	 *
	 * @param passwords is asked when a container as a whole is encrypted
	 */
	public static FormatReader ofPublicParts(PasswordSource passwords) {
		return new FormatReader(passwords, false);
	}

	/**
	 * Everything in a file, whether it can be used or not.
	 *
	 * @param file names it in a problem
	 * @throws ProblemException of category BAD_INPUT if the file is empty, too large or none of the formats; of
	 *                          category ACCESS if the password is wrong. A damaged part of a file is among the findings
	 *                          instead.
	 */
	public FileContents read(byte[] content, String file) throws ProblemException {
		return read(content, file, false);
	}

	/**
	 * The same, and takes over the bytes: a file that is one revocation list is not copied, everything else, which may
	 * hold keys, is wiped.
	 *
	 * @param file names it in a problem
	 * @throws ProblemException as {@link #read(byte[], String)} does
	 */
	public FileContents take(byte[] content, String file) throws ProblemException {
		boolean list = isList(content);
		try {
			return read(content, file, list);
		} finally {
			if (!list) {
				Wipe.wipe(content);
			}
		}
	}

	/** Found out without taking its entries apart; a small list is as well copied. */
	private static boolean isList(byte[] content) {
		return content.length > FormatLimits.ITEM_BYTES && EncodedCrl.isOutlineOf(content);
	}

	private FileContents read(byte[] content, String file, boolean owned) throws ProblemException {
		if (content.length == 0) {
			throw new ProblemException(FormatProblem.EMPTY.at(Place.of(file)));
		}
		if (content.length > FILE_BYTES) {
			throw tooLarge(file);
		}
		try (ReadContext reading = new ReadContext(file, passwords, keys)) {
			byte[] plain = Utf16Text.toSingleBytes(content);
			Optional<ForeignFormat> foreign = ForeignFormat.of(plain);
			if (foreign.isPresent()) {
				throw new ProblemException(foreign.get().problem(reading.place("")));
			}
			Optional<byte[]> bare = BareBase64.decode(plain);
			if (bare.isPresent()) {
				bare(reading, bare.get());
			} else if (isStructure(plain) || !PemScanner.isPem(plain)) {
				structure(reading, plain, owned);
			} else {
				List<PemBlock> blocks = PemScanner.scan(plain);
				if (blocks.size() > FormatLimits.PARTS) {
					// Before any of them is decoded, which would take a long time.
					throw reading.tooManyParts(FormatLimits.PARTS);
				}
				blocks(new PemBlockReader(reading), blocks);
			}
			return reading.findings();
		}
	}

	private static void bare(ReadContext reading, byte[] decoded) throws ProblemException {
		boolean list = isList(decoded);
		try {
			structure(reading, decoded, list);
		} finally {
			if (!list) {
				Wipe.wipe(decoded);
			}
		}
	}

	/** Certificates are decoded on all cores: a bundle may hold thousands. */
	private static void blocks(PemBlockReader parts, List<PemBlock> blocks) throws ProblemException {
		List<Optional<FoundPart>> decoded = blocks.parallelStream().map(parts::decode).toList();
		for (int i = 0; i < blocks.size(); i++) {
			parts.add(blocks.get(i), decoded.get(i));
		}
	}

	/** The problem of a file that is too large to be read. */
	public static ProblemException tooLarge(String file) {
		return new ProblemException(FormatProblem.TOO_LARGE.at(Place.of(file), FILE_BYTES >> 20));
	}

	private static boolean isStructure(byte[] content) {
		if (content[0] != 0x30) {
			return false;
		}
		if (isList(content)) {
			return true;
		}
		if (content.length > FormatLimits.STRUCTURE_BYTES) {
			return false;
		}
		try {
			BerGuard.check(content, FormatLimits.STRUCTURE_BYTES, FormatLimits.CONTAINER_ELEMENTS);
			return true;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private static void structure(ReadContext reading, byte[] content, boolean owned) throws ProblemException {
		ContentKind kind;
		if (isList(content)) {
			new StructureReader(reading).add("", ContentKind.CRL, owned ? content : content.clone());
			return;
		}
		try {
			BerGuard.check(content, FormatLimits.STRUCTURE_BYTES, FormatLimits.CONTAINER_ELEMENTS);
			ASN1Sequence outer = Asn1.sequence(content);
			kind = ContentKind.of(outer);
		} catch (RuntimeException e) {
			if (LimitException.isCauseOf(e)) {
				throw new ProblemException(
						FormatProblem.BEYOND_LIMIT.at(reading.place(""), "structure", DamageReason.of(e)), e);
			}
			// Whatever is wrong with its structure: it is none of the formats.
			throw new ProblemException(FormatProblem.NOT_RECOGNISED.at(reading.place(""), DamageReason.of(e)), e);
		}
		if (kind == ContentKind.OTHER) {
			throw new ProblemException(
					FormatProblem.NOT_RECOGNISED.at(reading.place(""), "it is a structure of another kind"));
		}
		// A list keeps its bytes, and those of the file are wiped.
		new StructureReader(reading).add("", kind, kind == ContentKind.CRL ? content.clone() : content);
	}
}
