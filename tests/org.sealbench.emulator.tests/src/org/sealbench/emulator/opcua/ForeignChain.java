// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.pki.Credential;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;

/**
 * A root, an intermediate authority and a client of somebody else, made without our rules: the client may outlive its
 * issuer.
 */
final class ForeignChain {

	private static final Duration YEAR = Duration.ofDays(365);

	private final List<KeyPair> keys = KeyPairFactory.onAllCores().generate(
			List.of(KeyAlgorithm.RSA_2048, KeyAlgorithm.RSA_2048, KeyAlgorithm.RSA_2048), new NullProgressMonitor());
	final Credential root;
	final Credential intermediate;
	final Credential client;

	/**
	 * @param end      of the intermediate authority
	 * @param isCa     whether its basic constraints say that it is one
	 * @param keyUsage of it
	 */
	ForeignChain(Instant end, boolean isCa, int keyUsage) throws Exception {
		PrivateKey rootKey = keys.get(0).getPrivate();
		X509Certificate top = sign(authority("Foreign Root", "Foreign Root", keys.get(0).getPublic(),
				Plant.NOW.plus(YEAR), true, KeyUsage.keyCertSign | KeyUsage.cRLSign), rootKey);
		X509Certificate middle = sign(
				authority("Foreign Root", "Foreign Works", keys.get(1).getPublic(), end, isCa, keyUsage), rootKey);
		X509v3CertificateBuilder leaf = builder("Foreign Works", "Foreign Client", keys.get(2).getPublic(),
				keys.get(1).getPublic(), Plant.NOW.plus(YEAR));
		leaf.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
		leaf.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation
				| KeyUsage.keyEncipherment | KeyUsage.dataEncipherment));
		leaf.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
		leaf.addExtension(Extension.subjectAlternativeName, false,
				new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, Plant.CLIENT_URI)));
		X509Certificate bottom = sign(leaf, keys.get(1).getPrivate());
		root = new Credential(rootKey, List.of(top));
		intermediate = new Credential(keys.get(1).getPrivate(), List.of(middle, top));
		client = new Credential(keys.get(2).getPrivate(), List.of(bottom, middle, top));
	}

	/** One that is as it should be. */
	static ForeignChain faultless() throws Exception {
		return new ForeignChain(Plant.NOW.plus(YEAR), true, KeyUsage.keyCertSign | KeyUsage.cRLSign);
	}

	/** @param until when the next list is due */
	static X509CRL list(Credential by, Instant until, Credential... revoked) throws Exception {
		return new CrlIssuer().issue(by, BigInteger.ONE, Plant.NOW.minus(Duration.ofDays(5)), until,
				Arrays.stream(revoked).map(each -> new Revocation(each.certificate().getSerialNumber(),
						Plant.NOW.minus(Duration.ofDays(6)), RevocationReason.CA_COMPROMISE)).toList());
	}

	private X509v3CertificateBuilder authority(String issuer, String name, PublicKey key, Instant end, boolean isCa,
			int keyUsage) throws Exception {
		X509v3CertificateBuilder builder = builder(issuer, name, key, keys.get(0).getPublic(), end);
		builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isCa));
		builder.addExtension(Extension.keyUsage, true, new KeyUsage(keyUsage));
		return builder;
	}

	private static X509v3CertificateBuilder builder(String issuer, String name, PublicKey key, PublicKey issuerKey,
			Instant end) throws Exception {
		X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(new X500Name("CN=" + issuer),
				new BigInteger(64, new SecureRandom()).add(BigInteger.ONE), Date.from(Plant.NOW.minus(YEAR)),
				Date.from(end), new X500Name("CN=" + name), key);
		JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
		builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
		builder.addExtension(Extension.authorityKeyIdentifier, false,
				identifiers.createAuthorityKeyIdentifier(issuerKey));
		return builder;
	}

	private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey by) throws Exception {
		return new JcaX509CertificateConverter()
				.getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(by)));
	}
}
