// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.Renewal;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.TestImages;

class DownloadPlanTest {

	private static final Credential CA = TestCredentials.ca("Plant CA");
	private static final Credential WEB = TestCredentials.issued("PLC_1/Webserver", Usage.WEB_SERVER, CA,
			"ip:127.0.0.21");
	private static final String VOUCHER = ImagePaths.OPCUA_ISSUERS + "0009.pem";
	private final List<String> asked = new ArrayList<>();

	private static TestImages image() {
		return TestImages.of("PLC_1").webCredential(WEB).trust("0001.pem", CA.certificate());
	}

	private DownloadPlan plan(UnaryOperator<TestImages> change) throws ProblemException {
		DeviceImage present = image().build();
		return DownloadPlan.of(change.apply(image()).build(), present.manifest(), path -> {
			asked.add(path);
			return present.parts().get(path);
		});
	}

	private void takesInRun(String words, UnaryOperator<TestImages> change) throws ProblemException {
		DownloadPlan plan = plan(change);
		assertTrue(plan.texts().contains(words), plan.toString());
		assertEquals(DownloadPlan.State.CHANGED, plan.state());
		assertFalse(plan.needsStop(), plan.toString());
	}

	private void needsStop(String words, UnaryOperator<TestImages> change) throws ProblemException {
		DownloadPlan plan = plan(change);
		assertTrue(plan.texts().contains(words), plan.toString());
		assertTrue(plan.needsStop(), plan.toString());
		assertEquals(words, plan.reasonsForStop());
	}

	private static Credential client(String name) {
		return TestCredentials.selfSigned(name, Usage.OPCUA_CLIENT, "uri:urn:" + name);
	}

	@Test
	void aBlankDeviceGetsEverythingAndNeedsNoStop() throws ProblemException {
		DownloadPlan plan = DownloadPlan.of(image().build(), null, path -> null);
		assertEquals("new", plan.state().label());
		assertEquals(List.of("settings", "web server certificate", "web server key", "certificate to download",
				"OPC UA trust list: +1"), plan.texts());
		assertFalse(plan.needsStop());
	}

	@Test
	void onlyADeviceThatWasLoadedAndRunsHasToStop() throws ProblemException {
		DownloadPlan same = plan(image -> image);
		assertEquals(List.of("operating mode: STOP"), same.andStop(true, OperatingMode.RUN).texts());
		assertEquals(DownloadPlan.State.CHANGED, same.andStop(true, OperatingMode.RUN).state());
		assertEquals(same, same.andStop(true, OperatingMode.STOP));
		assertEquals(same, same.andStop(false, OperatingMode.RUN));
		DownloadPlan blank = DownloadPlan.of(image().build(), null, path -> null);
		assertEquals(blank, blank.andStop(true, OperatingMode.RUN));
	}

	@Test
	void theSameImageIsUnchanged() throws ProblemException {
		DownloadPlan plan = plan(UnaryOperator.identity());
		assertEquals(new DownloadPlan(DownloadPlan.State.UNCHANGED, List.of()), plan);
	}

	@Test
	void hardwareSettingsNeedStop() throws ProblemException {
		needsStop("interfaces", image -> image.address("127.0.0.22"));
		needsStop("web server ports", image -> image.https(9443));
		needsStop("web server ports", image -> image.http(8081));
		needsStop("web server on or off", TestImages::noWeb);
	}

	@Test
	void aSelfSignedPartnerNeedsStop() throws ProblemException {
		needsStop("OPC UA trust list: +1", image -> image.trust("0009.pem", client("alone").certificate()));
	}

	@Test
	void anotherAuthorityNeedsStop() throws ProblemException {
		needsStop("OPC UA trust list: +1",
				image -> image.trust("0009.pem", TestCredentials.ca("Other CA").certificate()));
	}

	@Test
	void aPartnerWhoseAuthorityIsLoadedNeedsNoStop() throws ProblemException {
		Credential partner = TestCredentials.issued("client", Usage.OPCUA_CLIENT, CA, "uri:urn:client");
		takesInRun("OPC UA trust list: +1", image -> image.trust("0009.pem", partner.certificate()));
	}

