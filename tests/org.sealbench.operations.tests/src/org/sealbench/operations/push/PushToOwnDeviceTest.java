// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealbench.common.Outcome;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.compiler.image.TrustList;
import org.sealbench.compiler.image.TrustSources;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.recipient.RecipientLog;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.opcua.PeerFault;
import org.sealbench.testkit.opcua.PushPeer;

/** What is pushed to a device of the project, the project has, too; what the device does not use, neither has. */
class PushToOwnDeviceTest extends PushScene {

	private Device device;
	private Credential before;
	private CertificateNumber number;

	@BeforeEach
	void addDevice() throws Exception {
		if (project.device("PLC_1").isEmpty()) {
			new AddDevice().run(project, new DeviceRequest("PLC_1", List.of(PushPeer.ADDRESS), List.of(), "")).get();
		}
		device = project.device("PLC_1").orElseThrow();
		before = CredentialBuilder.of("PLC_1", Usage.OPCUA).names("uri:" + PushPeer.URI, "ip:" + PushPeer.ADDRESS)
				.valid(ca.getNotBefore().toInstant(), Instant.now().plus(Duration.ofDays(60)))
				.issuedBy(project.certificates().credential(CertificateNumber.of(2)));
	}

	private void start(PeerFault fault) throws Exception {
		peer = new PushPeer(before, fault, Set.of(), station.certificate(), ca);
		ModelTransaction.run(project, () -> {
			CertificateEntry entry = project.certificates()
					.add(new NewCertificate(before.certificate(), Optional.of(before.key()), CertificateStore.DEVICE,
							CertificateUsage.OPCUA, "PLC_1", CertificateNumber.of(2)));
			number = entry.getNumber();
			device.getOpcUaServer().setPort(Integer.parseInt(peer.url().replaceAll(".*:", "")));
			device.getOpcUaServer().setCertificate(number);
			device.getOpcUaServer().setEnabled(true);
			device.setGlobalSecurity(false);
			device.getOpcUaServer().getSecureChannel().getTrustedClients().clear();
		});
		project.save();
	}

	private CertificateNumber assigned() throws Exception {
		try (Project again = Project.open(project.folder())) {
			return again.device("PLC_1").orElseThrow().getOpcUaServer().getCertificate();
		}
	}

	@Test
	void theProjectTrustsThereWhatWasPushed() throws Exception {
		start(PeerFault.NONE);
		device.setGlobalSecurity(true);
		project.save();
		X509Certificate more = TestCredentials.selfSigned("more", Usage.OPCUA_CLIENT, "uri:urn:test:more")
				.certificate();
		Path file = Files.writeString(folder.resolve("more.pem"), Certificates.pem(more));
		good(push(order().withoutCertificate().add(file.toString()).build()));
		assertEquals(List.of(station.certificate(), ca, more), peer.trusted);
		assertEquals(List.of(more), trustedClients());
		assertEquals(Set.of(ca, more), compiled());
		assertFalse(project.isDirty());

		good(push(order().withoutCertificate().remove(Certificates.sha256(more)).build()));
		assertEquals(List.of(), trustedClients());
		assertEquals(Set.of(ca), compiled());
	}

	@Test
	void whatTheProjectsDeviceMayNotTrustIsSaid() throws Exception {
		start(PeerFault.NONE);
		X509Certificate bare = CredentialBuilder.of("bare", Usage.OPCUA_CLIENT).selfSigned().certificate();
		Path file = Files.writeString(folder.resolve("bare.pem"), Certificates.pem(bare));
		int before = project.certificates().entries().size();
		Outcome<PushResult> outcome = push(order().withoutCertificate().add(file.toString()).build());
		assertEquals(PushResult.State.DONE, good(outcome).state());
		assertTrue(peer.trusted.contains(bare));
		assertTrue(codes(outcome).contains(PushProblem.DIFFERS), outcome.problems()::toString);
		assertEquals(before, project.certificates().entries().size(), "what is of no use is not kept");
		assertFalse(project.isDirty());
	}

	@Test
	void whatTheProjectTrustsByASettingIsSaidWhereTheDeviceDoesNotAnyMore() throws Exception {
		start(PeerFault.NONE);
		device.setGlobalSecurity(true);
		project.save();
		Outcome<PushResult> outcome = push(
				order().ca(CertificateNumber.of(1)).withoutCertificate().remove(Certificates.sha256(ca)).build());
		assertEquals(PushResult.State.DONE, good(outcome).state());
		assertFalse(peer.trusted.contains(ca));
		assertTrue(codes(outcome).contains(PushProblem.BY_SETTING), outcome.problems()::toString);
	}

