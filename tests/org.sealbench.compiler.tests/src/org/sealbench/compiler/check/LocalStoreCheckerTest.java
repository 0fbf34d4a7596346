package org.sealbench.compiler.check;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.model.CertificateStore;

class LocalStoreCheckerTest extends RuleTest {

	LocalStoreCheckerTest() {
		super(new LocalStoreChecker());
	}

	@Test
	void refusesAChosenCertificateFromAGlobalStoreWhileGlobalSecurityIsOff() throws Exception {
		device.getWebServer().setCertificate(sample.selfSigned(new Profile("chosen").store(CertificateStore.DEVICE)).getNumber());
		assertFinds(CompilerProblem.CERTIFICATE_NOT_LOCAL);
		device.setGlobalSecurity(true);
		assertFinds();
	}

	@Test
	void leavesToTheNextCompileWhatCompileMade() throws Exception {
		device.getWebServer()
				.setCertificate(sample.selfSigned(new Profile("PLC_1/Webserver-1").store(CertificateStore.DEVICE)).getNumber());
		assertFinds();
	}
}
