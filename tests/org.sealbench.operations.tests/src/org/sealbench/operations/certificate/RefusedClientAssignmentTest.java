// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.operations.Tools;
import org.sealbench.pki.Credential;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.ForeignCredential;
import org.sealbench.testkit.TestKeys;
import org.sealbench.testkit.plant.PlantBuilder;

/** A certificate that a device or a client would refuse is refused where it is chosen, for their reason. */
class RefusedClientAssignmentTest {

	private final Tools tools = Tools.standard();
	private Project project;

	@BeforeEach
	void plantWithADevice(@TempDir Path folder) {
		project = PlantBuilder.in(folder, tools).device("PLC_1", "127.0.0.11", "security.global=true").open();
	}

	private static ForeignCredential application() {
		return ForeignCredential.application("client", TestKeys.of(KeyAlgorithm.RSA_2048));
	}

	private Outcome<CertificateChange> assign(ForeignCredential made, CertificateRole role) throws ProblemException {
		Credential credential = made.selfSigned();
		CertificateNumber number = project.certificates()
				.add(new NewCertificate(credential.certificate(), Optional.of(credential.key()),
						CertificateStore.TRUSTED, CertificateUsage.OTHER, "", CertificateNumber.NONE))
				.getNumber();
		return new AssignCertificate(tools).run(project, number, "PLC_1", role);
	}

	private void refused(String words, ForeignCredential made, CertificateRole role) throws ProblemException {
		Problem problem = assign(made, role).firstError().orElseThrow();
		assertEquals(CertificateProblem.WOULD_BE_REFUSED, problem.code());
		assertTrue(problem.message().contains(words), problem.message());
	}

	@Test
	void aClientWithoutApplicationUri() throws ProblemException {
		refused("a device would refuse it with Bad_CertificateUriInvalid: client has no application URI",
				application().ip("127.0.0.1"), CertificateRole.TRUSTED_CLIENT);
		refused("a device would refuse it with Bad_CertificateUriInvalid", application(),
				CertificateRole.TRUSTED_CLIENT);
	}

	@Test
	void aClientWithUsagesOfSomethingElse() throws ProblemException {
		refused("Bad_CertificateUseNotAllowed", application().uri("urn:a").keyUsage(KeyUsage.digitalSignature),
				CertificateRole.TRUSTED_CLIENT);
		refused("Bad_CertificateUseNotAllowed", application().uri("urn:a").purposes(KeyPurposeId.id_kp_emailProtection),
				CertificateRole.TRUSTED_CLIENT);
	}

	@Test
	void aServerThatClientsRefuse() throws ProblemException {
		refused("clients would refuse it with Bad_CertificateUriInvalid", application().ip("127.0.0.11"),
				CertificateRole.OPCUA);
		refused("clients would refuse it with Bad_CertificateUseNotAllowed",
				application().uri("urn:a").keyUsage(KeyUsage.digitalSignature), CertificateRole.OPCUA);
	}

	@Test
	void aGoodClientAndAServer() throws ProblemException {
		Outcome<CertificateChange> client = assign(application().uri("urn:a"), CertificateRole.TRUSTED_CLIENT);
		assertTrue(client.isGood(), client.problems()::toString);
		Outcome<CertificateChange> old = assign(application().uri("urn:a").sha1(), CertificateRole.TRUSTED_CLIENT);
		assertTrue(old.isGood(), old.problems()::toString);
		Outcome<CertificateChange> server = assign(application().uri("urn:a").ip("127.0.0.11"), CertificateRole.OPCUA);
		assertTrue(server.isGood(), server.problems()::toString);
	}
}
