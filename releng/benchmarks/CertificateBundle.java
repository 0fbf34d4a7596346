
// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;

/**
 * Writes a PEM bundle of COUNT different RSA certificates of one CA:
 * {@code java -cp LIBRARIES CertificateBundle.java COUNT FILE}.
 */
final class CertificateBundle {

	private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
	private static final Instant UNTIL = Instant.parse("2036-01-01T00:00:00Z");

	public static void main(String[] arguments) throws Exception {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
		generator.initialize(2048);
		KeyPair key = generator.generateKeyPair();
		CertificateIssuer issuer = new CertificateIssuer(new SecureRandom());
		Credential ca = new Credential(key.getPrivate(),
				List.of(issuer.selfSigned(profile("CA", Usage.CA, List.of()), key)));
		List<KeyPair> keys = IntStream.range(0, 8).mapToObj(i -> generator.generateKeyPair()).toList();
		Files.write(Path.of(arguments[1]), IntStream.range(0, Integer.parseInt(arguments[0])).parallel()
				.mapToObj(i -> certificate(i, issuer, ca, keys.get(i % keys.size()))).toList());
	}

	private static String certificate(int number, CertificateIssuer issuer, Credential ca, KeyPair key) {
		try {
			List<SubjectAlternativeName> names = List
					.of(SubjectAlternativeName.parse("dns:plc-" + number + ".example"));
			return Certificates
					.pem(issuer.issue(profile("PLC_" + number, Usage.WEB_SERVER, names), key.getPublic(), ca));
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	private static CertificateProfile profile(String name, Usage usage, List<SubjectAlternativeName> names) {
		return new CertificateProfile(name, "Plant", usage, names, FROM, UNTIL, SignatureAlgorithm.SHA256_RSA);
	}
}
