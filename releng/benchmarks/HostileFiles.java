
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.formats.Pkcs12Strength;
import org.sealbench.pki.formats.Pkcs12Writer;
import org.sealbench.pki.formats.Pkcs7Writer;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;

/** Writes files that somebody made to keep a reader busy or to fill its memory. */
final class HostileFiles {

	private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
	private static final Instant UNTIL = Instant.parse("2040-01-01T00:00:00Z");
	private static final int CROSS = 44;

	private final Path folder;
	private int serial;

	private HostileFiles(Path folder) {
		this.folder = folder;
	}

	public static void main(String[] arguments) throws Exception {
		new HostileFiles(Files.createDirectories(Path.of(arguments[0]))).write();
	}

	private void write() throws Exception {
		KeyPair key = key("EC", 256);
		X509Certificate ca = certificate("CA", key, "CA", key.getPublic(), true);
		X509Certificate leaf = certificate("CA", key, "leaf", key("EC", 256).getPublic(), false);
		text("ca", Certificates.pem(ca));
		text("leaf", Certificates.pem(leaf));
		bytes("empty", new byte[0]);
		large("zeros-100mb", 100, new byte[1 << 20]);
		byte[] noise = new byte[1 << 20];
		new Random(1).nextBytes(noise);
		large("random-100mb", 100, noise);
		large("random-60mb", 60, noise);
		large("zeros-60mb", 60, new byte[1 << 20]);
		text("begin-lines", "-----BEGIN CERTIFICATE-----\n".repeat(2_000_000));
		text("recipes", "-----BEGIN RECIPE-----\nAAAA\n-----END RECIPE-----\n".repeat(50_000));
		text("wrong-labels", Certificates.pem(ca).replace("CERTIFICATE", "X509 CRL").repeat(40_000));
		text("bundle-49000", Certificates.pem(ca).repeat(49_000));
		// As many as are allowed, nearly.
		text("recipes-19000", "-----BEGIN RECIPE-----\nAAAA\n-----END RECIPE-----\n".repeat(19_000));
		text("wrong-labels-19000", Certificates.pem(ca).replace("CERTIFICATE", "X509 CRL").repeat(19_000));
		text("bundle-19000", Certificates.pem(ca).repeat(19_000));
		bytes("deep", deep());
		bytes("many-elements", manyElements());
		bytes("pkcs7-nested", nested(Pkcs7Writer.write(List.of(ca))));
		pkcs12(new Credential(key.getPrivate(), List.of(ca)));
		crossSigned();
		sameName();
		lists(new Credential(key.getPrivate(), List.of(ca)));
		names(key);
		keys(key);
	}

	/** Every CA signs every other one, and none is trusted. */
	private void crossSigned() throws Exception {
		List<KeyPair> keys = new ArrayList<>();
		for (int i = 0; i < CROSS; i++) {
			keys.add(key("EC", 256));
		}
		StringBuilder all = new StringBuilder(
				Certificates.pem(certificate("CA 0", keys.get(0), "leaf", key("EC", 256).getPublic(), false)));
		for (int i = 0; i < CROSS; i++) {
			for (int j = 0; j < CROSS; j++) {
				if (i != j) {
					all.append(Certificates
							.pem(certificate("CA " + i, keys.get(i), "CA " + j, keys.get(j).getPublic(), true)));
				}
			}
		}
		text("cross-signed-1900", all.toString());
	}

	/** Certificates of one name and many keys, large ones at last, each of which may have signed each other. */
	private void sameName() throws Exception {
		KeyPair signer = key("EC", 256);
		KeyPair slow = key("EC", 521);
		StringBuilder all = new StringBuilder(
				Certificates.pem(certificate("CA", signer, "leaf", key("EC", 256).getPublic(), false)));
		StringBuilder slower = new StringBuilder(all);
		for (int i = 0; i < 1_900; i++) {
			all.append(Certificates.pem(certificate("CA", signer, "CA", key("EC", 256).getPublic(), true)));
		}
		text("same-name-1900", all.toString());
		for (int i = 0; i < 300; i++) {
			slower.append(Certificates.pem(certificate("CA", slow, "CA", key("EC", 521).getPublic(), true)));
		}
		text("same-name-p521-300", slower.toString());
	}

	private void pkcs12(Credential credential) throws Exception {
		byte[] file = Pkcs12Writer.write(credential, "a", "secret".toCharArray(), Pkcs12Strength.MODERN);
		ASN1Sequence outer = ASN1Sequence.getInstance(file);
		ASN1Sequence mac = ASN1Sequence.getInstance(outer.getObjectAt(2));
		for (long count : new long[] { 2_000_000_000L, 3_400_000L, 1_300_000L }) {
			bytes("pkcs12-" + count,
					new DERSequence(vector(outer.getObjectAt(0), outer.getObjectAt(1),
							new DERSequence(vector(mac.getObjectAt(0), mac.getObjectAt(1), new ASN1Integer(count)))))
							.getEncoded("DER"));
		}
	}

	private void lists(Credential ca) throws Exception {
		List<Revocation> revoked = new ArrayList<>();
		for (int i = 1; i <= 1_000_000; i++) {
			revoked.add(new Revocation(BigInteger.valueOf(i), FROM, RevocationReason.SUPERSEDED));
		}
		bytes("crl-1000000",
				Crls.der(new CrlIssuer().issue(ca, BigInteger.ONE, FROM, UNTIL.minus(Duration.ofDays(1)), revoked)));
	}

