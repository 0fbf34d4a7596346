// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ProjectCa;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.RolloverStage;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.certificate.ca.IssueRevocationList;
import org.sealbench.operations.recipient.Recipient;
import org.sealbench.operations.recipient.RecipientLog;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.ProjectBuilder;

/** The end of a rollover, also where a merge has left another one's CA, or the old CA's key is gone. */
class FinishRolloverTest {

	@TempDir
	private static Path template;
	@TempDir
	private Path folder;
	private ProtectedPlant plant;
	private PlanModel plan;

	@BeforeAll
	static void make() {
		ProtectedPlant.make(template);
	}

	@BeforeEach
	void started() throws ProblemException {
		plant = new ProtectedPlant(template, folder);
		ProtectedPlant.require(plant.compile());
		ProtectedPlant.require(new StartRollover(plant.tools).run(plant.project, CertificateNumber.of(2),
				Optional.empty(), new NullProgressMonitor()));
		plan = PlanModel.of(plant.project);
	}

	@AfterEach
	void close() {
		plant.project.close();
	}

	/** The plan in its last stage, as if all devices had been loaded. */
	private void retired() throws ProblemException {
		plan.setStage(RolloverStage.REISSUE);
		Participants participants = new Participants(plan, plant.now);
		Reissue reissue = new Reissue(plan, plant.tools);
		List<Device> devices = plant.project.plant().getDevices();
		for (Device device : devices) {
			List<CertificateEntry> old = new ArrayList<>();
			for (ServerRole role : participants.open(device)) {
				old.add(plant.project.certificates().entry(role.certificate(device)));
			}
			reissue.issue(old, new NullProgressMonitor());
			reissue.present(device, participants.open(device));
		}
		plan.setStage(RolloverStage.RETIRE);
		devices.forEach(each -> plan.record(PlanModel.ofDevice(RolloverStage.RETIRE, each.getName()),
				plant.now.truncatedTo(ChronoUnit.SECONDS), "anna", ""));
	}

	/** The CA of another rollover that began apart. */
	private CertificateEntry lost() throws ProblemException {
		CertificateEntry successor = plant.project.certificates().entry(plan.successor());
		return plant.project.certificates()
				.add(new NewCertificate(plant.project.certificates().certificate(plan.successor()),
						Optional.of(plant.project.certificates().credential(plan.successor()).key()),
						successor.getStore(), successor.getUsage(), "", CertificateNumber.NONE));
	}

	private Outcome<RolloverPlan> finish() {
		return new FinishRollover(plant.tools).run(plant.project);
	}

	@Test
	void aCaThatAnotherRolloverHasLeftSignsNothingAfterTheEndEither() throws ProblemException {
		CertificateEntry lost = lost();
		retired();
		new RetiredCa(plan, plant.tools).issueLastList("anna");
		CertificateNumber successor = plan.successor();
		ProtectedPlant.require(finish());
		assertEquals(successor, ProjectCa.find(plant.project, plant.now).orElseThrow().number());
		assertTrue(CertificateEntries.isRevoked(lost));
	}

	@Test
	void whatSuchACaSignedIsIssuedAnewBeforeTheEnd() throws ProblemException {
		CertificateEntry lost = lost();
		retired();
		new RetiredCa(plan, plant.tools).issueLastList("anna");
		CertificateNumber web = plant.global.getWebServer().getCertificate();
		plant.project.certificates().entry(web).setIssuer(lost.getNumber());
		assertEquals(List.of(plant.global.getName()), new ReadRollover(plant.tools).read(plant.project).openDevices()
				.stream().map(RolloverItem::name).toList());
		ProtectedPlant.refused(RolloverProblem.TOO_EARLY, finish());
	}

	@Test
	void theOldCasLastListNamesNothingThatSuchACaSigned() throws ProblemException {
		CertificateEntry lost = lost();
		retired();
		CertificateNumber replaced = plan.replacements().get(0).getNumber();
		plant.project.certificates().entry(replaced).setIssuer(lost.getNumber());
		new RetiredCa(plan, plant.tools).issueLastList("anna");
		assertTrue(CertificateEntries.isRevoked(plant.project.certificates().entry(replaced)));
		assertFalse(plant.project.certificates().crls().of(plan.old()).orElseThrow()
				.isRevoked(plant.project.certificates().certificate(replaced)));
	}

	@Test
	void givenUpItTakesSuchACaAlong() throws ProblemException {
		CertificateNumber lost = lost().getNumber();
		ProtectedPlant.require(new StepBackRollover(plant.tools).run(plant.project));
		assertTrue(plant.project.certificates().find(lost).isEmpty());
		assertEquals(CertificateNumber.of(2), ProjectCa.find(plant.project, plant.now).orElseThrow().number());
	}

	@Test
	void aPlanWhoseCaIsGoneNamesIt() throws ProblemException {
		CertificateNumber successor = plan.successor();
		plant.project.certificates().remove(successor);
		ProtectedPlant.refused(RolloverProblem.CHANGED, finish());
		assertTrue(finish().firstError().orElseThrow().message().contains("certificate " + successor));
	}

