// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.Pkcs7Writer;
import org.sealbench.testkit.CredentialBuilder;

/** Whatever form a certificate comes in, it is read, or its form is named with the way to convert it. */
class ForeignFormsTest {

	private static final Credential CA = CredentialBuilder.of("CA", Usage.CA).selfSigned();
	private static final byte[] DER = Certificates.der(CA.certificate());
	private static final String PEM = Certificates.pem(CA.certificate());

	static Map<String, byte[]> read() {
		Map<String, byte[]> forms = new TreeMap<>();
		forms.put("DER", DER);
		forms.put("PEM", ascii(PEM));
		forms.put("with a byte order mark", joined(new byte[] { (byte) 0xef, (byte) 0xbb, (byte) 0xbf }, ascii(PEM)));
		forms.put("UTF-16, marked", joined(new byte[] { (byte) 0xff, (byte) 0xfe }, in(StandardCharsets.UTF_16LE)));
		forms.put("UTF-16, little endian", in(StandardCharsets.UTF_16LE));
		forms.put("UTF-16, big endian", in(StandardCharsets.UTF_16BE));
		forms.put("indented", ascii(PEM.indent(4)));
		forms.put("text before and behind", ascii("subject=CN=x\nissuer: y\n" + PEM + "that was it\n"));
		forms.put("CR LF", ascii(PEM.replace("\n", "\r\n")));
		forms.put("CR", ascii(PEM.replace("\n", "\r")));
		forms.put("one line", ascii(PEM.replace("\n", "")));
		forms.put("base64", Base64.getEncoder().encode(DER));
		forms.put("base64 in lines", Base64.getMimeEncoder().encode(DER));
		forms.put("PKCS#7", pkcs7());
		forms.put("PKCS#7 in base64", Base64.getMimeEncoder().encode(pkcs7()));
		return forms;
	}

	@ParameterizedTest
	@MethodSource("names")
	void areRead(String form) throws Exception {
		List<X509Certificate> found = FoundIn.certificates(FoundIn.file(read().get(form)));
		assertEquals(List.of(CA.certificate()), found);
	}

	static List<String> names() {
		return List.copyOf(read().keySet());
	}

	@Test
	void orNamedWithTheirConversion() {
		Map<String, byte[]> forms = new TreeMap<>();
		forms.put("puttygen", ascii("PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n"));
		forms.put("openssl req", ascii("SPKAC=" + Base64.getEncoder().encodeToString(DER) + "\n"));
		forms.put("openssl rsa -inform PVK", HexFormat.of().parseHex("1ef1b5b000000000"));
		forms.put("five hyphens", ascii(PEM.replace("-----", "----")));
		forms.put("certificate or a private key", ascii("---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n"));
		forms.put("OpenPGP has others", ascii("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQEN\n"));
		forms.put("tool that made it", ascii("{\"kty\":\"RSA\",\"n\":\"x\"}"));
		forms.put("browser", ascii("<!DOCTYPE html><html><body>Login</body></html>"));
		forms.put("Unpack it and give", HexFormat.of().parseHex("504b030414000000"));
		forms.put("gunzip", HexFormat.of().parseHex("1f8b080000000000"));
		forms.put("Export the certificate in the browser", ascii("SQLite format 3\0"));
		forms.put("xxd -r -p", ascii(HexFormat.of().formatHex(DER)));
		forms.put("openssl x509 -inform DER", Arrays.copyOf(DER, DER.length + 20));
		forms.forEach((remedy, form) -> {
			Problem problem = assertThrows(ProblemException.class, () -> FoundIn.file(form)).problem();
			assertTrue(problem.remedy().contains(remedy), problem::line);
			assertFalse(problem.message().contains("ends too early"), problem::line);
		});
	}

	private static byte[] pkcs7() {
		return Pkcs7Writer.write(List.of(CA.certificate()));
	}

	private static byte[] in(Charset charset) {
		return PEM.getBytes(charset);
	}

	private static byte[] joined(byte[] first, byte[] second) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(first);
		all.writeBytes(second);
		return all.toByteArray();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
