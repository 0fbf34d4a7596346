// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyPairFactory;
import org.sealbench.project.ModelExecutor;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

class CertificateCreatorTest {

	@TempDir
	private Path folder;
	private SampleProject sample;
	private Project project;
	private Device device;
	private ModelExecutor executor = ModelExecutor.DIRECT;

	@BeforeEach
	void projectWithADevice() throws Exception {
		sample = new SampleProject(folder, change -> executor.execute(change));
		project = sample.project();
		project.plant().getSettings().setKeyAlgorithm("p256");
		device = sample.device("Prüf_1", "127.0.0.11", "plc-1.localhost");
	}

	@Test
	void withoutGlobalSecurityCertificatesAreSelfSignedAndLocal() throws Exception {
		make();
		assertEntry(CertificateNumber.of(1), CertificateStore.LOCAL, CertificateUsage.WEB, "Prüf_1", 0);
		assertEntry(CertificateNumber.of(2), CertificateStore.LOCAL, CertificateUsage.OPCUA, "Prüf_1", 0);
		assertTrue(Certificates.isSelfSigned(project.certificates().certificate(CertificateNumber.of(1))));
		assertEquals(CertificateNumber.of(1), device.getWebServer().getCertificate());
		assertEquals(CertificateNumber.of(2), device.getOpcUaServer().getCertificate());
	}

	@Test
	void withGlobalSecurityTheSha256CaSigns() throws Exception {
		sample.protect();
		device.setGlobalSecurity(true);
		make();
		assertEntry(CertificateNumber.of(3), CertificateStore.DEVICE, CertificateUsage.WEB, "Prüf_1", 2);
		assertEquals("SHA256withRSA", project.certificates().certificate(CertificateNumber.of(3)).getSigAlgName());
		assertEquals(2, project.certificates().chain(CertificateNumber.of(3)).size());
		X509Certificate ca = project.certificates().certificate(CertificateNumber.of(2));
		assertEquals(ca.getNotBefore(), project.certificates().certificate(CertificateNumber.of(3)).getNotBefore());
	}

	@Test
	void namesUsagesAndAlternativeNamesAreThoseOfTheField() throws Exception {
		device.getInterfaces().get(0).getDnsNames().add("PLC-1.localhost");
		make();
		X509Certificate web = project.certificates().certificate(CertificateNumber.of(1));
		assertEquals("Prüf_1/Webserver-1", Certificates.commonName(web));
		assertEquals(Usage.WEB_SERVER, Certificates.usage(web).orElseThrow());
		assertEquals(List.of("ip:127.0.0.11", "dns:plc-1.localhost"), names(web));
		X509Certificate opcUa = project.certificates().certificate(CertificateNumber.of(2));
		assertEquals("Prüf_1/OPCUA-1-2", Certificates.commonName(opcUa));
		assertEquals(Usage.OPCUA, Certificates.usage(opcUa).orElseThrow());
		assertEquals(List.of("uri:urn:sealbench:plant:Pr%C3%BCf_1", "ip:127.0.0.11", "dns:plc-1.localhost"),
				names(opcUa));
	}

	@Test
	void opcUaKeysAreRsaWhateverThePlantPrefers() throws Exception {
		make();
		assertEquals("EC P-256",
				Certificates.keyDescription(project.certificates().certificate(CertificateNumber.of(1))));
		assertEquals("RSA 2048",
				Certificates.keyDescription(project.certificates().certificate(CertificateNumber.of(2))));
	}

