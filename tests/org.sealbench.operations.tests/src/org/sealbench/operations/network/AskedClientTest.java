// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.plant.PlantBuilder;

/** Clients that the project knows by their certificates alone, whether a device trusts them or not. */
class AskedClientTest {

	private static final Instant BEGIN = Instant.now().truncatedTo(ChronoUnit.DAYS);
	private static final Credential ROOT = root();
	private static final Credential LAPTOP = CredentialBuilder.of("Laptop", Usage.OPCUA_CLIENT)
			.names("uri:urn:plant:laptop").key(KeyAlgorithm.RSA_2048).valid(BEGIN, BEGIN.plus(Duration.ofDays(365)))
			.issuedBy(ROOT);

	@TempDir
	private Path folder;
	private final Tools tools = Tools.standard();
	private Project project;

	private static Credential root() {
		return CredentialBuilder.of("Acme Root", Usage.CA).key(KeyAlgorithm.RSA_2048)
				.valid(BEGIN, BEGIN.plus(Duration.ofDays(3650))).selfSigned();
	}

	@BeforeEach
	void plantOfOneDevice() {
		project = PlantBuilder.in(folder, tools).open();
		assertTrue(
				new AddDevice().run(project, new DeviceRequest("PLC_1", List.of("127.0.0.1"), List.of(), "")).isGood());
		assertTrue(new SetDevice(tools).run(project, "PLC_1", List.of("opcua.enabled=true", "opcua.licence=small",
				"opcua.guest=true", "opcua.policies=Basic256Sha256/SignAndEncrypt"), () -> null, true).isGood());
		assertTrue(compile().isGood());
	}

	@AfterEach
	void close() {
		project.close();
	}

	private Outcome<?> compile() {
		return new Compile(tools).run(project, List.of(), new NullProgressMonitor());
	}

	private CertificateEntry add(Credential credential, CertificateUsage usage, CertificateNumber issuer)
			throws ProblemException {
		return project.certificates().add(new NewCertificate(credential.certificate(), Optional.empty(),
				CertificateStore.TRUSTED, usage, "", issuer));
	}

	private Outcome<List<NetworkConnection>> explain(String client) {
		return DescribeNetwork.read(project, Instant.now()).explain(client, "PLC_1");
	}

	private String client(String name) {
		NetworkConnection link = explain(name).get().get(0);
		assertEquals(Verdict.CONNECTS, link.verdict(), link::toString);
		return link.checks().stream().filter(each -> each.check() == ConnectionCheck.CLIENT_CERTIFICATE)
				.map(Check::reason).findFirst().orElseThrow();
	}

	@Test
	void oneThatNobodyTrustsIsFoundByItsNameAndItsNumber() throws Exception {
		CertificateEntry laptop = add(LAPTOP, CertificateUsage.CLIENT, CertificateNumber.NONE);
		for (String name : List.of("Laptop", laptop.getNumber().toString())) {
			assertEquals(Verdict.REFUSED, explain(name).get().get(0).verdict());
		}
		CertificateEntry other = add(LAPTOP, CertificateUsage.CLIENT, CertificateNumber.NONE);
		assertEquals(NetworkProblem.NAME_TWICE, explain("Laptop").firstError().orElseThrow().code());
		other.setRevokedAt(BEGIN.toString());
		assertEquals("certificate:" + laptop.getNumber(), explain("Laptop").get().get(0).from());
		laptop.setRevokedAt(BEGIN.toString());
		assertEquals(NetworkProblem.NAME_TWICE, explain("Laptop").firstError().orElseThrow().code());
		assertEquals(NetworkProblem.NO_SUCH_CLIENT, explain("Lap").firstError().orElseThrow().code());
	}

	@Test
	void whereNoRevocationIsCheckedThatIsSaidByExplainAndCompileAlike() throws Exception {
		CertificateNumber root = add(ROOT, CertificateUsage.CA, CertificateNumber.NONE).getNumber();
		add(LAPTOP, CertificateUsage.CLIENT, root);
		project.device("PLC_1").orElseThrow().getOpcUaServer().getSecureChannel().getTrustedClients().add(root);
		for (String name : List.of("Laptop", "Acme Root")) {
			assertTrue(client(name).contains("revocation is not checked, there is no list of Acme Root"), client(name));
		}
		assertTrue(compile().problems().stream().anyMatch(each -> each.message().contains("check no revocation")),
				"devices let it in, so compile does not say that they refuse it");

		project.certificates().crls().set(root,
				new CrlIssuer().issue(ROOT, BigInteger.ONE, BEGIN, BEGIN.plus(Duration.ofDays(30)), List.of()));
		for (String name : List.of("Laptop", "Acme Root")) {
			assertFalse(client(name).contains("not checked"), client(name));
		}
		assertFalse(compile().problems().stream().anyMatch(each -> each.message().contains("check no revocation")));
	}

	@Test
	void theListOfAnotherCaOfTheSameNameSaysNothing() throws Exception {
		Credential namesake = CredentialBuilder.of("Acme Root", Usage.CA)
				.valid(BEGIN, BEGIN.plus(Duration.ofDays(3650))).selfSigned();
		CertificateNumber root = add(ROOT, CertificateUsage.CA, CertificateNumber.NONE).getNumber();
		CertificateNumber other = add(namesake, CertificateUsage.CA, CertificateNumber.NONE).getNumber();
		add(LAPTOP, CertificateUsage.CLIENT, root);
		project.device("PLC_1").orElseThrow().getOpcUaServer().getSecureChannel().getTrustedClients()
				.addAll(List.of(root, other));
		project.certificates().crls().set(other,
				new CrlIssuer().issue(namesake, BigInteger.ONE, BEGIN, BEGIN.plus(Duration.ofDays(30)), List.of()));
		assertTrue(client("Laptop").contains("revocation is not checked, there is no list of Acme Root"),
				client("Laptop"));
	}
}
