
// SPDX-License-Identifier: EPL-2.0
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;

/**
 * A certification authority, one server and one client, for one run; the servers' processes read them from a folder.
 */
record Keys(Credential authority, Credential server, Credential client) {

	static final String SERVER_URI = "urn:sealbench:benchmark:server";
	static final String CLIENT_URI = "urn:sealbench:benchmark:client";

	private static final SecureRandom RANDOM = new SecureRandom();
	private static final Instant NOW = Instant.now();

	static Keys make() throws Exception {
		KeyPair key = key();
		X509Certificate own = new CertificateIssuer(RANDOM).selfSigned(profile("CA", Usage.CA, List.of()), key);
		Credential authority = new Credential(key.getPrivate(), List.of(own));
		return new Keys(authority, signed(authority, "server", Usage.OPCUA, SERVER_URI),
				signed(authority, "client", Usage.OPCUA_CLIENT, CLIENT_URI));
	}

	/**
	 * What the servers' processes need: the authority with its revocation list, and the server's certificate with its
	 * key.
	 */
	void write(Path folder) throws Exception {
		Files.write(folder.resolve("ca.der"), Certificates.der(authority.certificate()));
		Files.write(folder.resolve("ca.crl"), new CrlIssuer()
				.issue(authority, BigInteger.ONE, NOW, NOW.plus(Duration.ofDays(30)), List.of()).getEncoded());
		Files.writeString(folder.resolve("server.pem"), Certificates.pem(server.chain()));
		Files.writeString(folder.resolve("server.key"), PrivateKeys.toPem(server.key()));
	}

	static KeyPair pair(Credential each) {
		return new KeyPair(each.certificate().getPublicKey(), each.key());
	}

	private static Credential signed(Credential authority, String name, Usage usage, String uri) throws Exception {
		KeyPair key = key();
		X509Certificate certificate = new CertificateIssuer(RANDOM).issue(
				profile(name, usage,
						List.of(SubjectAlternativeName.uri(uri), SubjectAlternativeName.ip(Benchmark.ADDRESS))),
				key.getPublic(), authority);
		return new Credential(key.getPrivate(), List.of(certificate, authority.certificate()));
	}

	private static CertificateProfile profile(String name, Usage usage, List<SubjectAlternativeName> names)
			throws Exception {
		return new CertificateProfile(name, "Benchmark", usage, names, NOW.minus(Duration.ofDays(1)),
				NOW.plus(Duration.ofDays(30)), SignatureAlgorithm.SHA256_RSA);
	}

	private static KeyPair key() {
		return KeyPairFactory.onAllCores().generate(List.of(KeyAlgorithm.RSA_2048), new NullProgressMonitor()).get(0);
	}
}
