// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealbench.common.Outcome;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.CredentialBuilder;
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
		});
		project.save();
	}

	private CertificateNumber assigned() throws Exception {
		try (Project again = Project.open(project.folder())) {
			return again.device("PLC_1").orElseThrow().getOpcUaServer().getCertificate();
		}
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