	@Test
	void whatIsATrustedClientBesidesIsSaidToo() throws Exception {
		start(PeerFault.NONE);
		device.setGlobalSecurity(true);
		device.getOpcUaServer().getSecureChannel().getTrustedClients().add(CertificateNumber.of(2));
		project.save();
		Outcome<PushResult> outcome = push(
				order().ca(CertificateNumber.of(1)).withoutCertificate().remove(Certificates.sha256(ca)).build());
		assertEquals(PushResult.State.DONE, good(outcome).state());
		assertTrue(codes(outcome).contains(PushProblem.BY_SETTING), outcome.problems()::toString);
		assertFalse(trustedClients().contains(ca));
	}

	@Test
	void whatTheDeviceTrustsAlreadyTheProjectTrustsThereToo() throws Exception {
		start(PeerFault.NONE);
		device.setGlobalSecurity(true);
		project.save();
		X509Certificate more = TestCredentials.selfSigned("kept", Usage.OPCUA_CLIENT, "uri:urn:test:kept")
				.certificate();
		Path file = Files.writeString(folder.resolve("kept.pem"), Certificates.pem(more));
		good(push(order().withoutCertificate().add(file.toString()).build()));
		assign(List.of());
		Outcome<PushResult> again = push(order().withoutCertificate().add(file.toString()).build());
		assertEquals(PushResult.State.UNCHANGED, good(again).state());
		assertEquals(List.of(PushProblem.TAKEN_OVER), codes(again));
		assertEquals(List.of(more), trustedClients());
		assertFalse(project.isDirty());
	}

	@Test
	void whatTheDeviceDoesNotTrustAnyMoreTheProjectDoesNotEither() throws Exception {
		start(PeerFault.NONE);
		device.setGlobalSecurity(true);
		project.save();
		X509Certificate gone = TestCredentials.selfSigned("gone", Usage.OPCUA_CLIENT, "uri:urn:test:gone")
				.certificate();
		good(push(order().withoutCertificate().build()));
		assign(List.of(client(gone)));
		Outcome<PushResult> again = push(order().withoutCertificate().remove(Certificates.sha256(gone)).build());
		assertEquals(PushResult.State.UNCHANGED, good(again).state());
		assertEquals(List.of(PushProblem.GIVEN_UP), codes(again));
		assertEquals(List.of(), trustedClients());
		refused(PushProblem.NOT_IN_TRUST_LIST,
				push(order().withoutCertificate().remove(Certificates.sha256(gone)).build()));
	}

	@Test
	void anotherServerAtItsAddressIsNotTheDevice() throws Exception {
		start(PeerFault.NONE);
		X509Certificate more = TestCredentials.selfSigned("other", Usage.OPCUA_CLIENT, "uri:urn:test:other")
				.certificate();
		Path file = Files.writeString(folder.resolve("other.pem"), Certificates.pem(more));
		ModelTransaction.run(project, () -> {
			device.getOpcUaServer().setCertificate(CertificateNumber.NONE);
			project.certificates().remove(number);
		});
		project.save();
		Outcome<PushResult> outcome = push(order().withoutCertificate().add(file.toString()).build());
		assertEquals(PushResult.State.DONE, good(outcome).state());
		assertEquals(List.of(PushProblem.ANOTHER), codes(outcome));
		assertEquals(List.of(), trustedClients());
		assertTrue(isRecipient(), "it needs the revocation lists");
	}

	@Test
	void aServerThatIsSwitchedOffIsNotWhatAnswers() throws Exception {
		start(PeerFault.NONE);
		ModelTransaction.run(project, () -> device.getOpcUaServer().setEnabled(false));
		project.save();
		Outcome<PushResult> outcome = push(order().withoutCertificate().build());
		assertEquals(PushResult.State.DONE, good(outcome).state());
		assertEquals(List.of(), codes(outcome));
		assertEquals(List.of(), trustedClients());
		assertTrue(isRecipient(), "it needs the revocation lists");
	}

	@Test
	void aDeviceThatHasAnEarlierCertificateIsTheDevice() throws Exception {
		start(PeerFault.NONE);
		X509Certificate more = TestCredentials.selfSigned("new", Usage.OPCUA_CLIENT, "uri:urn:test:new").certificate();
		Path file = Files.writeString(folder.resolve("new.pem"), Certificates.pem(more));
		ModelTransaction.run(project, () -> {
			device.getOpcUaServer().setCertificate(CertificateNumber.NONE);
			device.setGlobalSecurity(true);
		});
		project.save();
		good(push(order().withoutCertificate().add(file.toString()).build()));
		assertEquals(List.of(more), trustedClients());
		assertFalse(isRecipient(), "a download brings the lists");
	}