	@Test
	void validityIsThatOfTheSettingsAndEndsWithTheCa() throws Exception {
		project.plant().getSettings().setValidityDays(100);
		make();
		assertEquals(SampleProject.NOW.minus(Duration.ofDays(1)),
				project.certificates().certificate(CertificateNumber.of(1)).getNotBefore().toInstant());
		// Both ends belong to the validity (RFC 5280 §4.1.2.5).
		assertEquals(SampleProject.NOW.plus(Duration.ofDays(99)).minusSeconds(1),
				project.certificates().certificate(CertificateNumber.of(1)).getNotAfter().toInstant());
		sample.protect();
		device.setGlobalSecurity(true);
		project.plant().getSettings().setValidityDays(10_000);
		project.plant().getSettings().setWebValidityDays(10_000);
		make();
		assertEquals(project.certificates().certificate(CertificateNumber.of(5)).getNotAfter(),
				project.certificates().certificate(device.getWebServer().getCertificate()).getNotAfter());
	}

	@Test
	void aWebServersCertificateIsNotValidForLongerThanBrowsersOfAppleTake() throws Exception {
		make();
		X509Certificate web = project.certificates().certificate(CertificateNumber.of(1));
		assertEquals(SampleProject.NOW.plus(Duration.ofDays(819)).minusSeconds(1), web.getNotAfter().toInstant());
		assertTrue(Duration.between(web.getNotBefore().toInstant(), web.getNotAfter().toInstant())
				.compareTo(Duration.ofDays(825)) < 0);
		assertEquals(SampleProject.NOW.plus(Duration.ofDays(3649)).minusSeconds(1),
				project.certificates().certificate(CertificateNumber.of(2)).getNotAfter().toInstant());
	}

	@Test
	void aSecondRunMakesNothing() throws Exception {
		make();
		assertTrue(plan().isEmpty());
	}

	@Test
	void aNewAddressReplacesTheCertificateUnderANewNumberAndTheOldOneStays() throws Exception {
		make();
		device.getInterfaces().get(0).setAddress("127.0.0.99");
		CreatedCertificates made = make();
		assertEquals(CertificateNumber.of(4), device.getWebServer().getCertificate());
		assertEquals(CertificateNumber.of(5), device.getOpcUaServer().getCertificate());
		assertEquals(List.of(CompilerProblem.CERTIFICATE_REPLACED, CompilerProblem.CERTIFICATE_REPLACED),
				made.notes().stream().map(each -> each.code()).toList());
		assertTrue(
				made.notes().get(0).message().contains("4: Prüf_1/Webserver-4 took the place of 1: Prüf_1/Webserver-1"),
				made.notes().get(0).message());
		assertEquals(5, project.certificates().entries().size());
	}

	@Test
	void anotherApplicationUriReplacesTheOpcUaCertificateOnly() throws Exception {
		make();
		device.getOpcUaServer().setApplicationUri("urn:company:plc");
		assertEquals(List.of(ServerRole.OPCUA), plan().needs().stream().map(CertificateNeed::role).toList());
		make();
		assertEquals("urn:company:plc",
				Certificates.applicationUri(project.certificates().certificate(CertificateNumber.of(4))).orElseThrow());
	}

	@Test
	void switchingGlobalSecurityReplacesCertificatesBothWays() throws Exception {
		make();
		sample.protect();
		device.setGlobalSecurity(true);
		make();
		assertEquals(CertificateStore.DEVICE,
				project.certificates().entry(device.getWebServer().getCertificate()).getStore());
		device.setGlobalSecurity(false);
		make();
		assertEquals(CertificateStore.LOCAL,
				project.certificates().entry(device.getWebServer().getCertificate()).getStore());
	}

	@Test
	void aChosenCertificateIsLeftAlone() throws Exception {
		CertificateNumber chosen = sample
				.selfSigned(new SampleProject.Profile("my own").device("Prüf_1").names("ip:10.0.0.1")).getNumber();
		device.getWebServer().setCertificate(chosen);
		make();
		assertEquals(chosen, device.getWebServer().getCertificate());
	}

