// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.algorithm;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.pki.lint.rule.Findings.assertFinds;

import java.security.KeyPair;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sealbench.pki.lint.Draft;
import org.sealbench.pki.lint.rule.Findings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintSubject;

class AlgorithmRulesTest {

	private static final KeyPair RSA = Draft.key("RSA", new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4));

	@Test
	void aSignatureRestsOnSha2() {
		assertFinds(new SignatureDigestRule(), Draft.web());
		assertFinds(new SignatureDigestRule(), Draft.web().signedBy(Draft.CA_KEY, "SHA1withECDSA"),
				LintProblem.SIGNATURE_SHA1);
		assertFinds(new SignatureDigestRule(), Draft.web().signedBy(RSA, "SHA1withRSA"), LintProblem.SIGNATURE_SHA1);
		assertFinds(new SignatureDigestRule(), Draft.web().signedBy(RSA, "MD5withRSA"), LintProblem.SIGNATURE_BROKEN);
		assertFinds(new SignatureDigestRule(), Draft.opcua().signedBy(RSA, "SHA256withRSAandMGF1"),
				LintProblem.SIGNATURE_PSS);
		assertFinds(new SignatureDigestRule(), Draft.web().signedBy(RSA, "SHA256withRSAandMGF1"));
		assertFinds(new SignatureDigestRule(), Draft.ca().signedBy(Draft.CA_KEY, "SHA1withECDSA"));
	}

	@Test
	void aCaThatSignsWithSha1IsANoteUntilItIsUsed() {
		LintSubject used = Draft.ca().signedBy(Draft.CA_KEY, "SHA1withECDSA").toSubject();
		assertFinds(new RootDigestRule(), used, LintProblem.AUTHORITY_SHA1_USED);
		assertFinds(new RootDigestRule(),
				new LintSubject(used.certificate(), used.name(), used.uses(), Optional.empty(), false),
				LintProblem.AUTHORITY_SHA1_UNUSED);
		assertTrue(Findings.of(new RootDigestRule(), used).get(0).message().contains("signs with SHA-1 and"));
		assertFinds(new RootDigestRule(), Draft.ca());
	}

	@Test
	void aKeyIsLongEnough() {
		assertFinds(new KeyLengthRule(), Draft.web());
		assertFinds(new KeyLengthRule(), Draft.web().rsa(2048, 65537));
		assertFinds(new KeyLengthRule(), Draft.web().rsa(2047, 65537), LintProblem.KEY_SHORT);
		assertFinds(new KeyLengthRule(), Draft.web().rsa(8192, 65537));
		assertFinds(new KeyLengthRule(), Draft.opcua().rsa(4096, 65537));
		assertFinds(new KeyLengthRule(), Draft.opcua().rsa(4104, 65537), LintProblem.KEY_LONG);
	}

	@Test
	void aKeyIsOfAKindThatPartnersTake() {
		assertFinds(new KeyTypeRule(), Draft.web());
		assertFinds(new KeyTypeRule(), Draft.opcua());
		assertFinds(new KeyTypeRule(),
				Draft.web().key(Draft.key("EC", new ECGenParameterSpec("secp384r1")).getPublic()));
		assertFinds(new KeyTypeRule(),
				Draft.web().key(Draft.key("EC", new ECGenParameterSpec("secp521r1")).getPublic()),
				LintProblem.KEY_CURVE);
		assertFinds(new KeyTypeRule(), Draft.web().key(Draft.key("Ed25519", null).getPublic()), LintProblem.KEY_KIND);
		assertFinds(new KeyTypeRule(), Draft.opcua().key(Draft.KEY.getPublic()), LintProblem.KEY_EC_OPCUA);
	}

	@Test
	void anRsaKeyHasAUsualExponent() {
		assertFinds(new KeyExponentRule(), Draft.web());
		assertFinds(new KeyExponentRule(), Draft.opcua());
		assertFinds(new KeyExponentRule(), Draft.opcua().rsa(2048, 3), LintProblem.KEY_EXPONENT);
		assertFinds(new KeyExponentRule(), Draft.opcua().rsa(2048, 65536), LintProblem.KEY_EXPONENT_EVEN);
	}

	@Test
	void oldDevicesKnowSha1AndShortRsaOnly() {
		assertFinds(new LegacyAlgorithmRule(), Draft.opcua().signedBy(RSA, "SHA1withRSA"));
		assertFinds(new LegacyAlgorithmRule(), Draft.opcua(), LintProblem.OLD_SIGNATURE);
		assertFinds(new LegacyAlgorithmRule(), Draft.opcua().signedBy(RSA, "SHA1withRSA").rsa(3072, 65537),
				LintProblem.OLD_KEY);
		assertFinds(new LegacyAlgorithmRule(), Draft.web(), LintProblem.OLD_SIGNATURE, LintProblem.OLD_KEY);
	}
}
