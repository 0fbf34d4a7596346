// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.request;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.jspecify.annotations.Nullable;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Asn1Text;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.SubjectAlternativeNames;
import org.sealbench.pki.text.DamageReason;

/**
 * A signing request from outside the project (PKCS#10, RFC 2986). Its signature was verified, so the sender has the
 * key; its other contents are wishes that a CA need not fulfil.
 *
 * @param commonName   of the wanted subject; empty if there is none
 * @param organization of the wanted subject; empty if there is none
 * @param key          that the certificate shall be for
 * @param names        the wanted subject alternative names
 */
public record ReceivedRequest(String commonName, String organization, PublicKey key,
		List<SubjectAlternativeName> names) {

	private static final int LONGEST = 65_536;

	public ReceivedRequest {
		Objects.requireNonNull(commonName);
		Objects.requireNonNull(organization);
		Objects.requireNonNull(key);
		names = List.copyOf(names);
	}

	/**
	 * Reads a request.
	 *
	 * @param what for the place of a problem
	 * @throws ProblemException if it is none, or its key did not sign it
	 */
	public static ReceivedRequest read(byte[] der, String what) throws ProblemException {
		if (der.length > LONGEST) {
			throw damaged(what, "it is longer than " + LONGEST + " bytes", null);
		}
		try {
			JcaPKCS10CertificationRequest request = new JcaPKCS10CertificationRequest(der);
			PublicKey key = request.getPublicKey();
			if (!request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key))) {
				throw damaged(what, "its signature was not made with its key", null);
			}
			return new ReceivedRequest(text(request, BCStyle.CN), text(request, BCStyle.O), key, names(request));
		} catch (IOException | GeneralSecurityException | OperatorCreationException | PKCSException
				| RuntimeException e) {
			// Bouncy Castle throws several unchecked exceptions at malformed bytes.
			throw damaged(what, DamageReason.of(e), e);
		}
	}

	private static ProblemException damaged(String what, String why, @Nullable Throwable cause) {
		return new ProblemException(PkiProblem.REQUEST_DAMAGED.at(Place.of(what), why), cause);
	}

	private static String text(JcaPKCS10CertificationRequest request, ASN1ObjectIdentifier type) {
		RDN[] parts = request.getSubject().getRDNs(type);
		return parts.length > 0 ? Asn1Text.of(parts[0].getFirst().getValue()).orElse("") : "";
	}

	private static List<SubjectAlternativeName> names(JcaPKCS10CertificationRequest request) {
		Optional<Extensions> extensions = Optional.ofNullable(request.getRequestedExtensions());
		return extensions.map(each -> GeneralNames.fromExtensions(each, Extension.subjectAlternativeName))
				.map(SubjectAlternativeNames::of).orElse(List.of());
	}
}
