// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.ProjectBuilder;

/** Folders of different makers are filled by the names that they have. */
class ExportToPkiFolderTest {

	@TempDir
	private Path folder;

	@Test
	void thePartsThatAreThereGetTheCertificates() throws Exception {
		Instant begin = Instant.now().truncatedTo(ChronoUnit.DAYS);
		Credential root = CredentialBuilder.of("Root", Usage.CA).key(KeyAlgorithm.P_256)
				.valid(begin, begin.plus(Duration.ofDays(900))).selfSigned();
		Credential server = CredentialBuilder.of("Server", Usage.OPCUA).key(KeyAlgorithm.P_256)
				.valid(begin, begin.plus(Duration.ofDays(90))).issuedBy(root);
		try (Project project = ProjectBuilder.in(folder.resolve("plant")).saved()) {
			CertificateNumber ca = add(project, root, CertificateUsage.CA, CertificateNumber.NONE);
			CertificateNumber leaf = add(project, server, CertificateUsage.OPCUA, ca);
			for (List<String> parts : List.of(List.of("trusted", "issuers"), List.of("trusted", "issuer"),
					List.of("TrustedPeer", "TrustedIssuer"))) {
				Path pki = folder.resolve(String.join("-", parts));
				for (String each : parts) {
					Files.createDirectories(pki.resolve(each));
				}
				assertEquals(List.of(parts.get(0) + "/certs", parts.get(1) + "/certs"), written(project, leaf, pki));
			}
			assertEquals(List.of("trusted/certs", "issuers/certs"),
					written(project, leaf, folder.resolve("not yet there")));
		}
	}

	private static List<String> written(Project project, CertificateNumber number, Path pki) {
		return new ExportToPkiFolder().run(project, number, pki).get().stream()
				.map(each -> pki.relativize(each.getParent()).toString().replace('\\', '/')).toList();
	}

	private static CertificateNumber add(Project project, Credential credential, CertificateUsage usage,
			CertificateNumber issuer) throws ProblemException {
		return project.certificates().add(new NewCertificate(credential.certificate(), Optional.empty(),
				CertificateStore.TRUSTED, usage, "", issuer)).getNumber();
	}
}
