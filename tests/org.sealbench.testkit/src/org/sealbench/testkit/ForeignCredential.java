// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.sealbench.pki.Credential;

/**
 * A certificate with its key as the tools of somebody else make it, with none of this product's rules: it may be as
 * wrong as a test wants it. What is not said is: valid for a month before and after now, a CA for two, and for an OPC
 * UA application that is client and server.
 */
public final class ForeignCredential {

	/** What the keys of an OPC UA application with RSA may do (OPC 10000-6 §6.2.2). */
	public static final int APPLICATION = KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyEncipherment
			| KeyUsage.dataEncipherment;
	/** What the key of a CA may do. */
	public static final int CA_USAGE = KeyUsage.keyCertSign | KeyUsage.cRLSign;

	private final String commonName;
	private final KeyPair key;
	private final List<GeneralName> names = new ArrayList<>();
	private BasicConstraints constraints;
	private int keyUsage;
	private List<KeyPurposeId> purposes;
	private Instant from;
	private Instant until;
	private String digest = "SHA256";

	private ForeignCredential(String commonName, KeyPair key, BasicConstraints constraints) {
		this.commonName = commonName;
		this.key = key;
		this.constraints = constraints;
		Duration margin = Duration.ofDays(constraints.isCA() ? 60 : 30);
		from = Instant.now().minus(margin);
		until = Instant.now().plus(margin);
		keyUsage = constraints.isCA() ? CA_USAGE : APPLICATION;
		purposes = constraints.isCA() ? List.of()
				: List.of(KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth);
	}

	/** A CA with other CAs below it. */
	public static ForeignCredential ca(String commonName, KeyPair key, int pathLength) {
		return new ForeignCredential(commonName, key, new BasicConstraints(pathLength));
	}

	/** An end entity. */
	public static ForeignCredential application(String commonName, KeyPair key) {
		return new ForeignCredential(commonName, key, new BasicConstraints(false));
	}

	public ForeignCredential uri(String uri) {
		names.add(new GeneralName(GeneralName.uniformResourceIdentifier, uri));
		return this;
	}

	public ForeignCredential ip(String... addresses) {
		Arrays.stream(addresses).forEach(each -> names.add(new GeneralName(GeneralName.iPAddress, each)));
		return this;
	}

	/** Its basic constraints say that it is no CA, whatever else it says. */
	public ForeignCredential notCa() {
		constraints = new BasicConstraints(false);
		return this;
	}

	/** @param bits of {@link KeyUsage}; 0 leaves the extension out */
	public ForeignCredential keyUsage(int bits) {
		keyUsage = bits;
		return this;
	}

	/** None leaves the extension out. */
	public ForeignCredential purposes(KeyPurposeId... all) {
		purposes = List.of(all);
		return this;
	}

	public ForeignCredential valid(Instant begin, Instant end) {
		from = begin;
		until = end;
		return this;
	}

	/** Signed with SHA-1. */
	public ForeignCredential sha1() {
		digest = "SHA1";
		return this;
	}

	public Credential selfSigned() {
		return new Credential(key.getPrivate(),
				List.of(sign(CertificateDraft.name("CN=" + commonName), key.getPublic(), key.getPrivate())));
	}

	/** The chain holds that of the CA too. */
	public Credential issuedBy(Credential ca) {
		X500Name issuer = X500Name.getInstance(ca.certificate().getSubjectX500Principal().getEncoded());
		X509Certificate certificate = sign(issuer, ca.certificate().getPublicKey(), ca.key());
		return new Credential(key.getPrivate(), Stream.concat(Stream.of(certificate), ca.chain().stream()).toList());
	}

	private X509Certificate sign(X500Name issuer, PublicKey issuerKey, PrivateKey signer) {
		CertificateDraft draft = CertificateDraft.of("CN=" + commonName, key.getPublic()).valid(from, until)
				.serial(new BigInteger(64, new SecureRandom()).add(BigInteger.ONE)).identified(issuerKey)
				.with(Extension.basicConstraints, true, constraints);
		if (keyUsage != 0) {
			draft.with(Extension.keyUsage, true, new KeyUsage(keyUsage));
		}
		if (!purposes.isEmpty()) {
			draft.with(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes.toArray(KeyPurposeId[]::new)));
		}
		if (!names.isEmpty()) {
			draft.named(names.toArray(GeneralName[]::new));
		}
		String family = signer.getAlgorithm().equals("RSA") ? "RSA" : "ECDSA";
		return draft.signedWith(digest + "with" + family).signedBy(issuer, signer);
	}
}
