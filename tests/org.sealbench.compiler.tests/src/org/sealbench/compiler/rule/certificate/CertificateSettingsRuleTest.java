// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import org.junit.jupiter.api.Test;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.RuleTest;

class CertificateSettingsRuleTest extends RuleTest {

	CertificateSettingsRuleTest() {
		super(new CertificateSettingsRule());
	}

	@Test
	void refusesSettingsThatCannotBeFollowed() {
		sample.project().plant().getSettings().setKeyAlgorithm("rsa512");
		sample.project().plant().getSettings().setValidityDays(0);
		sample.project().plant().getSettings().setWebValidityDays(36_501);
		sample.project().plant().getSettings().setCrlUrl("pki.example/ca{ca}.crl");
		assertFinds(CompilerProblem.KEY_ALGORITHM, CompilerProblem.VALIDITY_DAYS, CompilerProblem.VALIDITY_DAYS,
				CompilerProblem.CRL_URL);
	}

	@Test
	void takesThePlaceOfEachAuthoritysList() {
		sample.project().plant().getSettings().setCrlUrl("http://pki.example/ca{ca}.crl");
		assertFinds();
	}
}
