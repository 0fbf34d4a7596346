// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.extension;

import static org.sealbench.pki.lint.rule.Findings.assertFinds;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v1CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.Usage;
import org.sealbench.pki.lint.Draft;
import org.sealbench.pki.lint.issuer.KeyIdentifierRule;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintSubject;

class UsageRulesTest {

	@Test
	void theExtendedKeyUsageAllowsTheUse() {
		PurposeRule rule = new PurposeRule();
		assertFinds(rule, Draft.web());
		assertFinds(rule, Draft.opcua());
		assertFinds(rule, used(Draft.web().without(Extension.extendedKeyUsage), Usage.WEB_SERVER),
				LintProblem.PURPOSE_MISSING);
		assertFinds(rule, used(Draft.opcua().without(Extension.extendedKeyUsage), Usage.OPCUA),
				LintProblem.PURPOSE_MISSING);
		Draft any = Draft.web().with(Extension.extendedKeyUsage, false,
				new ExtendedKeyUsage(KeyPurposeId.anyExtendedKeyUsage));
		assertFinds(rule, used(any, Usage.WEB_SERVER), LintProblem.PURPOSE_WRONG);
		assertFinds(rule, used(Draft.web(), Usage.OPCUA_CLIENT), LintProblem.PURPOSE_WRONG);
		assertFinds(rule, Draft.ca());
	}

	@Test
	void theKeyUsageAllowsTheUse() {
		EndEntityKeyUsageRule rule = new EndEntityKeyUsageRule();
		assertFinds(rule, Draft.web());
		assertFinds(rule, Draft.opcua());
		assertFinds(rule, used(Draft.web().without(Extension.keyUsage), Usage.WEB_SERVER));
		assertFinds(rule, used(Draft.opcua().without(Extension.keyUsage), Usage.OPCUA), LintProblem.KEY_USAGE_MISSING);
		Draft encipherOnly = Draft.web().with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyEncipherment));
		assertFinds(rule, used(encipherOnly, Usage.WEB_SERVER), LintProblem.KEY_USAGE_WRONG);
		Draft signOnly = Draft.opcua().with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
		assertFinds(rule, used(signOnly, Usage.OPCUA), LintProblem.KEY_USAGE_WRONG);
		assertFinds(rule, used(signOnly.key(Draft.KEY.getPublic()), Usage.OPCUA));
	}

	@Test
	void anEndEntityIsNoCa() {
		EndEntityCaFlagRule rule = new EndEntityCaFlagRule();
		assertFinds(rule, Draft.web());
		assertFinds(rule,
				used(Draft.web().with(Extension.basicConstraints, true, new BasicConstraints(true)), Usage.WEB_SERVER),
				LintProblem.LEAF_IS_AUTHORITY);
		Draft signing = Draft.web().with(Extension.keyUsage, true,
				new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyCertSign));
		assertFinds(rule, used(signing, Usage.WEB_SERVER), LintProblem.LEAF_SIGNS_CERTIFICATES);
		assertFinds(rule, used(signing.selfSigned(), Usage.OPCUA));
		assertFinds(rule, Draft.ca());
	}

	@Test
	void aCaSaysSoAndMaySign() {
		CaExtensionsRule rule = new CaExtensionsRule();
		assertFinds(rule, Draft.ca());
		assertFinds(rule, used(Draft.ca().without(Extension.basicConstraints), Usage.CA),
				LintProblem.AUTHORITY_FLAG_MISSING);
		assertFinds(rule, Draft.ca().with(Extension.basicConstraints, false, new BasicConstraints(true)),
				LintProblem.AUTHORITY_NOT_CRITICAL);
		assertFinds(rule, Draft.ca().with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign)),
				LintProblem.AUTHORITY_CRL_SIGN);
		assertFinds(rule, Draft.ca().with(Extension.keyUsage, true, new KeyUsage(KeyUsage.cRLSign)),
				LintProblem.AUTHORITY_KEY_USAGE);
		assertFinds(rule, Draft.web());
	}

	@Test
	void itIsOfVersion3() throws Exception {
		assertFinds(new VersionRule(), Draft.web());
		byte[] old = new X509v1CertificateBuilder(new X500Name("CN=Old"), BigInteger.ONE, Date.from(Draft.NOW),
				Date.from(Draft.NOW.plusSeconds(99)), new X500Name("CN=Old"),
				SubjectPublicKeyInfo.getInstance(Draft.KEY.getPublic().getEncoded()))
				.build(new JcaContentSignerBuilder("SHA256withECDSA").build(Draft.KEY.getPrivate())).getEncoded();
		X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
				.generateCertificate(new ByteArrayInputStream(old));
		LintSubject subject = LintSubject.of(certificate, "3: draft", Optional.empty());
		assertFinds(new VersionRule(), subject, LintProblem.VERSION_OLD);
		assertFinds(new KeyIdentifierRule(), subject);
	}

	private static LintSubject used(Draft draft, Usage usage) {
		return new LintSubject(draft.certificate(), "3: draft", Set.of(usage), Optional.empty(), true);
	}
}
