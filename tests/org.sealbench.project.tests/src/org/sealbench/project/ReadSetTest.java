// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.NetworkInterface;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.testkit.ProjectBuilder;
import org.sealbench.testkit.TestCredentials;

/** Of two changes that were decided on the same state, the second is saved only if the first left what it looked at. */
class ReadSetTest {

	private static final Credential CREDENTIAL = TestCredentials.selfSigned("D1", Usage.WEB_SERVER);

	@TempDir
	private Path root;
	private Project mine;
	private Project yours;
	private CertificateNumber number;

	@BeforeEach
	void openedTwice() throws ProblemException {
		try (Project project = ProjectBuilder.in(root)
				.devices(ProjectBuilder.webDevice("D1"), ProjectBuilder.webDevice("D2")).saved()) {
			number = add(project);
			project.save();
		}
		mine = Project.open(root);
		yours = Project.open(root);
	}

	private static CertificateNumber add(Project project) throws ProblemException {
		return project.certificates().add(new NewCertificate(CREDENTIAL.certificate(), Optional.of(CREDENTIAL.key()),
				CertificateStore.LOCAL, CertificateUsage.WEB, "D1", CertificateNumber.NONE)).getNumber();
	}

	private static Device find(Project project, String name) {
		return project.device(name).orElseThrow();
	}

	private void assertRefused(String file) {
		ProblemException refused = assertThrows(ProblemException.class, yours::save);
		assertEquals(ProjectProblem.CHANGED_OUTSIDE, refused.problem().code());
		assertTrue(refused.problem().line().contains(file), refused.problem().line());
	}

	@Test
	void aCertificateThatWasAssignedMeanwhileIsNotDeleted() throws ProblemException {
		find(mine, "D1").getWebServer().setCertificate(number);
		mine.save();
		yours.certificates().remove(number);
		assertRefused("devices/D1.device");
	}

	@Test
	void aCertificateThatWasDeletedMeanwhileIsNotAssigned() throws ProblemException {
		mine.certificates().remove(number);
		mine.save();
		find(yours, "D1").getWebServer().setCertificate(number);
		assertRefused("plant.sealbench");
	}

	@Test
	void anAddressThatWasGivenMeanwhileIsNotGivenAgain() throws ProblemException {
		for (Project each : new Project[] { mine, yours }) {
			NetworkInterface network = ModelFactory.eINSTANCE.createNetworkInterface();
			network.setAddress("192.0.2.7");
			find(each, each == mine ? "D1" : "D2").getInterfaces().add(network);
		}
		mine.save();
		assertRefused("devices/D1.device");
	}

	@Test
	void aDeviceThatWasAddedMeanwhileIsLookedAt() throws ProblemException {
		mine.plant().getDevices().add(ProjectBuilder.webDevice("D3"));
		mine.save();
		yours.certificates().remove(number);
		assertRefused("devices/D3.device");
	}

	@Test
	void aDeviceThatWasRemovedMeanwhileIsMissed() throws ProblemException {
		mine.plant().getDevices().remove(1);
		mine.save();
		yours.certificates().remove(number);
		assertRefused("devices/D2.device");
	}

	@Test
	void theStationsOwnIdentityIsNoPartOfAChange() throws ProblemException {
		yours.localClient().write(CREDENTIAL);
		yours.localClient().read().orElseThrow();
		mine.localClient().read().orElseThrow();
		mine.localClient().write(TestCredentials.selfSigned("another", Usage.OPCUA));
		yours.certificates().remove(number);
		yours.save();
		assertTrue(Project.open(root).certificates().entries().isEmpty());
	}
}
