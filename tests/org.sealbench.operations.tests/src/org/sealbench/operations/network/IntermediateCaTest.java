// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.device.ImagePaths;
import org.sealbench.emulator.opcua.config.SecurityMaterial;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.opcua.validation.ClientAdmission;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.ListHolders;
import org.sealbench.pki.Credential;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.CrlBuilder;
import org.sealbench.testkit.ForeignCredential;
import org.sealbench.testkit.TestKeys;
import org.sealbench.testkit.plant.PlantBuilder;

/**
 * Who trusts a root trusts the clients of the CAs between, whether they send them along or not, as far as lists allow.
 */
class IntermediateCaTest {

	private final Credential root = ca("Root", 2).selfSigned();
	private final Credential first = ca("First", 1).issuedBy(root);
	private final Credential second = ca("Second", 0).issuedBy(first);
	private final Credential client = ForeignCredential.application("client", TestKeys.of(KeyAlgorithm.RSA_2048))
			.uri("urn:test:client").issuedBy(second);
	private Project project;
	private Device device;

	private static ForeignCredential ca(String name, int pathLength) {
		return ForeignCredential.ca(name, TestKeys.of(KeyAlgorithm.P_256, name), pathLength);
	}

	@BeforeEach
	void deviceThatTrustsTheRoot(@TempDir Path folder) throws ProblemException {
		project = PlantBuilder.in(folder).device("PLC_1", "127.0.0.11", "opcua.enabled=true", "opcua.licence=small",
				"opcua.policies=secure", "security.global=true").open();
		device = project.device("PLC_1").orElseThrow();
		trust(add(root, CrlBuilder.of(root).issue()));
	}

	private CertificateNumber add(Credential signingCa, X509CRL list) throws ProblemException {
		CertificateNumber number = project.certificates().add(new NewCertificate(signingCa.certificate(),
				Optional.empty(), CertificateStore.TRUSTED, CertificateUsage.CA, "", CertificateNumber.NONE))
				.getNumber();
		if (list != null) {
			project.certificates().crls().set(number, list);
		}
		return number;
	}

	private void trust(CertificateNumber number) {
		device.getOpcUaServer().getSecureChannel().getTrustedClients().add(number);
	}

	private Set<String> issuers() throws ProblemException {
		Set<String> paths = new TreeSet<>(RealConnection.image(project, device).parts().keySet());
		paths.removeIf(each -> !each.startsWith(ImagePaths.OPCUA_ISSUERS));
		return paths;
	}

	/** What the device says to the client with all its CAs, and to the client without them. */
	private List<String> statuses(Credential presented) throws ProblemException {
		ClientAdmission admission = new ClientAdmission(SecurityMaterial.trust(RealConnection.image(project, device)),
				false, false, Optional.empty());
		return List.of(presented.chain(), List.of(presented.certificate())).stream()
				.map(each -> admission.decide(each, Optional.of("urn:test:client"), Tools.standard().clock().instant())
						.verdict().statusName())
				.toList();
	}

	@Test
	void theKnownOnesAreLoadedWithTheirLists() throws ProblemException {
		add(second, CrlBuilder.of(second).issue());
		add(first, CrlBuilder.of(first).issue());
		assertEquals(2, issuers().size());
		assertEquals(List.of("Good", "Good"), statuses(client));
	}

	@Test
	void whoIsLoadedWithThemNeedsTheirNextLists() throws ProblemException {
		CertificateNumber last = add(second, CrlBuilder.of(second).issue());
		CertificateNumber between = add(first, CrlBuilder.of(first).issue());
		CertificateNumber stranger = add(ca("Stranger", 1).selfSigned(), null);
		ListHolders holders = ListHolders.of(project, Tools.standard().clock().instant());
		assertEquals(List.of(List.of("PLC_1"), List.of("PLC_1"), List.of()),
				List.of(holders.of(last), holders.of(between), holders.of(stranger)));
		device.getOpcUaServer().getSecureChannel().getTrustedClients().clear();
		assertEquals(List.of(), ListHolders.of(project, Tools.standard().clock().instant()).of(between));
	}

	@Test
	void whatIsNotKnownHasToBeSentAndHasNoList() throws ProblemException {
		assertEquals(List.of("Bad_CertificateRevocationUnknown", "Bad_CertificateChainIncomplete"), statuses(client));
		assertEquals(Set.of(), issuers());
	}

	@Test
	void aListBetweenThatIsMissingOrOldIsUnknown() throws ProblemException {
		add(first, CrlBuilder.of(first).issue());
		CertificateNumber lacking = add(second, null);
		assertEquals(List.of("Bad_CertificateRevocationUnknown", "Bad_CertificateRevocationUnknown"), statuses(client));
		project.certificates().crls().set(lacking,
				CrlBuilder.of(second).valid(RandomPki.NOW.minusSeconds(20), RandomPki.NOW.minusSeconds(10)).issue());
		assertEquals(List.of("Bad_CertificateRevocationUnknown", "Bad_CertificateRevocationUnknown"), statuses(client));
	}

	@Test
	void aRevokedOneBetweenRefusesItsClientsEvenWhereAllAreAccepted() throws ProblemException {
		CertificateNumber number = add(first, CrlBuilder.of(first).revoke(second).issue());
		CertificateNumber revoked = add(second, CrlBuilder.of(second).issue());
		project.certificates().entry(revoked).setIssuer(number);
		project.certificates().entry(revoked).setRevokedAt("2026-05-01T00:00:00Z");
		assertEquals(List.of("Bad_CertificateIssuerRevoked", "Bad_CertificateIssuerRevoked"), statuses(client));
		ClientAdmission accepting = new ClientAdmission(SecurityMaterial.trust(RealConnection.image(project, device)),
				false, true, Optional.empty());
		assertEquals("Bad_CertificateIssuerRevoked", accepting.decide(List.of(client.certificate()),
				Optional.of("urn:test:client"), Tools.standard().clock().instant()).verdict().statusName());
	}

	@Test
	void aCrossSignedOneIsTrustedByEitherWay() throws ProblemException {
		Credential other = ca("Other", 2).selfSigned();
		Credential cross = ca("Second", 0).issuedBy(other);
		CertificateNumber trusted = add(other, CrlBuilder.of(other).issue());
		add(second, CrlBuilder.of(second).issue());
		add(cross, CrlBuilder.of(second).issue());
		trust(trusted);
		assertEquals(1, issuers().size());
		assertEquals(List.of("Good", "Good"), statuses(client));
		add(first, CrlBuilder.of(first).revoke(second).issue());
		assertEquals(3, issuers().size());
		assertEquals(List.of("Good", "Good"), statuses(client));
	}

	@Test
	void belowACaThatAllowsNoneThereAreNone() throws ProblemException {
		device.getOpcUaServer().getSecureChannel().getTrustedClients().clear();
		trust(add(second, CrlBuilder.of(second).issue()));
		add(first, CrlBuilder.of(first).issue());
		assertEquals(Set.of(), issuers());
		assertEquals(List.of("Good", "Good"), statuses(client));
	}
}
