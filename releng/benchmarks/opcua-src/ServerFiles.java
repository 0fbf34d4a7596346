
// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;

import org.sealbench.pki.Credential;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.formats.PrivateKeys;

/** What a server's process reads of what {@link Keys#write} wrote. */
record ServerFiles(X509Certificate authority, Credential server) {

	static ServerFiles read(Path folder) throws Exception {
		return new ServerFiles(CertificateReader.read(Files.readAllBytes(folder.resolve("ca.der")), "ca.der"),
				new Credential(
						PrivateKeys.fromPem(Files.readAllBytes(folder.resolve("server.key")), null, "server.key"),
						CertificateReader.readAll(Files.readAllBytes(folder.resolve("server.pem")), "server.pem")));
	}
}