	@Test
	void aPartnerOfAnotherAuthorityOfTheSameNameNeedsStop() throws ProblemException {
		Credential impostor = TestCredentials.issued("client", Usage.OPCUA_CLIENT, TestCredentials.ca("Plant CA"),
				"uri:urn:client");
		needsStop("OPC UA trust list: +1", image -> image.trust("0009.pem", impostor.certificate()));
	}

	@Test
	void aNewRootForWhichALoadedOneVouchesNeedsNoStop() throws ProblemException {
		Credential root = TestCredentials.ca("Plant CA");
		takesInRun("OPC UA trust list: +1",
				image -> image.trust("0009.pem", root.certificate()).put(VOUCHER, voucher(root, CA)));
		needsStop("OPC UA trust list: +1", image -> image.trust("0009.pem", root.certificate()));
		needsStop("OPC UA trust list: +1", image -> image.trust("0009.pem", root.certificate()).put(VOUCHER,
				voucher(TestCredentials.ca("Plant CA"), CA)));
		needsStop("OPC UA trust list: +1", image -> image.trust("0009.pem", root.certificate()).put(VOUCHER,
				voucher(root, TestCredentials.ca("Plant CA"))));
	}

	/** A certificate of the root's key that another CA signed. */
	private static String voucher(Credential root, Credential issuer) {
		X509Certificate own = root.certificate();
		Renewal renewal = new Renewal(own, issuer.certificate().getNotBefore().toInstant(),
				issuer.certificate().getNotAfter().toInstant(),
				SignatureAlgorithm.forKey(issuer.certificate().getPublicKey()));
		try {
			return Certificates.pem(new CertificateIssuer(new SecureRandom()).cross(renewal, issuer));
		} catch (ProblemException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aRenewedSelfSignedPartnerNeedsStopOnlyWithAnotherKey() throws ProblemException {
		Credential old = client("alone");
		DeviceImage present = image().trust("0009.pem", old.certificate()).build();
		DeviceImage sameKey = image()
				.trust("0009.pem",
						TestCredentials.renewed(old, "alone", Usage.OPCUA_CLIENT, "uri:urn:alone").certificate())
				.build();
		DeviceImage otherKey = image().trust("0009.pem", client("alone").certificate()).build();
		DownloadPlan renewed = DownloadPlan.of(sameKey, present.manifest(), path -> present.parts().get(path));
		assertEquals(List.of("OPC UA trust list: ~1"), renewed.texts());
		assertFalse(renewed.needsStop());
		assertTrue(DownloadPlan.of(otherKey, present.manifest(), path -> present.parts().get(path)).needsStop());
	}

	@Test
	void aPartnerIsRemovedInRun() throws ProblemException {
		DeviceImage present = image().trust("0009.pem", client("old").certificate()).build();
		DownloadPlan plan = DownloadPlan.of(image().build(), present.manifest(), path -> present.parts().get(path));
		assertEquals(List.of("OPC UA trust list: -1"), plan.texts());
		assertFalse(plan.needsStop());
	}

	@Test
	void renewedCertificatesListsUsersAndTagsAreTakenInRun() throws ProblemException {
		Credential renewed = TestCredentials.issued("PLC_1/Webserver", Usage.WEB_SERVER, CA, "ip:127.0.0.21");
		takesInRun("web server certificate", image -> image.webCredential(renewed));
		takesInRun("certificate revocation lists: +1", image -> image.put("crl/0001.pem", "list"));
		takesInRun("web server users", image -> image.webUser("anna", "hash"));
		takesInRun("tags", image -> image.tag(new TagSettings("t", DataType.BOOL, 0, "true", true, true, null)));
	}

	@Test
	void asksOnlyForWhatDecides() throws ProblemException {
		plan(image -> image.put("crl/0001.pem", "list"));
		assertEquals(List.of(), asked);
		plan(image -> image.https(9443));
		assertEquals(List.of(ImagePaths.SETTINGS), asked);
	}

	@Test
	void settingsThatCannotBeReadNeedStop() throws ProblemException {
		DeviceImage present = image().https(9443).build();
		DownloadPlan plan = DownloadPlan.of(image().build(), present.manifest(), path -> new byte[] { 'x' });
		assertTrue(plan.needsStop());
	}
}
