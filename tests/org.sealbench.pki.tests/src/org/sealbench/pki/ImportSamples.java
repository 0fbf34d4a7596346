// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.engines.RC2Engine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.bc.BcPKCS12PBEOutputEncryptorBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.sealbench.pki.formats.Pkcs7Writer;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;
import org.sealbench.pki.key.Samples;

/**
 * One small sound file of each format, made without other tools; all that is encrypted has the password
 * {@link #PASSWORD}.
 */
final class ImportSamples {

	static final String PASSWORD = "Secret-1";

	private ImportSamples() {
	}

	/** By the name of the format. */
	static Map<String, byte[]> all() throws Exception {
		Credential leaf = Samples.issued(Samples.ecCa("CA"), "PLC_1", Usage.OPCUA, "uri:urn:a:b", "ip:10.0.0.1",
				"dns:plc1");
		byte[] crl = Crls.der(new CrlIssuer().issue(ecCa(), BigInteger.TWO, Samples.FROM, Samples.UNTIL,
				List.of(new Revocation(BigInteger.TEN, Samples.NOW, RevocationReason.SUPERSEDED))));
		PrivateKeyInfo info = PrivateKeyInfo.getInstance(leaf.key().getEncoded());
		byte[] sec1 = new ECPrivateKey(256, ((java.security.interfaces.ECPrivateKey) leaf.key()).getS(),
				info.getPrivateKeyAlgorithm().getParameters()).getEncoded();
		byte[] encrypted = Base64.getMimeDecoder().decode(
				PrivateKeys.toEncryptedPem(leaf.key(), PASSWORD.toCharArray(), 2).replaceAll("-----.*-----", ""));
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("der", Certificates.der(leaf.certificate()));
		files.put("pem", ascii("subject=PLC_1\r\n" + Certificates.pem(leaf.chain()).replace("\n", "\r\n")));
		files.put("p7b", Pkcs7Writer.write(leaf.chain()));
		files.put("p7b-pem", ascii(new Pem("PKCS7", Pkcs7Writer.write(leaf.chain())).text()));
		files.put("crl", crl);
		files.put("crl-pem", ascii(new Pem("X509 CRL", crl).text()));
		files.put("pkcs8", leaf.key().getEncoded());
		files.put("pkcs8-pem", ascii(PrivateKeys.toPem(leaf.key())));
		files.put("pkcs8-encrypted-pem", ascii(new Pem("ENCRYPTED PRIVATE KEY", encrypted).text()));
		files.put("pkcs8-encrypted", encrypted);
		files.put("sec1", sec1);
		files.put("sec1-pem", ascii(new Pem("EC PRIVATE KEY", sec1).text()));
		files.put("request",
				new JcaPKCS10CertificationRequestBuilder(leaf.certificate().getSubjectX500Principal(),
						leaf.certificate().getPublicKey())
						.build(new JcaContentSignerBuilder("SHA256withECDSA").build(leaf.key())).getEncoded());
		files.put("p12", p12(leaf));
		files.put("mixed-pem", ascii(
				PrivateKeys.toPem(leaf.key()) + Certificates.pem(leaf.chain()) + new Pem("X509 CRL", crl).text()));
		return files;
	}

	/** With few passes over the password, so that many can be read. */
	static byte[] p12(Credential credential) throws Exception {
		List<PKCS12SafeBag> bags = new ArrayList<>();
		for (var certificate : credential.chain()) {
			bags.add(new PKCS12SafeBagBuilder(new X509CertificateHolder(Certificates.der(certificate))).build());
		}
		PKCS12PfxPduBuilder file = new PKCS12PfxPduBuilder();
		file.addEncryptedData(
				new BcPKCS12PBEOutputEncryptorBuilder(PKCSObjectIdentifiers.pbeWithSHAAnd40BitRC2_CBC,
						CBCBlockCipher.newInstance(new RC2Engine())).setIterationCount(2).build(PASSWORD.toCharArray()),
				bags.toArray(PKCS12SafeBag[]::new));
		file.addData(new PKCS12SafeBagBuilder(PrivateKeyInfo.getInstance(credential.key().getEncoded())).build());
		return file.build(new BcPKCS12MacCalculatorBuilder().setIterationCount(2), PASSWORD.toCharArray())
				.getEncoded("DER");
	}

	private static Credential ecCa() throws Exception {
		return Samples.ecCa("CA");
	}

	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
