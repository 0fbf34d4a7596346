// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;
import org.sealbench.pki.key.Samples;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.TrustMaterial;

class RevocationCheckTest {

	private static final Instant NEXT = Samples.NOW.plus(Duration.ofDays(7));

	private final Credential ca;
	private final Credential web;

	RevocationCheckTest() throws ProblemException {
		ca = Samples.ecCa("CA");
		web = Samples.issued(ca, "PLC_1", Usage.WEB_SERVER, "ip:127.0.0.11");
	}

	@Test
	void passesWhatTheListDoesNotName() throws ProblemException {
		assertEquals(Check.Result.PASSED, check(Samples.NOW, crl(ca, 1)).result());
	}

	@Test
	void refusesWhatTheListNames() throws ProblemException {
		assertFailed("PLC_1 was revoked on 2026-06-01T12:00:00Z (key-compromise)", check(Samples.NOW, crl(ca, 1, web)));
	}

	@Test
	void theNewestListCounts() throws ProblemException {
		X509CRL newer = new CrlIssuer().issue(ca, BigInteger.TWO, Samples.NOW.plusSeconds(60), NEXT,
				List.of(revoked(web)));
		assertEquals(Check.Result.FAILED, check(Samples.NOW.plusSeconds(61), crl(ca, 1), newer).result());
		assertEquals(Check.Result.PASSED, check(Samples.NOW.plusSeconds(59), crl(ca, 1), newer).result());
	}

	@Test
	void withAnyListTheIssuersIsNeeded() throws ProblemException {
		assertFailed("there is no revocation list of CA", check(Samples.NOW, crl(Samples.ecCa("Other"), 1)));
	}

	@Test
	void refusesAListThatTheIssuerDidNotSign() throws ProblemException {
		assertFailed("the signature of the revocation list of CA was not made by its key",
				check(Samples.NOW, crl(Samples.ecCa("CA"), 1)));
	}

	@Test
	void refusesAListThatIsOutOfDateOrFromTheFuture() throws ProblemException {
		assertEquals(Check.Result.PASSED, check(NEXT, crl(ca, 1)).result());
		assertFailed("the revocation list of CN=CA,O=Plant is out of date; the next was due 2026-06-08T12:00:00Z",
				check(NEXT.plusSeconds(1), crl(ca, 1)));
		assertFailed("the revocation list of CA is dated after 2026-06-01T11:59:59Z",
				check(Samples.NOW.minusSeconds(1), crl(ca, 1)));
	}

	private Check check(Instant at, X509CRL... crls) {
		TrustMaterial trust = new TrustMaterial(List.of(ca.certificate()), List.of(), List.of(crls));
		return new ServerTrustCheck().check(web.chain(), trust, at, null, Usage.WEB_SERVER, Optional.empty()).stream()
				.filter(each -> each.check() == CertificateCheck.REVOCATION).findFirst().orElseThrow();
	}

	private static X509CRL crl(Credential issuer, long number, Credential... revoked) throws ProblemException {
		return new CrlIssuer().issue(issuer, BigInteger.valueOf(number), Samples.NOW, NEXT,
				List.of(revoked).stream().map(RevocationCheckTest::revoked).toList());
	}

	private static Revocation revoked(Credential credential) {
		return new Revocation(credential.certificate().getSerialNumber(), Samples.NOW, RevocationReason.KEY_COMPROMISE);
	}

	private static void assertFailed(String reason, Check check) {
		assertTrue(check.result() == Check.Result.FAILED && check.reason().equals(reason), check.toString());
	}
}
