// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.image.TrustList;
import org.sealbench.compiler.image.TrustSources;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.RolloverStage;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.DeleteCertificate;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.certificate.ca.IssuerFinder;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.ProjectBuilder;

class StartRolloverTest {

	@TempDir
	private static Path template;
	@TempDir
	private Path folder;
	private ProtectedPlant plant;

	@BeforeAll
	static void make() {
		ProtectedPlant.make(template);
	}

	@BeforeEach
	void open() {
		plant = new ProtectedPlant(template, folder);
		ProtectedPlant.require(plant.compile());
	}

	private Outcome<RolloverPlan> start(CertificateNumber number, Optional<KeyAlgorithm> algorithm) {
		return new StartRollover(plant.tools).run(plant.project, number, algorithm, new NullProgressMonitor());
	}

	private RolloverPlan started() {
		return ProtectedPlant.require(start(CertificateNumber.of(2), Optional.empty()));
	}

	/** Whom the device trusts that has no global security settings. */
	private List<CertificateNumber> trusted() {
		return plant.local.getOpcUaServer().getSecureChannel().getTrustedClients();
	}

	private X509Certificate certificate(CertificateNumber number) throws ProblemException {
		return plant.project.certificates().certificate(number);
	}

	@Test
	void theNewCaHasTheNameOfTheOldOneAndAnotherKey() throws ProblemException {
		RolloverPlan plan = started();

		X509Certificate old = certificate(CertificateNumber.of(2));
		X509Certificate made = certificate(plan.successor());
		assertEquals(old.getSubjectX500Principal(), made.getSubjectX500Principal());
		assertNotEquals(old.getPublicKey(), made.getPublicKey());
		assertTrue(Certificates.isSelfSigned(made));
		assertTrue(plant.project.certificates().crls().of(plan.successor()).isPresent());
		assertTrue(Certificates.isIssuedBy(newWithOld(), old));
		assertEquals(made.getPublicKey(), newWithOld().getPublicKey());
		assertTrue(Certificates.isIssuedBy(oldWithNew(), made));
		assertEquals(old.getPublicKey(), oldWithNew().getPublicKey());
	}

	private X509Certificate newWithOld() throws ProblemException {
		return CaRollover.certificate(plant.project.plant().getRollover().getNewWithOld());
	}

	private X509Certificate oldWithNew() throws ProblemException {
		return CaRollover.certificate(plant.project.plant().getRollover().getOldWithNew());
	}

	@Test
	void bothAreTrustedAndTheOldOneGoesOnSigning() throws ProblemException {
		CertificateNumber successor = started().successor();

		assertEquals(Set.of(CertificateNumber.of(2), successor),
				TrustList.of(new TrustSources(plant.project, plant.now), plant.global).certificates().keySet());
		assertEquals(CertificateNumber.of(2), ProjectCa.find(plant.project, plant.now).orElseThrow().number());
		assertEquals(CertificateNumber.of(2), plant.project.certificates()
				.entry(ProtectedPlant.only(plant.renew(plant.global.getWebServer().getCertificate(), false)).id())
				.getIssuer());
	}

	@Test
	void aDeviceThatWasGivenTheOldCaTrustsTheNewOneToo() throws ProblemException {
		trusted().add(CertificateNumber.of(2));

		RolloverPlan plan = started();

		assertEquals(List.of(CertificateNumber.of(2), plan.successor()), trusted());
		assertEquals(List.of("PLC_1", "PLC_2"), plan.openDevices().stream().map(RolloverItem::key).toList());
	}

	@Test
	void whoIsTrustedByItselfGetsItsNextCertificateAtOnce() throws ProblemException {
		CertificateNumber server = plant.global.getOpcUaServer().getCertificate();
		trusted().add(server);

		RolloverPlan plan = started();

		List<CertificateNumber> trusted = trusted();
		assertEquals(2, trusted.size());
		assertEquals(plan.successor(), plant.project.certificates().entry(trusted.get(1)).getIssuer());
		assertEquals(server, plant.global.getOpcUaServer().getCertificate(), "it is not presented yet");
	}