	/** Thousands of names under thousands of constraints. */
	private void names(KeyPair key) throws Exception {
		GeneralName[] names = new GeneralName[15_000];
		GeneralSubtree[] subtrees = new GeneralSubtree[15_000];
		for (int i = 0; i < names.length; i++) {
			names[i] = new GeneralName(GeneralName.dNSName, "a" + i + ".example");
			subtrees[i] = new GeneralSubtree(new GeneralName(GeneralName.dNSName, "b" + i + ".example"));
		}
		X509v3CertificateBuilder root = builder("Names", "Names", key.getPublic(), true);
		root.addExtension(Extension.nameConstraints, true, new NameConstraints(null, subtrees));
		text("names-ca", Certificates.pem(sign(root, key)));
		X509v3CertificateBuilder named = builder("Names", "leaf", key("EC", 256).getPublic(), false);
		named.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
		text("names-leaf", Certificates.pem(sign(named, key)));
	}

	/** Keys that are there to keep whoever verifies with them busy. */
	private void keys(KeyPair key) throws Exception {
		byte[] modulus = new byte[2_048];
		new Random(3).nextBytes(modulus);
		modulus[0] |= (byte) 0x80;
		modulus[modulus.length - 1] |= 1;
		StringBuilder all = new StringBuilder(
				Certificates.pem(certificate("Large", key, "leaf", key("EC", 256).getPublic(), false)));
		for (int i = 0; i < 500; i++) {
			modulus[5] = (byte) i;
			modulus[6] = (byte) (i >> 8);
			SubjectPublicKeyInfo info = new SubjectPublicKeyInfo(
					new org.bouncycastle.asn1.x509.AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.840.113549.1.1.1"),
							org.bouncycastle.asn1.DERNull.INSTANCE),
					new org.bouncycastle.asn1.pkcs.RSAPublicKey(new BigInteger(1, modulus),
							BigInteger.valueOf(65_537)));
			X509v3CertificateBuilder large = new X509v3CertificateBuilder(new X500Name("CN=Large"),
					BigInteger.valueOf(++serial), Date.from(FROM), Date.from(UNTIL), new X500Name("CN=Large"), info);
			large.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
			all.append(Certificates.pem(sign(large, key)));
		}
		text("rsa-16384-500", all.toString());
	}

	private static byte[] deep() {
		byte[] deep = new byte[20 << 20];
		for (int i = 0; i < deep.length; i += 2) {
			deep[i] = 0x30;
			deep[i + 1] = (byte) 0x80;
		}
		return deep;
	}

	private static byte[] manyElements() {
		byte[] many = new byte[(8 << 20) + 6];
		Arrays.fill(many, (byte) 0);
		for (int i = 6; i < many.length; i += 2) {
			many[i] = 0x05;
		}
		System.arraycopy(new byte[] { 0x30, (byte) 0x84, 0, (byte) 0x80, 0, 0 }, 0, many, 0, 6);
		return many;
	}

	private static byte[] nested(byte[] inner) throws IOException {
		byte[] content = inner;
		for (int depth = 0; depth < 8; depth++) {
			ContentInfo info = ContentInfo.getInstance(content);
			ASN1Encodable signed = new BERSequence(vector(new ASN1Integer(3), new DERSet(),
					new BERSequence(vector(CMSObjectIdentifiers.signedData, new BERTaggedObject(0, info.getContent()))),
					new DERSet()));
			content = new BERSequence(vector(CMSObjectIdentifiers.signedData, new BERTaggedObject(0, signed)))
					.getEncoded();
		}
		return content;
	}

	private X509Certificate certificate(String issuer, KeyPair signer, String subject, PublicKey key, boolean authority)
			throws Exception {
		return sign(builder(issuer, subject, key, authority), signer);
	}

	private X509v3CertificateBuilder builder(String issuer, String subject, PublicKey key, boolean authority)
			throws IOException {
		X509v3CertificateBuilder builder = new X509v3CertificateBuilder(new X500Name("CN=" + issuer),
				BigInteger.valueOf(++serial), Date.from(FROM), Date.from(UNTIL), new X500Name("CN=" + subject),
				SubjectPublicKeyInfo.getInstance(key.getEncoded()));
		if (authority) {
			builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
		}
		return builder;
	}

	private static X509Certificate sign(X509v3CertificateBuilder builder, KeyPair signer)
			throws GeneralSecurityException, OperatorCreationException {
		return new JcaX509CertificateConverter().getCertificate(
				builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate())));
	}

	private static KeyPair key(String algorithm, int bits) throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
		generator.initialize(bits);
		return generator.generateKeyPair();
	}

	private static ASN1EncodableVector vector(ASN1Encodable... elements) {
		ASN1EncodableVector vector = new ASN1EncodableVector();
		vector.addAll(elements);
		return vector;
	}

	private void text(String name, String content) throws IOException {
		bytes(name, content.getBytes(StandardCharsets.US_ASCII));
	}

	private void bytes(String name, byte[] content) throws IOException {
		Files.write(folder.resolve(name), content);
	}

	private void large(String name, int megabytes, byte[] block) throws IOException {
		try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
			for (int i = 0; i < megabytes; i++) {
				out.write(block);
			}
		}
	}
}
