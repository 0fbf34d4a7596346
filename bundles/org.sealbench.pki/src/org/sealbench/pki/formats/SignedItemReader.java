// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.DistinguishedNameText;
import org.sealbench.pki.formats.asn1.Asn1;
import org.sealbench.pki.formats.asn1.BerGuard;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.formats.asn1.FormatLimits;
import org.sealbench.pki.formats.asn1.LimitException;
import org.sealbench.pki.request.RequestDescription;
import org.sealbench.pki.request.SigningRequest;
import org.sealbench.pki.text.DamageReason;
import org.sealbench.pki.text.PartialDescription;

/** Reads single certificates, revocation lists and signing requests. */
final class SignedItemReader {

	private final ReadContext reading;

	SignedItemReader(ReadContext reading) {
		this.reading = reading;
	}

	void add(String where, ContentKind kind, byte[] encoded, String name) throws ProblemException {
		reading.add(read(where, kind, encoded, name));
	}

	/** The part, well-formed or damaged. Shares no state with other threads. */
	FoundPart read(String where, ContentKind kind, byte[] encoded, String name) {
		try {
			return switch (kind) {
			case CERTIFICATE -> new FoundPart.OfCertificate(where, reading.parser().certificate(encoded), name);
			case CRL -> new FoundPart.OfCrl(where, reading.parser().crl(encoded));
			case REQUEST -> request(where, encoded);
			default -> throw new IllegalArgumentException("it is no " + kind.words());
			};
		} catch (GeneralSecurityException | IOException | OperatorCreationException | PKCSException
				| RuntimeException e) {
			// Parsers throw any exception at malformed bytes; each one means that the bytes are not what they should
			// be.
			return damaged(where, kind, encoded, e);
		}
	}

	/** What can be read is kept: it is shown, and the rest of the file is used. */
	private static FoundPart damaged(String where, ContentKind kind, byte[] encoded, Exception e) {
		Optional<PartialDescription> readable = readable(kind, encoded);
		List<String> faults = readable.map(PartialDescription::faults).orElse(List.of());
		return new FoundPart.Damaged(where, kind.words(),
				faults.isEmpty() ? DamageReason.of(e) : String.join("; ", faults), true, readable,
				LimitException.isCauseOf(e));
	}

	private static Optional<PartialDescription> readable(ContentKind kind, byte[] encoded) {
		try {
			if (kind == ContentKind.REQUEST || encoded.length > FormatLimits.ITEM_BYTES) {
				return Optional.empty();
			}
			BerGuard.check(encoded, FormatLimits.ITEM_BYTES, FormatLimits.ELEMENTS);
			ASN1Sequence outer = Asn1.sequence(encoded);
			return ContentKind.of(outer) != kind ? Optional.empty()
					: kind == ContentKind.CRL ? PartialDescription.crl(outer) : PartialDescription.certificate(outer);
		} catch (RuntimeException broken) {
			// Not even its structure is whole.
			return Optional.empty();
		}
	}

	private static FoundPart request(String where, byte[] encoded)
			throws IOException, GeneralSecurityException, OperatorCreationException, PKCSException {
		BerGuard.check(encoded, FormatLimits.ITEM_BYTES, FormatLimits.ELEMENTS);
		JcaPKCS10CertificationRequest request = new JcaPKCS10CertificationRequest(encoded);
		if (!request
				.isSignatureValid(new JcaContentVerifierProviderBuilder().build(request.getSubjectPublicKeyInfo()))) {
			throw new IllegalArgumentException("its signature is wrong");
		}
		// The caller wipes the file's bytes, which may hold keys.
		SigningRequest signed = new SigningRequest(encoded.clone());
		// What it asks for is read here too, so that showing it later cannot fail.
		RequestDescription.of(signed, request.getPublicKey());
		return new FoundPart.OfRequest(where,
				DistinguishedNameText.text(new X500Principal(request.getSubject().getEncoded())),
				request.getPublicKey(), signed);
	}
}