	@Test
	void theStagesDevicesAndFilesAreTold() throws ProblemException {
		RolloverPlan plan = started();

		assertEquals(RolloverStage.TRUST, plan.stage());
		assertEquals(List.of("PLC_1"), plan.openDevices().stream().map(RolloverItem::key).toList());
		assertEquals(List.of("trust:browsers"), plan.openHandOuts().stream().map(RolloverItem::key).toList());
		assertEquals("sealbench ca rollover next", plan.nextCommand());
		assertEquals(Optional.of(plan), new ReadRollover(plant.tools).run(plant.project).get());
	}

	/** Nobody trusts it by itself, and nobody but its owner knows whom it trusts: the old CA, at any rate. */
	@Test
	void aClientWithACertificateOfTheOldCaIsToldUntilTheEnd() throws ProblemException {
		CertificateNumber client = plant.project.certificates()
				.add(new NewCertificate(certificate(plant.global.getOpcUaServer().getCertificate()), Optional.empty(),
						CertificateStore.DEVICE, CertificateUsage.CLIENT, "", CertificateNumber.of(2)))
				.getNumber();
		RolloverPlan plan = started();
		String told = "trust:" + client;
		assertTrue(plan.openHandOuts().stream().anyMatch(each -> each.key().equals(told) && each.needed()),
				plan.items()::toString);

		PlanModel model = PlanModel.of(plant.project);
		new Reissue(model, plant.tools).issue(new Participants(model, plant.now).ofClients(),
				new NullProgressMonitor());
		model.setStage(RolloverStage.RETIRE);
		new RetiredCa(model, plant.tools).issueLastList("anna");
		List<String> last = new ReadRollover(plant.tools).read(plant.project).items().stream().map(RolloverItem::key)
				.toList();
		assertTrue(last.containsAll(List.of(told, "certificate:" + client, "remove:" + client)), last::toString);
	}

	@Test
	void thePlanIsSavedSealedAndReadOnAnotherMachine() throws Exception {
		RolloverPlan plan = started();
		try (Project again = plant.reopened()) {
			assertEquals(List.of(), again.integrity().changes());
			assertEquals(Optional.of(plan), new ReadRollover(plant.tools).run(again).get());
		}
		Path file = folder.resolve("plant.sealbench");
		Files.writeString(file, Files.readString(file).replace("<rollover\n      number=\"2\"",
				"<rollover\n      stage=\"retire\"\n      number=\"2\""), StandardCharsets.UTF_8);
		try (Project forged = ProjectBuilder.login(folder)) {
			assertEquals(List.of("rollover"), forged.integrity().changes().stream().map(each -> each.item()).toList());
			forged.decisions().undo("rollover");
			assertEquals(RolloverStage.TRUST, forged.plant().getRollover().getStage());
		}
	}

	@Test
	void theKeyAndTheSignatureMayBeOthers() throws ProblemException {
		assertEquals("SHA1withRSA", certificate(CertificateNumber.of(1)).getSigAlgName());
		RolloverPlan sha256 = ProtectedPlant
				.require(start(CertificateNumber.of(1), Optional.of(KeyAlgorithm.RSA_3072)));
		assertEquals("SHA256withRSA", certificate(sha256.successor()).getSigAlgName());
		assertEquals(3072, ((RSAPublicKey) certificate(sha256.successor()).getPublicKey()).getModulus().bitLength());
		assertEquals(CertificateNumber.of(2), ProjectCa.find(plant.project, plant.now).orElseThrow().number());

		plant.project.plant().setRollover(null);
		Outcome<RolloverPlan> outcome = start(CertificateNumber.of(2), Optional.of(KeyAlgorithm.P_256));
		assertEquals(List.of(RolloverProblem.CURVE_FOR_OPCUA), ProtectedPlant.codes(outcome));
		RolloverPlan curve = outcome.get();
		assertTrue(certificate(curve.successor()).getPublicKey() instanceof ECPublicKey);
		assertEquals("SHA256withECDSA", certificate(curve.successor()).getSigAlgName());
	}

