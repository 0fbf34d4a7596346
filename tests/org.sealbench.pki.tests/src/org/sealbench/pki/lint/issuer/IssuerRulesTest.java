// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.issuer;

import static org.sealbench.pki.lint.rule.Findings.assertFinds;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.lint.Draft;
import org.sealbench.pki.lint.extension.UnknownCriticalExtensionRule;
import org.sealbench.pki.lint.name.IssuerNameConstraintsRule;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintSubject;

class IssuerRulesTest {

	private static final ASN1ObjectIdentifier OWN = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

	@Test
	void keyIdentifiersLeadToTheIssuer() {
		KeyIdentifierRule rule = new KeyIdentifierRule();
		assertFinds(rule, Draft.web());
		assertFinds(rule, Draft.ca());
		assertFinds(rule, Draft.ca().without(Extension.subjectKeyIdentifier),
				LintProblem.SUBJECT_KEY_IDENTIFIER_MISSING);
		assertFinds(rule, Draft.web().without(Extension.authorityKeyIdentifier),
				LintProblem.AUTHORITY_KEY_IDENTIFIER_MISSING);
		assertFinds(rule,
				Draft.web().with(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(new byte[] { 9 })),
				LintProblem.AUTHORITY_KEY_IDENTIFIER_WRONG);
	}

	@Test
	void aSerialNumberIsPositiveAndNotToBeGuessed() {
		SerialNumberRule rule = new SerialNumberRule();
		assertFinds(rule, Draft.web());
		assertFinds(rule, Draft.web().serial(BigInteger.ONE.shiftLeft(60)));
		assertFinds(rule, Draft.web().serial(BigInteger.valueOf(7)), LintProblem.SERIAL_SHORT);
		assertFinds(rule, Draft.web().serial(BigInteger.valueOf(7)).selfSigned());
		assertFinds(rule, Draft.web().serial(BigInteger.valueOf(-7)), LintProblem.SERIAL_NOT_POSITIVE);
		assertFinds(rule, Draft.web().serial(BigInteger.ZERO), LintProblem.SERIAL_NOT_POSITIVE);
		assertFinds(rule, Draft.web().serial(BigInteger.ONE.shiftLeft(158)));
		assertFinds(rule, Draft.web().serial(BigInteger.ONE.shiftLeft(160)), LintProblem.SERIAL_LONG);
	}

	@Test
	void everyCriticalExtensionIsKnown() {
		assertFinds(new UnknownCriticalExtensionRule(), Draft.web().with(OWN, false, DERNull.INSTANCE));
		assertFinds(new UnknownCriticalExtensionRule(), Draft.web().with(OWN, true, DERNull.INSTANCE),
				LintProblem.CRITICAL_UNKNOWN);
	}

	@Test
	void namesAreWithinTheIssuersConstraints() {
		IssuerNameConstraintsRule rule = new IssuerNameConstraintsRule();
		LintSubject web = Draft.web().dns("plc.plant.example").toSubject();
		assertFinds(rule, under(web, constrained(true, "plant.example")));
		assertFinds(rule, under(web, constrained(true, "other.example")), LintProblem.NAME_CONSTRAINED);
		assertFinds(rule, web);
	}

	@Test
	void nameConstraintsAreCritical() {
		IssuerNameConstraintsRule rule = new IssuerNameConstraintsRule();
		assertFinds(rule, under(null, constrained(true, "plant.example")), LintProblem.CONSTRAINTS_OLD);
		assertFinds(rule, under(null, constrained(false, "plant.example")), LintProblem.CONSTRAINTS_NOT_CRITICAL,
				LintProblem.CONSTRAINTS_OLD);
	}

	@Test
	void theIssuerReallySigned() {
		IssuerSignatureRule rule = new IssuerSignatureRule();
		assertFinds(rule, Draft.web());
		assertFinds(rule, Draft.web().selfSigned());
		assertFinds(rule, Draft.web().signedBy(Draft.KEY, "SHA256withECDSA"), LintProblem.ISSUER_FALSE);
		LintSubject forged = Draft.web().issuer("CN=PLC_1/Webserver-3").signedBy(Draft.key(), "SHA256withECDSA")
				.toSubject();
		assertFinds(rule, new LintSubject(forged.certificate(), "3: draft", forged.uses(), Optional.empty(), true),
				LintProblem.SELF_SIGNATURE_FALSE);
		LintSubject alone = Draft.opcua().toSubject();
		assertFinds(rule, new LintSubject(alone.certificate(), "3: draft", alone.uses(), Optional.empty(), true),
				LintProblem.ISSUER_UNKNOWN);
	}

	@Test
	void aSelfSignedWebServerIsANote() {
		assertFinds(new SelfSignedRule(), Draft.web());
		assertFinds(new SelfSignedRule(), Draft.web().selfSigned(), LintProblem.SELF_SIGNED);
		assertFinds(new SelfSignedRule(), Draft.opcua().selfSigned());
	}

	private static X509Certificate constrained(boolean critical, String domain) {
		GeneralSubtree[] permitted = { new GeneralSubtree(new GeneralName(GeneralName.dNSName, domain)) };
		return Draft.ca().with(Extension.nameConstraints, critical, new NameConstraints(permitted, null)).certificate();
	}

	/** The certificate under another issuer; without one the issuer itself. */
	private static LintSubject under(LintSubject subject, X509Certificate issuer) {
		return subject == null ? LintSubject.of(issuer, "3: draft", Optional.empty())
				: new LintSubject(subject.certificate(), subject.name(), subject.uses(), Optional.of(issuer), true);
	}
}