	@Test
	void aPlanThatIsDamagedIsNoPlanToCompileBy() throws ProblemException {
		plant.project.plant().getRollover().setNewWithOld("no certificate!");
		ProtectedPlant.refused(CompilerProblem.ROLLOVER_DAMAGED, plant.compile());
	}

	@Test
	void givenUpItNamesTheClientsThatHaveNewCertificates() throws ProblemException {
		CertificateNumber client = plant.local.getOpcUaServer().getCertificate();
		plan.replace(client, plan.successor());
		plan.record("certificate:" + client, plant.now.truncatedTo(ChronoUnit.SECONDS), "anna", "");
		Outcome<?> back = new StepBackRollover(plant.tools).run(plant.project);
		ProtectedPlant.require(back);
		Problem named = back.problems().stream().filter(each -> each.code() == RolloverProblem.HAS_NEW).findFirst()
				.orElseThrow();
		assertTrue(named.message().endsWith(": " + client), named::message);
	}

	@Test
	void aDamagedKeyIsNoneThatIsGone() throws Exception {
		retired();
		plant.project.save();
		Path key = plant.project.folder().resolve("keys/0002.pem");
		byte[] sound = Files.readAllBytes(key);
		Files.writeString(key, "damaged");
		try (Project opened = ProjectBuilder.login(folder)) {
			Outcome<RolloverPlan> refused = new FinishRollover(plant.tools).run(opened);
			assertFalse(refused.isGood());
			assertNotEquals(RolloverProblem.TOO_EARLY, refused.firstError().orElseThrow().code());
			assertTrue(ReadRollover.isUnderWay(opened));
		}
		Files.write(key, sound);
		try (Project opened = ProjectBuilder.login(folder)) {
			ProtectedPlant.refused(RolloverProblem.TOO_EARLY, new FinishRollover(plant.tools).run(opened));
		}
	}

	@Test
	void whatFollowsTheLastListHoldsAsLongAndNamesTheSame() throws ProblemException {
		retired();
		new RetiredCa(plan, plant.tools).issueLastList("anna");
		X509CRL last = plant.project.certificates().crls().of(plan.old()).orElseThrow();
		ProtectedPlant.require(new IssueRevocationList(plant.tools).run(plant.project, plan.old()));
		X509CRL next = plant.project.certificates().crls().of(plan.old()).orElseThrow();
		assertEquals(plant.project.certificates().certificate(plan.old()).getNotAfter(), next.getNextUpdate());
		assertEquals(last.getNextUpdate(), next.getNextUpdate());
		assertEquals(last.getRevokedCertificates(), next.getRevokedCertificates());
		ProtectedPlant.require(finish());
		ProtectedPlant.refused(CertificateProblem.CA_REVOKED,
				new IssueRevocationList(plant.tools).run(plant.project, CertificateNumber.of(2)));
	}

	@Test
	void withoutTheOldCasKeyItIsFinishedWithoutALastList() throws ProblemException {
		retired();
		assertEquals("sealbench ca rollover next", new ReadRollover(plant.tools).read(plant.project).nextCommand());
		ProtectedPlant.refused(RolloverProblem.TOO_EARLY, finish());
		plant.project.certificates().entry(CertificateNumber.of(2)).setPrivateKey(false);
		assertEquals("sealbench ca rollover finish", new ReadRollover(plant.tools).read(plant.project).nextCommand());
		Outcome<RolloverPlan> finished = finish();
		ProtectedPlant.require(finished);
		assertTrue(finished.problems().stream().anyMatch(each -> each.code() == RolloverProblem.NO_LAST_LIST));
		assertFalse(ReadRollover.isUnderWay(plant.project));
		assertTrue(CertificateEntries.isRevoked(plant.project.certificates().entry(CertificateNumber.of(2))));
	}

	@Test
	void whoWasGivenTheOldCaIsTickedOffByAPushOfTheNewOne() throws ProblemException {
		String url = "opc.tcp://192.0.2.9:4840";
		RecipientLog log = new RecipientLog(plant.project);
		log.add(Recipient.server(url, CertificateNumber.of(2), "admin", ""));
		log.add(Recipient.folder("/pki", "station", CertificateNumber.of(2)));
		RolloverPlan open = new ReadRollover(plant.tools).read(plant.project);
		assertTrue(open.openHandOuts().stream().map(RolloverItem::key).toList()
				.containsAll(List.of("trust:" + url, "trust:station:/pki")), open::toString);
		assertFalse(open.items().stream().anyMatch(each -> each.key().equals("trust:" + url) && each.needed()));
		String command = "sealbench push " + url + " --ca " + plan.successor() + " --no-certificate --login admin";
		assertTrue(open.items().stream().anyMatch(each -> each.words().contains(command)), open::toString);

		log.add(Recipient.server(url, plan.successor(), "admin", ""));
		List<String> left = new ReadRollover(plant.tools).read(plant.project).openHandOuts().stream()
				.map(RolloverItem::key).toList();
		assertFalse(left.contains("trust:" + url));
		assertTrue(left.contains("trust:station:/pki"));
		ProtectedPlant.require(new TickOffHandOut(plant.tools).run(plant.project, List.of("trust:station:/pki")));
	}
}