	@Test
	void whatCannotGiveWayIsRefusedByName() throws ProblemException {
		CertificateNumber leaf = plant.global.getWebServer().getCertificate();
		ProtectedPlant.refused(CertificateProblem.NOT_A_CA, start(leaf, Optional.empty()));
		plant.project.certificates().entry(CertificateNumber.of(1)).setRevokedAt("2026-01-01T00:00:00Z");
		ProtectedPlant.refused(CertificateProblem.CA_REVOKED, start(CertificateNumber.of(1), Optional.empty()));
		assertFalse(ReadRollover.isUnderWay(plant.project));

		CertificateNumber successor = started().successor();
		ProtectedPlant.refused(RolloverProblem.UNDER_WAY, start(CertificateNumber.of(2), Optional.empty()));
		ProtectedPlant.refused(RolloverProblem.UNDER_WAY, start(successor, Optional.empty()));
		ProtectedPlant.refused(CertificateProblem.CA_IN_ROLLOVER,
				new DeleteCertificate(plant.tools).run(plant.project, successor));
		ProtectedPlant.refused(CertificateProblem.CA_IN_ROLLOVER, plant.renew(CertificateNumber.of(2), false));
	}

	@Test
	void aRenewedCaNamesTheOneThatTookItsPlace() {
		CertificateNumber renewed = ProtectedPlant.require(plant.renew(CertificateNumber.of(2), false)).certificates()
				.get(0).id();

		ProtectedPlant.refused(RolloverProblem.SUPERSEDED, start(CertificateNumber.of(2), Optional.empty()));
		assertEquals(renewed, ProtectedPlant.require(start(renewed, Optional.empty())).old());
	}

	@Test
	void cancelledTheProjectIsAsBefore() throws ProblemException {
		plant.project.save();
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		Outcome<RolloverPlan> outcome = new StartRollover(plant.tools).run(plant.project, CertificateNumber.of(2),
				Optional.empty(), cancelled);

		assertFalse(outcome.isGood());
		assertFalse(plant.project.isDirty());
	}

	@Test
	void cancelledWhileASecondKeyIsMadeTheProjectIsAsBefore() throws ProblemException {
		trusted().add(plant.global.getOpcUaServer().getCertificate());
		CertificateEntry old = plant.project.certificates().entry(CertificateNumber.of(2));
		CertificateNumber namesake = plant.project.certificates().add(new NewCertificate(certificate(old.getNumber()),
				Optional.empty(), old.getStore(), old.getUsage(), "", CertificateNumber.NONE)).getNumber();
		plant.project.save();
		NullProgressMonitor late = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return ReadRollover.isUnderWay(plant.project);
			}
		};

		Outcome<RolloverPlan> outcome = new StartRollover(plant.tools).run(plant.project, CertificateNumber.of(2),
				Optional.empty(), late);

		assertFalse(outcome.isGood());
		assertFalse(ReadRollover.isUnderWay(plant.project));
		assertEquals(1, trusted().size());
		assertTrue(plant.project.certificates().find(namesake).isPresent(), "it was there before");
	}

	@Test
	void aCaThatAnotherRolloverHasLeftSignsNothing() throws ProblemException {
		CertificateNumber successor = started().successor();
		CertificateEntry entry = plant.project.certificates().entry(successor);
		plant.project.certificates()
				.add(new NewCertificate(certificate(successor),
						Optional.of(plant.project.certificates().credential(successor).key()), entry.getStore(),
						entry.getUsage(), "", CertificateNumber.NONE));

		assertEquals(CertificateNumber.of(2), ProjectCa.find(plant.project, plant.now).orElseThrow().number());
		plant.project.plant().getRollover().setStage(RolloverStage.REISSUE);
		assertEquals(successor, ProjectCa.find(plant.project, plant.now).orElseThrow().number());
		assertEquals(successor, IssuerFinder
				.successor(plant.project, plant.project.certificates().entry(CertificateNumber.of(2))).getNumber());
	}

	@Test
	void whatSomebodyPresentsIsNotDeletedByGivingUp() {
		CertificateNumber successor = started().successor();
		plant.global.getWebServer().setCertificate(plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(successor)));

		ProtectedPlant.refused(CertificateProblem.IN_USE, new StepBackRollover(plant.tools).run(plant.project));
		assertTrue(ReadRollover.isUnderWay(plant.project));
	}

	@Test
	void aRevocationByTheOldCaReachesWhoTrustsIt() {
		started();

		assertEquals(List.of("PLC_1"),
				ProtectedPlant.require(new RevokeCertificate(plant.tools).run(plant.project,
						plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(CertificateNumber.of(2))),
						RevocationReason.UNSPECIFIED)).devices());
	}
}
