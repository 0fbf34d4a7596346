// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.operations.certificate.ProtectedPlant.only;
import static org.sealbench.operations.certificate.ProtectedPlant.refused;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.key.KeyPairFactory;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.project.folder.ProjectProblem;

class CreateCertificateTest {

	@TempDir
	private static Path template;
	@TempDir
	private Path folder;
	private ProtectedPlant plant;

	@BeforeAll
	static void template() {
		ProtectedPlant.make(template.resolve("plant"));
	}

	@BeforeEach
	void plant() {
		plant = new ProtectedPlant(template.resolve("plant"), folder);
	}

	@Test
	void aDeviceWithGlobalSettingsGetsWhatCompileWouldMake() throws Exception {
		CertificateSummary made = only(plant.create(request("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice())));
		X509Certificate certificate = plant.project.certificates().certificate(made.id());
		assertEquals("PLC_1/Webserver-" + made.id(), made.commonName());
		assertEquals(CertificateStore.DEVICE, made.store());
		assertEquals("ip:127.0.0.11, dns:plc-1.localhost", names(certificate));
		assertEquals(CertificateNumber.of(2), plant.project.certificates().entry(made.id()).getIssuer());
		assertTrue(Certificates.isIssuedBy(certificate,
				plant.project.certificates().certificate(CertificateNumber.of(2))));
		assertEquals(List.of(), made.usedAs());
	}

	@Test
	void aDeviceWithoutGlobalSettingsGetsSelfSignedOnesOnly() {
		CertificateSummary made = only(plant.create(request("PLC_2", Usage.OPCUA, IssuerChoice.byDevice())));
		assertEquals(CertificateStore.LOCAL, made.store());
		assertEquals(made.subject(), made.issuer());
		for (IssuerChoice choice : List.of(IssuerChoice.ca(CertificateNumber.of(2)), IssuerChoice.outside())) {
			Outcome<CertificateChange> outcome = plant.create(request("PLC_2", Usage.WEB_SERVER, choice));
			refused(CertificateProblem.ONLY_SELF_SIGNED, outcome);
			assertTrue(outcome.firstError().orElseThrow().remedy().contains("Turn on security.global for PLC_2"));
		}
	}

	@Test
	void caOneSignsWithSha1AndSaysSo() throws Exception {
		Outcome<CertificateChange> outcome = plant
				.create(request("PLC_1", Usage.OPCUA, IssuerChoice.ca(CertificateNumber.of(1))));
		X509Certificate certificate = plant.project.certificates().certificate(only(outcome).id());
		assertEquals("SHA1withRSA", certificate.getSigAlgName());
		assertEquals(List.of(CertificateProblem.SHA1, CertificateProblem.KEY_UNUSABLE), ProtectedPlant.codes(outcome));
		refused(CertificateProblem.SHA1_REFUSED,
				plant.create(request("PLC_1", Usage.OPCUA, IssuerChoice.ca(CertificateNumber.of(2)))
						.withSignature(SignatureAlgorithm.SHA1_RSA)));
	}

	@Test
	void everyOptionIsFollowed() throws Exception {
		Instant from = plant.now.plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);
		Instant until = from.plusSeconds(86400);
		CertificateSummary made = only(plant.create(NewCertificateRequest
				.of("PLC_1", Usage.OPCUA, IssuerChoice.ca(CertificateNumber.of(2))).withCommonName("Line 4")
				.withNames(List.of(SubjectAlternativeName.dns("line4.example"),
						SubjectAlternativeName.email("line4@example.org")))
				.withValidity(from, until).withKey(KeyAlgorithm.P_384).withSignature(SignatureAlgorithm.SHA384_RSA)));
		X509Certificate certificate = plant.project.certificates().certificate(made.id());
		assertEquals("Line 4", made.commonName());
		assertEquals("uri:urn:sealbench:plant:PLC_1, dns:line4.example, email:line4@example.org", names(certificate));
		assertEquals(List.of(from, until), List.of(made.notBefore(), made.notAfter()));
		assertEquals("EC P-384", Certificates.keyDescription(certificate));
		assertEquals("SHA384withRSA", certificate.getSigAlgName());
		assertTrue(plant.project.certificates().entry(made.id()).isNamesChosen());
	}

	@Test
	void whatMakesNoSenseIsRefusedAndChangesNothing() throws Exception {
		CertificateNumber last = plant.project.plant().getLastCertificateNumber();
		NewCertificateRequest request = request("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(CertificateNumber.of(2)));
		Instant tooLate = plant.project.certificates().certificate(CertificateNumber.of(2)).getNotAfter().toInstant()
				.plusSeconds(1);
		refused(PkiProblem.VALIDITY_OUTSIDE_ISSUER, plant.create(request.withValidity(plant.now, tooLate)));
		refused(PkiProblem.VALIDITY_REVERSED, plant.create(request.withValidity(plant.now.plusSeconds(60), plant.now)));
		refused(PkiProblem.COMMON_NAME_EMPTY, plant.create(request.withCommonName(" ")));
		refused(PkiProblem.SUBJECT_TOO_LONG, plant.create(request.withCommonName("x".repeat(65))));
		refused(PkiProblem.NAME_TWICE, plant.create(request
				.withNames(List.of(SubjectAlternativeName.dns("a.example"), SubjectAlternativeName.dns("A.example")))));
		refused(PkiProblem.NAME_MALFORMED, plant.create(
				request.withNames(List.of(new SubjectAlternativeName(SubjectAlternativeName.Type.IP, "1.2.3")))));
		refused(PkiProblem.SIGNATURE_UNFIT, plant.create(request.withSignature(SignatureAlgorithm.SHA256_ECDSA)));
		refused(OperationProblem.NO_SUCH_DEVICE,
				plant.create(request("PLC_9", Usage.WEB_SERVER, IssuerChoice.byDevice())));
		refused(CertificateProblem.DEVICE_MISSING,
				plant.create(request("", Usage.WEB_SERVER, IssuerChoice.byDevice())));
		refused(ProjectProblem.NO_CERTIFICATE,
				plant.create(request("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(CertificateNumber.of(77)))));
		assertEquals(last, plant.project.plant().getLastCertificateNumber());
		assertEquals(2, plant.project.certificates().entries().size());
	}

	@Test
	void onlyACaOfTheProjectThatMaySignSigns() throws Exception {
		CertificateNumber web = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		refused(CertificateProblem.NOT_A_CA, plant.create(request("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(web))));
		CertificateEntry signingCa = plant.project.certificates().entry(CertificateNumber.of(2));
		signingCa.setPrivateKey(false);
		refused(CertificateProblem.CA_WITHOUT_KEY,
				plant.create(request("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(CertificateNumber.of(2)))));
		refused(CertificateProblem.NO_CA, plant.create(request("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice())));
		signingCa.setPrivateKey(true);
		signingCa.setRevokedAt(plant.now.toString());
		refused(CertificateProblem.CA_REVOKED,
				plant.create(request("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(CertificateNumber.of(2)))));
	}

	@Test
	void anImportedCaWithItsKeySignsWithItsOwnKindOfKey() throws Exception {
		KeyPair key = new KeyPairFactory(1).generate(List.of(KeyAlgorithm.P_384), new NullProgressMonitor()).get(0);
		Instant from = plant.now.truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
		X509Certificate signingCa = new CertificateIssuer(plant.tools.random())
				.selfSigned(new CertificateProfile("Plant CA", "", Usage.CA, List.of(), from, from.plusSeconds(86400),
						SignatureAlgorithm.SHA384_ECDSA), key);
		CertificateNumber ca = plant.project.certificates().add(new NewCertificate(signingCa,
				Optional.of(key.getPrivate()), CertificateStore.CA, CertificateUsage.CA, "", CertificateNumber.NONE))
				.getNumber();
		X509Certificate made = plant.project.certificates()
				.certificate(only(plant.create(request("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(ca)))).id());
		assertEquals("SHA384withECDSA", made.getSigAlgName());
		assertTrue(Certificates.isIssuedBy(made, signingCa));
		assertEquals(signingCa.getNotAfter(), made.getNotAfter());
	}

	@Test
	void aPlaceholderWaitsForAnOutsideCa() {
		CertificateNumber number = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.outside());
		CertificateEntry entry = plant.project.certificates().find(number).orElseThrow();
		assertTrue(entry.isWaiting() && entry.isPrivateKey());
		assertEquals(CertificateStore.DEVICE, entry.getStore());
	}

	@Test
	void aClientNeedsNoDevice() throws Exception {
		CertificateSummary made = only(plant.create(request("", Usage.OPCUA_CLIENT, IssuerChoice.byDevice())));
		assertEquals("plant/Client-" + made.id(), made.commonName());
		assertEquals("uri:urn:sealbench:plant:client:" + made.id(),
				names(plant.project.certificates().certificate(made.id())));
	}

	@Test
	void manyAreMadeInOneChangeOrNone() throws Exception {
		List<NewCertificateRequest> requests = List.of(request("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice()),
				request("PLC_1", Usage.OPCUA, IssuerChoice.byDevice()),
				request("PLC_2", Usage.WEB_SERVER, IssuerChoice.byDevice()));
		Outcome<CertificateChange> outcome = new CreateCertificate(plant.tools).run(plant.project, requests,
				new NullProgressMonitor());
		assertEquals(List.of(CertificateNumber.of(3), CertificateNumber.of(4), CertificateNumber.of(5)),
				outcome.get().certificates().stream().map(CertificateSummary::id).toList());
		assertEquals(3, outcome.get().certificates().stream().map(CertificateSummary::fingerprintSha256)
				.collect(Collectors.toSet()).size());
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		refused(OperationProblem.CANCELLED, new CreateCertificate(plant.tools).run(plant.project, requests, cancelled));
		assertEquals(5, plant.project.certificates().entries().size());
	}

	@Test
	void nobodyMakesOneWithoutALogin() throws ProblemException {
		plant.project.save();
		plant.project.close();
		refused(ProjectProblem.NOT_LOGGED_IN,
				plant.create(request("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice())));
		assertFalse(plant.project.isDirty());
	}

	@Test
	void theDistributionPointIsLeftOutUnlessConfigured() throws Exception {
		String oid = "2.5.29.31";
		CertificateNumber without = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		assertEquals(null, plant.project.certificates().certificate(without).getExtensionValue(oid));
		plant.project.plant().getSettings().setCrlUrl("http://pki.example/ca{ca}.crl");
		CertificateNumber with = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.byDevice());
		String fields = new String(plant.project.certificates().certificate(with).getExtensionValue(oid), "ISO-8859-1");
		assertTrue(fields.contains("http://pki.example/ca2.crl"), fields);
		try (Project opened = plant.reopened()) {
			assertEquals("http://pki.example/ca{ca}.crl", opened.plant().getSettings().getCrlUrl());
		}
	}

	private static NewCertificateRequest request(String device, Usage usage, IssuerChoice issuer) {
		return NewCertificateRequest.of(device, usage, issuer).withKey(KeyAlgorithm.P_256);
	}

	private static String names(X509Certificate certificate) {
		return Certificates.names(certificate).stream().map(SubjectAlternativeName::toString)
				.collect(Collectors.joining(", "));
	}
}
