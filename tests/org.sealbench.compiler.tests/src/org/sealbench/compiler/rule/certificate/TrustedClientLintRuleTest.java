// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.SampleProject;
import org.sealbench.compiler.TrustedClientFinding;
import org.sealbench.compiler.SampleProject.Profile;
import org.sealbench.compiler.rule.RuleTest;
import org.sealbench.compiler.rule.device.DeviceRules;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.certificate.NewCertificate;
import org.sealbench.testkit.ForeignCredential;
import org.sealbench.testkit.TestKeys;

class TrustedClientLintRuleTest extends RuleTest {

	/**
	 * RSA 1024 and SHA-1, valid from 2026 to 2051, version 1 and so with nothing that OPC UA asks for; made with
	 * openssl.
	 */
	private static final String OLD = """
			-----BEGIN CERTIFICATE-----
			MIIBrDCCARUCFDuFo3LFEv7SO/hLVUtzwfRa/xG9MA0GCSqGSIb3DQEBBQUAMBQx
			EjAQBgNVBAMMCU9sZCBwYW5lbDAgFw0yNjExMjQxODE4MzJaGA8yMDUxMDcxNjE4
			MTgzMlowFDESMBAGA1UEAwwJT2xkIHBhbmVsMIGfMA0GCSqGSIb3DQEBAQUAA4GN
			ADCBiQKBgQDrS8sNgGAoDv/SsjwNBvZ8zqmDpHSa4PsrFNpKZeT4/XZRDDZXjTIz
			Vzu2LIlu6h8OrASZfRoZirqrK0fdi3vG+Jmucg5YX+lhuS3owoMKcoXs4Ayqvcwg
			I+ZiGVsHt8/pYzF0EHGoF+md5ujyD0UB30Rh89Q/PWkPtHqiHptYUQIDAQABMA0G
			CSqGSIb3DQEBBQUAA4GBAExwuhiAkPPUZ/5Qs0KcUodZXwXTK+ofxzlsFcwj0d36
			DhKQOUXQrDtXCHsR1MmYI4yTMm6NA330G0yXHQRXZsP3D1z+vpBEMoZ3mfZ/aTZP
			0sPwzVVqVZMPIPJyBkgKisEh8nAqcmeLd/n10ScOwww0itoTWqRubGkrF3kjnYgI
			-----END CERTIFICATE-----
			""";

	TrustedClientLintRuleTest() {
		super(new TrustedClientLintRule());
	}

	@Test
	void hasNothingAgainstAGoodClientAndAGoodAuthority() throws Exception {
		sample.protect();
		trust(sample.selfSigned(client("Scada")).getNumber(),
				sample.signed(client("Panel"), CertificateNumber.of(2)).getNumber(), CertificateNumber.of(2));
		assertFinds();
	}

	@Test
	void tellsOfAnOldClientAllThatPartnersRefuse() throws Exception {
		trust(sample.project().certificates()
				.add(new NewCertificate(CertificateReader.read(OLD.getBytes(StandardCharsets.US_ASCII), "old.pem"),
						Optional.empty(), CertificateStore.TRUSTED, CertificateUsage.CLIENT, "",
						CertificateNumber.NONE))
				.getNumber());
		assertEquals(
				Set.of(TrustedClientFinding.SIGNATURE, TrustedClientFinding.KEY, TrustedClientFinding.APPLICATION_URI,
						TrustedClientFinding.USAGE, TrustedClientFinding.OTHER),
				Set.copyOf(codes()), problems().toString());
		assertEquals(codes().size(), new HashSet<>(problems()).size());
		assertTrue(problems().stream().noneMatch(Problem::isError), "it keeps no device from being compiled");
		assertTrue(
				problems().stream()
						.allMatch(each -> each.place().toString().equals("PLC_1 > OPC UA > trusted clients")),
				problems().toString());
		assertTrue(problems().stream().allMatch(
				each -> each.message().startsWith("the trusted client 1: Old panel: ") && !each.remedy().isEmpty()));
	}

	@Test
	void tellsWhatEndsAndWhatIsStillToCome() throws Exception {
		trust(sample.selfSigned(
				client("Soon").valid(SampleProject.NOW.minusSeconds(9), SampleProject.NOW.plus(Duration.ofDays(20))))
				.getNumber());
		assertFinds(TrustedClientFinding.EXPIRES);
		assertTrue(line().contains("20 days from now") && line().contains("replace this one"), line());
		Instant later = SampleProject.NOW.plus(Duration.ofDays(3));
		trust(sample.selfSigned(client("Later").valid(later, later.plus(Duration.ofDays(900)))).getNumber());
		assertFinds(TrustedClientFinding.NOT_YET_VALID);
	}

