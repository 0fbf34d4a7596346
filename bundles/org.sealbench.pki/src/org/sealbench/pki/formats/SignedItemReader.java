// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.io.IOException;
import java.security.GeneralSecurityException;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.asn1.BerGuard;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.formats.asn1.FormatLimits;
import org.sealbench.pki.request.RequestDescription;
import org.sealbench.pki.request.SigningRequest;
import org.sealbench.pki.text.DamageReason;

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
			return new FoundPart.Damaged(where, kind.words(), DamageReason.of(e));
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
		return new FoundPart.OfRequest(where, new X500Principal(request.getSubject().getEncoded()).getName(),
				request.getPublicKey(), signed);
	}
}
