// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CheckProblem;
import org.sealbench.operations.forecast.ForecastProblem;
import org.sealbench.operations.revocation.RevocationProblem;
import org.sealbench.operations.rollover.RolloverProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.PkiProblem;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.pki.validation.ValidationProblem;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.ForeignCredential;
import org.sealbench.testkit.TestCredentials;
import org.sealbench.testkit.TestKeys;

/** What is refused of certificates and CAs of a project: what it blames, and what is to be done. */
class CertificateRefusalsTest {

	private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
	private static final Credential ELSEWHERE = TestCredentials.ca("Elsewhere");

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void aProtectedProjectWithADevice() {
		cli = Cli.withProtectedProject(folder);
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "set", "PLC_1", "security.global=true", "--yes").requireDone();
	}

	private String made(String... arguments) {
		String[] all = new String[arguments.length + 2];
		System.arraycopy(new String[] { "cert", "new" }, 0, all, 0, 2);
		System.arraycopy(arguments, 0, all, 2, arguments.length);
		return cli.runJson(all).requireDone().json().getAsJsonArray("certificates").get(0).getAsJsonObject().get("id")
				.getAsString();
	}

	private void trust(Credential foreign) throws IOException {
		Files.writeString(cli.folder.resolve("given.pem"), Certificates.pem(foreign.certificate()));
		cli.run("cert", "import", "given.pem", "--store", "trusted").requireDone();
	}

	@Test
	void ofNewOnes() {
		cli.runJson("cert", "new", "--usage", "client", "--cn", "X", "--key", "dsa")
				.requireProblem(CertificateProblem.UNKNOWN_WORD, "key algorithm");
		cli.runJson("cert", "new", "--usage", "client", "--cn", "X", "--key", "p256", "--self-signed", "--from",
				"2020-01-01", "--until", "2021-01-01").requireProblem(CertificateProblem.ENDED, "3: X");
		Cli open = new Cli(folder.resolve("open"));
		new Cli(folder).run("new", "open").requireDone();
		open.runJson("ca", "new").requireProblem(CertificateProblem.CA_UNPROTECTED, "project open");
	}

	@Test
	void ofCasWithNothingToPermit() {
		cli.run("device", "remove", "PLC_1").requireDone();
		cli.runJson("ca", "new", "--key-algorithm", "p256", "--permit", "devices")
				.requireProblem(CertificateProblem.NOTHING_PERMITTED, "project plant");
		cli.runJson("ca", "new", "--key-algorithm", "p256", "--permit", "a b")
				.requireProblem(PkiProblem.PERMITTED_MALFORMED, "permitted names");
	}

	@Test
	void ofListsAndExports() {
		cli.runJson("cert", "list", "--sort", "colour").requireProblem(CheckProblem.ORDER_UNKNOWN, "--sort");
		String web = made("--device", "PLC_1", "--usage", "web", "--key", "p256");
		cli.runJson("cert", "export", web, "list.crl").requireProblem(OperationProblem.NOT_A_CA, "certificate 3");
	}

	@Test
	void ofAssignments() {
		cli.run("device", "set", "PLC_1", "opcua.enabled=true", "opcua.policies=secure", "--yes").requireDone();
		String opcua = made("--device", "PLC_1", "--usage", "opcua", "--key", "p256");
		cli.runJson("cert", "assign", opcua, "--device", "PLC_1", "--as", "opcua")
				.requireProblem(CertificateProblem.KEY_FOR_POLICIES, "3: PLC_1/OPCUA-1-3");
		cli.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--key", "p256").requireDone();
		cli.run("ca", "new", "--key-algorithm", "p256").requireDone();
		cli.runJson("cert", "replace", "2", "--with", "5").requireProblem(CertificateProblem.SIGNED_STAY,
				cli.certificate("2"));
	}

	@Test
	void ofVerifications() throws IOException {
		Credential leaf = TestCredentials.issued("PLC_7", Usage.WEB_SERVER, ELSEWHERE, "ip:127.0.0.21");
		Files.writeString(cli.folder.resolve("leaf.pem"), Certificates.pem(leaf.certificate()));
		cli.runJson("cert", "authenticity", "leaf.pem").requireProblem(CheckProblem.ISSUER_NOT_FOUND, "leaf.pem");
		cli.runJson("cert", "verify", "leaf.pem", "--usage", "mail").requireProblem(ValidationProblem.USAGE_UNKNOWN,
				"--usage");
		cli.runJson("cert", "verify", "leaf.pem", "--profile", "odd").requireProblem(ValidationProblem.PROFILE_UNKNOWN,
				"--profile");
		cli.runJson("cert", "verify", "leaf.pem", "--policy", "9.9").requireProblem(ValidationProblem.POLICY_MALFORMED,
				"--policy");
		Files.writeString(cli.folder.resolve("many.pem"), Certificates.pem(leaf.certificate()).repeat(12_000));
		cli.runJson("cert", "verify", "many.pem").requireProblem(ValidationProblem.TOO_MANY, cli.file("many.pem"));
	}

	@Test
	void ofChecks() throws IOException {
		trust(CredentialBuilder.of("Old", Usage.OPCUA).valid(LONG_AGO, LONG_AGO.plusSeconds(86_400)).selfSigned());
		cli.runJson("check").requireLine(CheckProblem.FOUND, "check");
	}

	@Test
	void ofRevocations() throws IOException {
		cli.runJson("cert", "revoke").requireProblem(RevocationProblem.NOTHING_NAMED, "project plant");
		cli.runJson("cert", "revoke", "--everywhere").requireProblem(RevocationProblem.NOTHING_NAMED, "project plant");
		cli.runJson("cert", "revoke", "--everywhere", "--device", "PLC_1")
				.requireProblem(RevocationProblem.NOTHING_REVOCABLE, "PLC_1");
	}

	@Test
	void ofCasThatGiveWay() throws IOException {
		Credential above = ForeignCredential.ca("Above", TestKeys.of(KeyAlgorithm.P_256, "Above"), 1).selfSigned();
		Credential below = ForeignCredential.ca("Below", TestKeys.of(KeyAlgorithm.P_256, "Below"), 0).issuedBy(above);
		Files.writeString(cli.folder.resolve("below.pem"), Certificates.pem(below.certificate()));
		Files.writeString(cli.folder.resolve("below.key"), PrivateKeys.toPem(below.key()), StandardCharsets.US_ASCII);
		trust(above);
		cli.run("cert", "import", "below.pem", "--store", "ca", "--key", "below.key").requireDone();
		cli.runJson("ca", "rollover", "start", "4").requireProblem(RolloverProblem.NOT_SELF_SIGNED, "4: Below");
		Credential late = CredentialBuilder.of("Late", Usage.CA).valid(LONG_AGO, LONG_AGO.plusSeconds(86_400))
				.selfSigned();
		Files.writeString(cli.folder.resolve("late.pem"), Certificates.pem(late.certificate()));
		Files.writeString(cli.folder.resolve("late.key"), PrivateKeys.toPem(late.key()), StandardCharsets.US_ASCII);
		cli.run("cert", "import", "late.pem", "--store", "ca", "--key", "late.key").requireDone();
		cli.runJson("ca", "rollover", "start", "5").requireProblem(RolloverProblem.EXPIRED, "5: Late");
	}

	@Test
	void ofRenewalsThatAreDue() throws IOException {
		trust(CredentialBuilder.of("Foreign", Usage.OPCUA).names("uri:urn:foreign")
				.valid(Instant.now().minusSeconds(60), Instant.now().plusSeconds(86_400)).issuedBy(ELSEWHERE));
		cli.run("cert", "assign", "3", "--device", "PLC_1", "--as", "trusted-client").requireDone();
		cli.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--key", "p256").requireDone();
		cli.runJson("renew", "--due", "30").requireProblem(ForecastProblem.FOREIGN_DUE, "3: Foreign");
		cli.runJson("renew", "--due", "36500").requireProblem(ForecastProblem.CA_DUE, cli.certificate("1"))
				.requireProblem(ForecastProblem.FRESH, cli.certificate("1") + ", revocation list");
	}
}