	@Test
	void aServersCertificateIsNoClients() throws Exception {
		trust(sample.selfSigned(new Profile("Web").names("uri:urn:web").key(KeyAlgorithm.RSA_2048)).getNumber());
		assertEquals(Set.of(TrustedClientFinding.USAGE), Set.copyOf(codes()), problems().toString());
	}

	@Test
	void leavesToTheOtherRuleWhatItSays() throws Exception {
		CertificateNumber expired = sample
				.selfSigned(
						client("Past").valid(SampleProject.NOW.minusSeconds(20), SampleProject.NOW.minusSeconds(10)))
				.getNumber();
		CertificateNumber revoked = sample.selfSigned(new Profile("Revoked")).getNumber();
		sample.project().certificates().entry(revoked).setRevokedAt("2029-12-01T00:00:00Z");
		trust(expired, revoked, CertificateNumber.of(77));
		assertFinds();
		List<Problem> all = DeviceRules.check(sample.context(), device).stream()
				.filter(each -> each.place().toString().contains("trusted clients")).toList();
		assertEquals(
				List.of(CompilerProblem.TRUSTED_EXPIRED, CompilerProblem.TRUSTED_REVOKED,
						CompilerProblem.TRUSTED_UNKNOWN),
				all.stream().map(Problem::code).filter(code -> code != CompilerProblem.TRUSTED_NOT_LOCAL).toList());
	}

	@Test
	void aTrustedAuthorityThatSignsWithSha1OrHasAnOldListIsTold() throws Exception {
		sample.protect();
		trust(CertificateNumber.of(1));
		assertFinds(TrustedClientFinding.SIGNATURE);
		trust(CertificateNumber.of(2));
		Credential ca = sample.project().certificates().credential(CertificateNumber.of(2));
		sample.project().certificates().crls().set(CertificateNumber.of(2), new CrlIssuer().issue(ca, BigInteger.TWO,
				SampleProject.NOW.minus(Duration.ofDays(9)), SampleProject.NOW.minus(Duration.ofDays(1)), List.of()));
		assertFinds(TrustedClientFinding.REVOCATION_LIST);
	}

	@Test
	void theListOfACaBelowATrustedOneIsMissedAsWell() throws Exception {
		Credential root = ca("Root", 1).selfSigned();
		CertificateNumber trusted = add(root);
		CertificateNumber below = add(ca("Below", 0).issuedBy(root));
		device.setGlobalSecurity(true);
		trust(trusted);
		sample.project().certificates().crls().set(trusted, new CrlIssuer().issue(root, BigInteger.ONE,
				SampleProject.NOW.minusSeconds(9), SampleProject.NOW.plus(Duration.ofDays(900)), List.of()));
		List<Problem> lists = problems().stream().filter(each -> each.code() == TrustedClientFinding.REVOCATION_LIST)
				.toList();
		assertEquals(1, lists.size(), problems().toString());
		assertTrue(lists.get(0).message().startsWith("the trusted client " + below + ": Below: "), lists::toString);
	}

	private CertificateNumber add(Credential signingCa) throws Exception {
		return sample.project().certificates().add(new NewCertificate(signingCa.certificate(), Optional.empty(),
				CertificateStore.TRUSTED, CertificateUsage.CA, "", CertificateNumber.NONE)).getNumber();
	}

	private static ForeignCredential ca(String name, int pathLength) {
		return ForeignCredential.ca(name, TestKeys.of(KeyAlgorithm.P_256, name), pathLength)
				.valid(SampleProject.NOW.minusSeconds(99), SampleProject.NOW.plus(Duration.ofDays(2000)));
	}

	private List<ProblemCode> codes() {
		return problems().stream().map(Problem::code).toList();
	}

	private static Profile client(String name) throws Exception {
		return new Profile(name).usage(Usage.OPCUA_CLIENT, CertificateUsage.CLIENT).names("uri:urn:plant:" + name)
				.key(KeyAlgorithm.RSA_2048).store(CertificateStore.DEVICE).device("");
	}

	private void trust(CertificateNumber... numbers) {
		List<CertificateNumber> trusted = device.getOpcUaServer().getSecureChannel().getTrustedClients();
		trusted.clear();
		for (CertificateNumber number : numbers) {
			trusted.add(number);
		}
	}
}
