// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Crls;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.Pkcs7Writer;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class CertVerifyTest {

	private static final Instant NOW = Instant.now();

	@TempDir
	private Path folder;
	private Cli cli;
	private Credential ca;
	private X509Certificate web;

	@BeforeEach
	void makeFiles() throws ProblemException, GeneralSecurityException, IOException {
		cli = new Cli(folder);
		KeyPair key = newKey();
		X509Certificate own = new CertificateIssuer(new SecureRandom()).selfSigned(profile("CA", Usage.CA, List.of()),
				key);
		ca = new Credential(key.getPrivate(), List.of(own));
		web = new CertificateIssuer(new SecureRandom()).issue(profile("PLC_1", Usage.WEB_SERVER, List
				.of(SubjectAlternativeName.parse("ip:127.0.0.11"), SubjectAlternativeName.parse("dns:plc-1.example"))),
				newKey().getPublic(), ca);
		write("ca.pem", Certificates.pem(own));
		write("web.pem", Certificates.pem(web));
	}

	@Test
	void saysValidWithEveryCheckAndThePath() {
		JsonObject answer = verify("--host", "127.0.0.11", "--usage", "web", "--json").requireDone().json();
		assertTrue(answer.get("valid").getAsBoolean());
		assertEquals("CN=PLC_1,O=Plant", answer.getAsJsonArray("path").get(0).getAsString());
		assertEquals("CN=CA,O=Plant", answer.getAsJsonArray("path").get(1).getAsString());
		for (JsonElement check : answer.getAsJsonArray("checks")) {
			assertTrue(List.of("passed", "not done").contains(check.getAsJsonObject().get("result").getAsString()),
					check.toString());
			assertFalse(check.getAsJsonObject().get("reason").getAsString().isEmpty());
		}
		assertTrue(verify().requireDone().out().startsWith("web.pem: valid"));
	}

	@Test
	void saysWhichCheckFailed() {
		Result result = verify("--host", "plc-2.example", "--json");
		assertEquals(1, result.exitCode());
		assertFalse(result.json().get("valid").getAsBoolean());
		assertEquals(List.of("host name"), failed(result.json()));
		assertEquals("SB-6100", result.firstProblem());
		assertEquals(1, result.errors().size());
		assertEquals(2, verify("--host", " ").exitCode());
	}

	@Test
	void aDateAUsageAndAnotherAnchorAreHeeded() throws IOException {
		assertEquals(List.of("validity"), failed(verify("--at", "2012-01-01", "--json").json()));
		assertEquals(0, verify("--at", NOW.toString()).exitCode());
		assertTrue(failed(verify("--usage", "opcua", "--json").json()).contains("application URI"));
		assertEquals(List.of("extended key usage"), failed(verify("--usage", "client", "--json").json()));
		write("other.pem", Certificates.pem(web));
		assertEquals(0, cli.run("cert", "verify", "web.pem", "--ca", "other.pem").exitCode());
		assertEquals(1, cli.run("cert", "verify", "ca.pem", "--ca", "other.pem").exitCode());
		assertEquals(1, cli.run("cert", "verify", "web.pem").exitCode());
	}

	@Test
	void whatComesWithTheCertificateOrInAChainHelps() throws IOException {
		write("bundle.pem", Certificates.pem(List.of(web, ca.certificate())));
		assertEquals(0, cli.run("cert", "verify", "bundle.pem", "--ca", "ca.pem", "--chain", "ca.pem").exitCode());
		Files.write(folder.resolve("bundle.p7b"), Pkcs7Writer.write(List.of(web)));
		assertEquals(0, cli.run("cert", "verify", "bundle.p7b", "--ca", "ca.pem").exitCode());
	}

	@Test
	void withAListTheIssuersIsNeeded() throws ProblemException, IOException {
		writeList("empty.crl", ca, List.of());
		writeList("revoking.crl", ca, List.of(new Revocation(web.getSerialNumber(), NOW, RevocationReason.SUPERSEDED)));
		assertEquals(0, verify("--crl", "empty.crl").exitCode());
		assertEquals(List.of("revocation"), failed(verify("--crl", "revoking.crl", "--json").json()));
		assertEquals(3, verify("--crl", "web.pem").exitCode());
	}

	@Test
	void aProjectTrustsItsOwn() throws IOException {
		Cli project = Cli.withProtectedProject(folder);
		assertEquals(0, project.run("cert", "verify", "2").exitCode());
		assertEquals(1, project.run("cert", "verify", folder.resolve("web.pem").toString()).exitCode());
		assertEquals(0, project.run("cert", "verify", folder.resolve("web.pem").toString(), "--ca",
				folder.resolve("ca.pem").toString()).exitCode());
		assertEquals(2, project.run("cert", "verify", "99").exitCode());
		Files.writeString(project.folder.resolve("plant.sealbench"), "damaged");
		assertEquals(0, project.run("cert", "verify", folder.resolve("web.pem").toString(), "--ca",
				folder.resolve("ca.pem").toString()).exitCode());
	}

	@Test
	void whatCannotBeReadIsABadFileInOneLine() throws IOException {
		byte[] der = Certificates.der(web);
		Random random = new Random(5);
		byte[] noise = new byte[5 << 20];
		random.nextBytes(noise);
		Files.write(folder.resolve("empty"), new byte[0]);
		Files.write(folder.resolve("noise"), noise);
		Files.write(folder.resolve("cut"), Arrays.copyOf(der, der.length / 2));
		for (String file : List.of("empty", "noise", "cut", "nowhere")) {
			Result result = cli.run("cert", "verify", file, "--ca", "ca.pem");
			assertEquals(3, result.exitCode(), file);
			assertEquals(1, result.errors().size(), result.err());
			assertEquals(3, cli.run("cert", "verify", "web.pem", "--ca", file).exitCode(), file);
			assertEquals(3, verify("--chain", file).exitCode(), file);
			assertEquals(3, verify("--crl", file).exitCode(), file);
		}
	}

	@Test
	void wrongUsageIsRefused() {
		assertEquals(2, verify("--usage", "mail").exitCode());
		assertEquals(2, verify("--profile", "none").exitCode());
		assertEquals(2, verify("--policy", "gold").exitCode());
		assertEquals(2, verify("--at", "tomorrow").exitCode());
		assertEquals(1, verify("--explicit-policy", "--policy", "1.2.3").exitCode());
	}

	private Result verify(String... more) {
		List<String> arguments = new ArrayList<>(List.of("cert", "verify", "web.pem", "--ca", "ca.pem"));
		arguments.addAll(List.of(more));
		return cli.run(arguments.toArray(String[]::new));
	}

	private static List<String> failed(JsonObject answer) {
		return answer.getAsJsonArray("checks").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(check -> check.get("result").getAsString().equals("failed"))
				.map(check -> check.get("check").getAsString()).toList();
	}

	private static KeyPair newKey() throws GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(256);
		return generator.generateKeyPair();
	}

	private void writeList(String file, Credential issuer, List<Revocation> revocations)
			throws ProblemException, IOException {
		write(file, Crls.pem(new CrlIssuer().issue(issuer, BigInteger.ONE, NOW.minusSeconds(60),
				NOW.plus(Duration.ofDays(7)), revocations)));
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(folder.resolve(file), text, StandardCharsets.US_ASCII);
	}

	private static CertificateProfile profile(String commonName, Usage usage, List<SubjectAlternativeName> names) {
		return new CertificateProfile(commonName, "Plant", usage, names, NOW.minus(Duration.ofDays(1)),
				NOW.plus(Duration.ofDays(100)), SignatureAlgorithm.SHA256_ECDSA);
	}
}
