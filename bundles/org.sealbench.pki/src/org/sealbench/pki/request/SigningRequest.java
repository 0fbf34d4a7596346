// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.request;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequestBuilder;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Pem;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Signatures;

/**
 * Asks a CA for a certificate: PKCS#10 (RFC 2986) with the requested extensions (RFC 2985 §5.4.2), signed by the key
 * that the certificate shall be for.
 *
 * @param der the request as it is sent
 */
public record SigningRequest(byte[] der) {

	private static final int KEY_CERT_SIGN = 5;
	private static final int KEY_USAGES = 9;
	private static final List<ASN1ObjectIdentifier> ASKED_FOR = List.of(Extension.extendedKeyUsage,
			Extension.subjectAlternativeName);

	/**
	 * Asks for what a certificate of the same key says: subject, key usage, extended key usage and alternative names.
	 *
	 * @throws ProblemException if the key is not that of the certificate, or cannot sign
	 */
	public static SigningRequest of(Credential credential) throws ProblemException {
		return of(credential, credential.certificate().getSubjectX500Principal());
	}

	/**
	 * Asks for what a certificate of the same key says, but for another subject.
	 *
	 * @throws ProblemException if the key is not the certificate's
	 */
	public static SigningRequest of(Credential credential, X500Principal subject) throws ProblemException {
		X509Certificate certificate = credential.certificate();
		if (!Signatures.isKeyPair(credential.key(), certificate.getPublicKey())) {
			throw new ProblemException(PkiProblem.KEY_MISMATCH.at(Place.of(Certificates.commonName(certificate))));
		}
		try {
			PKCS10CertificationRequestBuilder builder = new PKCS10CertificationRequestBuilder(
					X500Name.getInstance(subject.getEncoded()),
					SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded()));
			List<Extension> wanted = wanted(certificate);
			if (!wanted.isEmpty()) {
				builder.addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest,
						new Extensions(wanted.toArray(Extension[]::new)));
			}
			return new SigningRequest(builder
					.build(new JcaContentSignerBuilder(SignatureAlgorithm.forKey(certificate.getPublicKey()).jcaName())
							.build(credential.key()))
					.getEncoded());
		} catch (OperatorCreationException | IOException e) {
			throw new IllegalStateException("a key that signs could not sign a request", e);
		}
	}

	/** RFC 7468 §7: lines of 64 characters, LF. */
	public String pem() {
		return new Pem("CERTIFICATE REQUEST", der).text();
	}

	private static List<Extension> wanted(X509Certificate certificate) throws IOException {
		List<Extension> wanted = new ArrayList<>();
		if (certificate.getKeyUsage() != null) {
			wanted.add(new Extension(Extension.keyUsage, true, keyUsage(certificate).getEncoded()));
		}
		Extensions present = Certificate.getInstance(Certificates.der(certificate)).getTBSCertificate().getExtensions();
		for (ASN1ObjectIdentifier oid : ASKED_FOR) {
			if (present != null && present.getExtension(oid) != null) {
				wanted.add(present.getExtension(oid));
			}
		}
		return wanted;
	}

	/**
	 * A self-signed OPC UA certificate may sign itself (OPC 10000-6 §6.2.2); one that a CA signs has no use for that.
	 */
	private static KeyUsage keyUsage(X509Certificate certificate) {
		boolean[] usages = certificate.getKeyUsage();
		int bits = 0;
		for (int i = 0; i < KEY_USAGES; i++) {
			if (usages[i] && (i != KEY_CERT_SIGN || Certificates.isCa(certificate))) {
				bits |= i < 8 ? 0x80 >> i : KeyUsage.decipherOnly;
			}
		}
		return new KeyUsage(bits);
	}
}
