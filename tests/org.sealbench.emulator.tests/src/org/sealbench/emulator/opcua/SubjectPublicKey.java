// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The key that a signing request is for, as openssl reads it: which also verifies the request's signature. */
record SubjectPublicKey(PublicKey key) {

	static SubjectPublicKey of(byte[] request) throws Exception {
		Path file = Files.createTempFile("request", ".der");
		try {
			Files.write(file, request);
			Process openssl = new ProcessBuilder("openssl", "req", "-inform", "DER", "-in", file.toString(), "-verify",
					"-noout", "-pubkey").redirectError(ProcessBuilder.Redirect.DISCARD).start();
			String pem = new String(openssl.getInputStream().readAllBytes()).replaceAll("-----[A-Z ]+-----|\\s", "");
			if (openssl.waitFor() != 0) {
				throw new IllegalStateException("openssl does not take the request");
			}
			return new SubjectPublicKey(KeyFactory.getInstance("RSA")
					.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
		} finally {
			Files.delete(file);
		}
	}
}
