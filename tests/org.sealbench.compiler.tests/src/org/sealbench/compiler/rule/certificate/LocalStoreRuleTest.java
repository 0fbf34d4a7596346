// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.model.CertificateStore;

class LocalStoreRuleTest extends RuleTest {

	LocalStoreRuleTest() {
		super(new LocalStoreRule());
	}

	@Test
	void refusesAChosenCertificateFromAGlobalStoreWhileGlobalSecurityIsOff() throws Exception {
		device.getWebServer()
				.setCertificate(sample.selfSigned(new Profile("chosen").store(CertificateStore.DEVICE)).getNumber());
		assertFinds(CompilerProblem.CERTIFICATE_NOT_LOCAL);
		device.setGlobalSecurity(true);
		assertFinds();
	}

	@Test
	void leavesToTheNextCompileWhatCompileMade() throws Exception {
		device.getWebServer().setCertificate(
				sample.selfSigned(new Profile("PLC_1/Webserver-1").store(CertificateStore.DEVICE)).getNumber());
		assertFinds();
	}
}
