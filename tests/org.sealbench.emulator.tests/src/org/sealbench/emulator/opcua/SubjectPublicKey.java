// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The key that a signing request is for, as openssl reads it: which also verifies the request's signature. */
public record SubjectPublicKey(PublicKey key) {

	static SubjectPublicKey of(byte[] request) throws Exception {
		String pem = openssl(request, "-pubkey").replaceAll("-----[A-Z ]+-----|\\s", "");
		return new SubjectPublicKey(
				KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
	}

	/** The subject of a request as RFC 2253 writes it. */
	public static String subject(byte[] request) throws Exception {
		return openssl(request, "-subject", "-nameopt", "RFC2253,-esc_msb,utf8").strip().replaceFirst("^subject=", "");
	}

	private static String openssl(byte[] request, String... show) throws Exception {
		Path file = Files.createTempFile("request", ".der");
		try {
			Files.write(file, request);
			List<String> command = new ArrayList<>(
					List.of("openssl", "req", "-inform", "DER", "-in", file.toString(), "-verify", "-noout"));
			command.addAll(List.of(show));
			Process openssl = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			String text = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (openssl.waitFor() != 0) {
				throw new IllegalStateException("openssl does not take the request");
			}
			return text;
		} finally {
			Files.delete(file);
		}
	}
}
