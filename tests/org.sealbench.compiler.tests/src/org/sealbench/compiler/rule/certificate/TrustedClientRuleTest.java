// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.pki.Usage;

class TrustedClientRuleTest extends RuleTest {

	TrustedClientRuleTest() {
		super(new TrustedClientRule());
	}

	@Test
	void refusesAClientThatIsNotThere() {
		trust(CertificateNumber.of(9));
		assertFinds(CompilerProblem.TRUSTED_UNKNOWN);
	}

	@Test
	void aSelfSignedLocalCertificateIsReachedWithoutGlobalSecurity() throws Exception {
		trust(sample.selfSigned(client("PLC_2/OPCUA-1-1", "urn:x").store(CertificateStore.LOCAL).device("PLC_2"))
				.getNumber());
		assertFinds();
	}

	@Test
	void importedAndCaCertificatesAreNotReachedWithoutGlobalSecurityAndTheReasonSaysWhatToSwitchOn() throws Exception {
		trust(sample.selfSigned(client("Scada", "urn:scada").store(CertificateStore.TRUSTED)).getNumber());
		assertFinds(CompilerProblem.TRUSTED_NOT_LOCAL);
		assertTrue(
				line().contains("imported") && line().contains("Use global security settings for certificate manager"),
				line());
		sample.protect();
		trust(CertificateNumber.of(3));
		assertTrue(line().contains("is a CA"), line());
		trust(sample.signed(client("Signed", "urn:signed").store(CertificateStore.DEVICE), CertificateNumber.of(3))
				.getNumber());
		assertTrue(line().contains("signed by a CA"), line());
		device.setGlobalSecurity(true);
		assertFinds();
	}

	@Test
	void aStationsOwnIdentityIsReachedButAnImportedLookAlikeIsNot() throws Exception {
		CertificateEntry station = sample.selfSigned(client("Sealbench/Client-1", "urn:sealbench:plant:client:1")
				.store(CertificateStore.TRUSTED).device(""));
		trust(station.getNumber());
		assertFinds();
		trust(sample.selfSigned(
				client("Sealbench/Client-1", "urn:sealbench:plant:client:1").store(CertificateStore.TRUSTED).device(""))
				.getNumber());
		assertFinds(CompilerProblem.TRUSTED_NOT_LOCAL);
	}

	@Test
	void warnsOfRevokedAndExpiredClients() throws Exception {
		CertificateEntry entry = sample.selfSigned(client("PLC_2/OPCUA-1-1", "urn:x")
				.valid(SampleProject.NOW.minusSeconds(20), SampleProject.NOW.minusSeconds(10)));
		entry.setRevokedAt("2029-12-01T00:00:00Z");
		trust(entry.getNumber());
		assertFinds(CompilerProblem.TRUSTED_REVOKED, CompilerProblem.TRUSTED_EXPIRED);
	}

	private static Profile client(String name, String uri) throws Exception {
		return new Profile(name).usage(Usage.OPCUA_CLIENT, CertificateUsage.CLIENT).names("uri:" + uri);
	}

	private void trust(CertificateNumber number) {
		device.getOpcUaServer().getSecureChannel().getTrustedClients().clear();
		device.getOpcUaServer().getSecureChannel().getTrustedClients().addAll(List.of(number));
	}
}