	@Test
	void thisStationGetsAnIdentityWhoseKeyIsNotInTheProject() throws Exception {
		X509Certificate client = make().client().orElseThrow().certificate();
		assertEntry(CertificateNumber.of(3), CertificateStore.TRUSTED, CertificateUsage.CLIENT, "", 0);
		assertFalse(project.certificates().entry(CertificateNumber.of(3)).isPrivateKey());
		assertEquals("Sealbench/Client-3", Certificates.commonName(client));
		assertEquals(Usage.OPCUA_CLIENT, Certificates.usage(client).orElseThrow());
		assertTrue(names(client).containsAll(List.of("uri:urn:sealbench:plant:client:3", "dns:localhost")),
				names(client).toString());
	}

	@Test
	void protectionReplacesTheIdentityByOneOfTheCa() throws Exception {
		make();
		sample.protect();
		CreatedCertificates made = make();
		CertificateNumber number = project.plant().getLastCertificateNumber();
		assertEntry(number, CertificateStore.DEVICE, CertificateUsage.CLIENT, "", 5);
		assertEquals(2, made.client().orElseThrow().chain().size());
		assertTrue(plan().isEmpty());
	}

	@Test
	void withoutALoginNothingIsMade() throws Exception {
		sample.protect();
		device.setGlobalSecurity(true);
		project.save();
		project.access().logout();
		ProblemException refused = assertThrows(ProblemException.class, this::make);
		assertEquals(ProjectProblem.NOT_LOGGED_IN, refused.problem().code());
		assertEquals(CertificateNumber.NONE, device.getWebServer().getCertificate());
	}

	@Test
	void cancellingLeavesTheProjectAsItWas() throws Exception {
		project.save();
		byte[] before = Files.readAllBytes(folder.resolve("plant.sealbench"));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		CertificatePlan plan = plan();
		assertThrows(OperationCanceledException.class,
				() -> maker().create(project, plan, SampleProject.NOW, cancelled));
		assertFalse(project.isDirty());
		assertEquals(CertificateNumber.NONE, project.plant().getLastCertificateNumber());
		assertEquals(new String(before), Files.readString(folder.resolve("plant.sealbench")));
	}

	@Test
	void aCertificateAddedMeanwhileChangesTheNumbersAndNames() throws Exception {
		boolean[] first = { true };
		executor = change -> {
			if (first[0]) {
				first[0] = false;
				try {
					sample.selfSigned(new SampleProject.Profile("in between"));
				} catch (ProblemException e) {
					throw new IllegalStateException(e);
				}
			}
			change.run();
		};
		make();
		assertEquals("Prüf_1/Webserver-2",
				Certificates.commonName(project.certificates().certificate(CertificateNumber.of(2))));
		assertEquals(CertificateNumber.of(2), device.getWebServer().getCertificate());
	}

	@Test
	void numbersAreNeverUsedAgain() throws Exception {
		make();
		project.plant().getCertificates().clear();
		device.getWebServer().setCertificate(CertificateNumber.NONE);
		device.getOpcUaServer().setEnabled(false);
		make();
		assertEquals(CertificateNumber.of(4), device.getWebServer().getCertificate());
	}

	private CreatedCertificates make() throws ProblemException {
		CreatedCertificates made = maker().create(project, plan(), SampleProject.NOW, new NullProgressMonitor());
		project.save();
		if (made.client().isPresent()) {
			project.localClient().write(made.client().get());
		}
		return made;
	}

	private static CertificateCreator maker() {
		return new CertificateCreator(KeyPairFactory.onAllCores(), new SecureRandom());
	}

	private CertificatePlan plan() throws ProblemException {
		return new CertificatePlanner(project, SampleProject.NOW).plan(List.copyOf(project.plant().getDevices()));
	}

	private static List<String> names(X509Certificate certificate) {
		return Certificates.names(certificate).stream().map(SubjectAlternativeName::toString).toList();
	}

	private void assertEntry(CertificateNumber number, CertificateStore store, CertificateUsage usage, String owner,
			int issuer) throws Exception {
		CertificateEntry entry = project.certificates().entry(number);
		assertEquals(List.of(store, usage, owner, CertificateNumber.of(issuer)),
				List.of(entry.getStore(), entry.getUsage(), entry.getDevice(), entry.getIssuer()));
	}
}
