// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sealbench.pki.lint.Draft.NOW;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Problem;
import org.sealbench.pki.lint.rule.Findings;
import org.sealbench.pki.lint.rule.LintProblem;

class CrlLintTest {

	private static final X509Certificate CA = Draft.ca().certificate();
	private static final BigInteger REVOKED = BigInteger.valueOf(4711);

	@Test
	void aPresentListIsGood() throws Exception {
		assertEquals(List.of(),
				find(list(NOW, NOW.plus(Duration.ofDays(90)), Draft.CA_KEY), true, Map.of(REVOKED, "7: PLC_1")));
	}

	@Test
	void aListIsReportedBeforeItEnds() throws Exception {
		assertEquals(List.of(LintProblem.CRL_EXPIRES),
				find(list(NOW, NOW.plus(Duration.ofDays(89)), Draft.CA_KEY), true, Map.of()));
		assertEquals(List.of(LintProblem.CRL_OUTDATED),
				find(list(NOW.minusSeconds(9), NOW.minusSeconds(1), Draft.CA_KEY), true, Map.of()));
		assertEquals(List.of(LintProblem.CRL_ENDLESS), find(list(NOW, null, Draft.CA_KEY), true, Map.of()));
		assertEquals(List.of(LintProblem.CRL_NOT_YET_VALID),
				find(list(NOW.plusSeconds(1), NOW.plus(Duration.ofDays(99)), Draft.CA_KEY), true, Map.of()));
	}

	@Test
	void aListIsSignedByTheCaAndHasEveryRevokedCertificate() throws Exception {
		Instant next = NOW.plus(Duration.ofDays(99));
		assertEquals(List.of(LintProblem.CRL_FALSE), find(list(NOW, next, Draft.KEY), true, Map.of()));
		assertEquals(List.of(LintProblem.CRL_INCOMPLETE),
				find(list(NOW, next, Draft.CA_KEY), true, Map.of(BigInteger.TWO, "8: PLC_2")));
	}

	@Test
	void aMissingListMattersWhereItIsAskedFor() {
		assertEquals(List.of(LintProblem.CRL_MISSING), find(Optional.empty(), true, Map.of()));
		assertEquals(List.of(), find(Optional.empty(), false, Map.of()));
	}

	@Test
	void aMonthlyListIsReportedInItsLastThirdWhereNobodyNamedTheDays() throws Exception {
		assertEquals(List.of(),
				patiently(list(NOW.minus(Duration.ofDays(15)), NOW.plus(Duration.ofDays(15)), Draft.CA_KEY)));
		assertEquals(List.of(LintProblem.CRL_EXPIRES),
				patiently(list(NOW.minus(Duration.ofDays(25)), NOW.plus(Duration.ofDays(5)), Draft.CA_KEY)));
		assertEquals(List.of(LintProblem.CRL_ENDLESS), patiently(list(NOW, null, Draft.CA_KEY)));
	}

	private static List<?> patiently(Optional<X509CRL> crl) {
		CrlSubject subject = new CrlSubject(Optional.of(CA), "2: Plant CA", crl, true, Map.of());
		return new CrlLint().checkWithDefaultDays(subject, Findings.NAMED).stream().map(Problem::code).toList();
	}

	private static List<?> find(Optional<X509CRL> crl, boolean needed, Map<BigInteger, String> revoked) {
		return new CrlLint().check(new CrlSubject(Optional.of(CA), "2: Plant CA", crl, needed, revoked), Findings.NAMED)
				.stream().map(Problem::code).toList();
	}

	private static Optional<X509CRL> list(Instant from, Instant next, KeyPair signer) throws Exception {
		X509v2CRLBuilder builder = new X509v2CRLBuilder(new X500Name("CN=Plant CA"), Date.from(from));
		if (next != null) {
			builder.setNextUpdate(Date.from(next));
		}
		builder.addCRLEntry(REVOKED, Date.from(from), 0);
		return Optional.of(new JcaX509CRLConverter()
				.getCRL(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate()))));
	}
}