	@Test
	void clientsKeepTheirOrderWhereTheProjectCannotBeSaved() throws Exception {
		start(PeerFault.NONE);
		X509Certificate second = TestCredentials.selfSigned("second", Usage.OPCUA_CLIENT, "uri:urn:test:second")
				.certificate();
		List<CertificateNumber> clients = List.of(CertificateNumber.of(1), client(second), CertificateNumber.of(2));
		assign(clients);
		peer.trusted = List.of(station.certificate(), second, ca);
		Path file = project.folder().resolve("devices/PLC_1.device");
		byte[] saved = Files.readAllBytes(file);
		try {
			try (Project elsewhere = Project.open(project.folder())) {
				elsewhere.device("PLC_1").orElseThrow().setComment("changed elsewhere");
				elsewhere.save();
			}
			Outcome<PushResult> outcome = push(
					order().withoutCertificate().remove(Certificates.sha256(second)).build());
			assertFalse(outcome.isGood());
			assertFalse(peer.trusted.contains(second));
			assertEquals(clients, device.getOpcUaServer().getSecureChannel().getTrustedClients());
		} finally {
			Files.write(file, saved);
		}
		// As what failed is repeated.
		good(push(order().withoutCertificate().remove(Certificates.sha256(second)).build()));
		assertFalse(trustedClients().contains(second));
	}

	private CertificateNumber client(X509Certificate certificate) throws Exception {
		return project.certificates().add(new NewCertificate(certificate, Optional.empty(), CertificateStore.TRUSTED,
				CertificateUsage.CLIENT, "", CertificateNumber.NONE)).getNumber();
	}

	private void assign(List<CertificateNumber> clients) throws Exception {
		ModelTransaction.run(project, () -> {
			List<CertificateNumber> trusted = device.getOpcUaServer().getSecureChannel().getTrustedClients();
			trusted.clear();
			trusted.addAll(clients);
		});
		project.save();
	}

	private boolean isRecipient() throws Exception {
		return new RecipientLog(project).all().stream().anyMatch(each -> each.name().equals(peer.url()));
	}

	private List<X509Certificate> trustedClients() throws Exception {
		List<X509Certificate> found = new ArrayList<>();
		try (Project again = Project.open(project.folder())) {
			for (CertificateNumber each : again.device("PLC_1").orElseThrow().getOpcUaServer().getSecureChannel()
					.getTrustedClients()) {
				found.add(again.certificates().certificate(each));
			}
		}
		return found;
	}

	private Set<X509Certificate> compiled() throws Exception {
		return Set.copyOf(TrustList.of(new TrustSources(project, Instant.now()), device).certificates().values());
	}

	@ParameterizedTest
	@EnumSource(KeyChoice.class)
	void theProjectHasCertificateAndKeyOfTheDevice(KeyChoice key) throws Exception {
		start(PeerFault.NONE);
		PushResult done = good(push(order().key(key).renew().withoutTrustList().build()));
		assertEquals(PushResult.State.DONE, done.state());
		assertNotEquals(number, done.certificate());
		assertEquals(done.certificate(), assigned());
		Credential taken = project.certificates().credential(assigned());
		assertEquals(peer.credential().certificate(), taken.certificate());
		assertEquals(peer.credential().key(), taken.key());
		assertEquals(key == KeyChoice.KEEP, before.key().equals(taken.key()));
		assertFalse(project.certificates().entry(assigned()).isNamesChosen(), "it stays automatic");
	}

	@Test
	void aDeviceThatKeepsItsCertificateKeepsItInTheProject() throws Exception {
		start(PeerFault.KEEPS_OLD);
		Outcome<PushResult> outcome = push(order().key(KeyChoice.NEW).withoutTrustList().build(),
				Duration.ofSeconds(2));
		rolledBack(outcome, "its old certificate");
		assertEquals(number, assigned());
		assertEquals(CertificateNumber.NONE, outcome.get().certificate());
		assertTrue(project.certificates().entries().stream().allMatch(each -> each.getNumber().compareTo(number) <= 0),
				"what nobody uses is forgotten");
		assertFalse(codes(outcome).contains(PushProblem.UNUSED), outcome.problems()::toString);
	}
}
