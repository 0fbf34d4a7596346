// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.pki.formats.asn1.Asn1;
import org.sealbench.pki.formats.asn1.BerGuard;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.formats.asn1.FormatLimits;
import org.sealbench.pki.formats.pem.LegacyPemEncryption;
import org.sealbench.pki.formats.pem.PemBlock;
import org.sealbench.pki.text.DamageReason;

/** Reads the blocks of PEM. The content of a block has to match its label. */
final class PemBlockReader {

	/** Parameters such as a curve, which stand before a key and are repeated in it. */
	private static final Set<String> PARAMETERS = Set.of("EC PARAMETERS", "DH PARAMETERS", "X9.42 DH PARAMETERS",
			"DSA PARAMETERS");

	private final ReadContext reading;

	PemBlockReader(ReadContext reading) {
		this.reading = reading;
	}

	/**
	 * A well-formed certificate, revocation list or request; empty for everything else. Shares no state with other
	 * threads.
	 */
	Optional<FoundPart> decode(PemBlock block) {
		ContentKind kind = ContentKind.ofLabel(block.label());
		boolean single = kind == ContentKind.CERTIFICATE || kind == ContentKind.CRL || kind == ContentKind.REQUEST;
		if (!single || block.damage().isPresent() || block.cipher().isPresent()) {
			return Optional.empty();
		}
		FoundPart part = new SignedItemReader(reading).read(where(block), kind, block.content(), "");
		return part instanceof FoundPart.Damaged ? Optional.empty() : Optional.of(part);
	}

	/** @param decoded the result of {@link #decode(PemBlock)} */
	void add(PemBlock block, Optional<FoundPart> decoded) throws ProblemException {
		if (decoded.isPresent()) {
			reading.add(decoded.get());
		} else {
			add(block);
		}
	}

	private static String where(PemBlock block) {
		return "line " + block.line();
	}

	private void add(PemBlock block) throws ProblemException {
		String where = where(block);
		ContentKind kind = ContentKind.ofLabel(block.label());
		if (block.damage().isPresent()) {
			String words = block.label().isEmpty() ? "block" : "block " + block.label();
			reading.add(new FoundPart.Damaged(where, words, block.damage().get()));
		} else if (kind == ContentKind.OTHER) {
			unknown(where, block.label());
		} else if (block.cipher().isPresent()) {
			String cipher = block.cipher().get();
			new KeyItemReader(reading).opened(where, kind,
					password -> LegacyPemEncryption.decrypt(cipher, block.content(), password), "");
		} else {
			content(where, kind, block);
		}
	}

	private void unknown(String where, String label) throws ProblemException {
		if (!PARAMETERS.contains(label)) {
			reading.add(new FoundPart.Unknown(where, "block " + label));
		}
	}

	private void content(String where, ContentKind kind, PemBlock block) throws ProblemException {
		boolean trusted = block.label().equals("TRUSTED CERTIFICATE");
		byte[] content = trusted ? firstStructure(block.content()) : block.content();
		try {
			ContentKind found = kind(content);
			if (trusted && found == kind) {
				reading.add(trusted(where, content, block.content()));
			} else if (found == kind || found == ContentKind.OTHER) {
				new StructureReader(reading).add(where, kind, content);
			} else {
				reading.add(new FoundPart.Damaged(where, "block " + block.label(),
						"there is a " + found.words() + " in it"));
			}
		} finally {
			if (!isPublic(kind)) {
				Wipe.wipe(block.content());
			}
		}
	}

	private FoundPart trusted(String where, byte[] certificate, byte[] all) {
		FoundPart part = new SignedItemReader(reading).read(where, ContentKind.CERTIFICATE, certificate, "");
		if (!(part instanceof FoundPart.OfCertificate read)) {
			return part;
		}
		try {
			return new FoundPart.OfCertificate(where, read.certificate(), read.name(),
					OpensslTrust.of(Arrays.copyOfRange(all, certificate.length, all.length)));
		} catch (RuntimeException e) {
			// What it says about trust must not be passed over because it cannot be read.
			return new FoundPart.Damaged(where, ContentKind.CERTIFICATE.words(),
					"what it says about trust is malformed: " + DamageReason.of(e));
		}
	}

	private static boolean isPublic(ContentKind kind) {
		return kind == ContentKind.CERTIFICATE || kind == ContentKind.CRL || kind == ContentKind.PKCS7
				|| kind == ContentKind.REQUEST;
	}

	/** The kind of the content; with OTHER the reader of the labelled kind reports what is wrong. */
	private static ContentKind kind(byte[] content) {
		try {
			BerGuard.check(content, FormatLimits.STRUCTURE_BYTES, FormatLimits.CONTAINER_ELEMENTS);
			return ContentKind.of(Asn1.sequence(content));
		} catch (RuntimeException e) {
			return ContentKind.OTHER;
		}
	}

	/** OpenSSL's trusted certificate has its own settings after the certificate. */
	private static byte[] firstStructure(byte[] content) {
		int length = BerGuard.firstLength(content);
		return length < 0 ? content : Arrays.copyOf(content, length);
	}
}
