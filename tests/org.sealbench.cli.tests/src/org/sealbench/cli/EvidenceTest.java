// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;
import org.sealbench.operations.evidence.EvidenceProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.CredentialBuilder;
import org.sealbench.testkit.ProjectBuilder;

/** The archive for an auditor: checked by the very commands of its README, and without a secret in it. */
class EvidenceTest {

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void compiledPlant() {
		cli = Cli.withProtectedProject(folder);
		cli.environment.put("SEALBENCH_NEW_PASSWORD", "Another-Horse-8");
		cli.run("project", "set", "key-algorithm=p256").requireDone();
		cli.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		cli.run("device", "set", "PLC_1", "security.global=true", "webserver.enabled=true", "opcua.enabled=true",
				"opcua.licence=small", "opcua.policies=None,Basic256Sha256/SignAndEncrypt", "opcua.password-login=true",
				"opcua.users=+operator", "--yes").requireDone();
		cli.run("compile").requireDone();
	}

	private Path unpacked(String name) throws Exception {
		Path into = folder.resolve("unpacked");
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(cli.folder.resolve(name)))) {
			for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
				Path file = into.resolve(each.getName());
				Files.createDirectories(file.getParent());
				Files.write(file, zip.readAllBytes());
			}
		}
		return into;
	}

	/** The commands of the README, in their order. */
	private static List<String> commands(Path unpacked) throws Exception {
		return Files.readAllLines(unpacked.resolve("README.txt")).stream().map(String::strip)
				.filter(line -> line.startsWith("openssl ")).toList();
	}

	private static int shell(Path in, String command) throws Exception {
		Process process = new ProcessBuilder("sh", "-c", command).directory(in.toFile()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		return process.waitFor();
	}

	@Test
	void opensslAloneChecksIt() throws Exception {
		cli.run("evidence", "e.zip").requireDone();
		Path unpacked = unpacked("e.zip");
		List<String> commands = commands(unpacked);
		assertEquals(3, commands.size());
		for (String each : commands) {
			assertEquals(0, shell(unpacked, each), each);
		}
		Path certificates = unpacked.resolve("certificates.csv");
		Files.writeString(certificates, Files.readString(certificates).replace("PLC_1", "PLC_9"));
		assertEquals(1, shell(unpacked, commands.get(1)), "a changed file is found");
		Path manifest = unpacked.resolve("manifest.txt");
		Files.writeString(manifest, Files.readString(manifest).replaceFirst("^.", "x"));
		assertNotEquals(0, shell(unpacked, commands.get(0)), "a changed manifest is found");
	}

	@Test
	void saysWhatIsAskedAndHoldsNoSecret() throws Exception {
		Files.writeString(folder.resolve("bom.json"), "{\"bomFormat\":\"CycloneDX\"}");
		Result done = cli.run("evidence", "e.zip", "--sbom", folder.resolve("bom.json").toString(), "--json")
				.requireDone();
		assertTrue(done.json().get("notMet").getAsInt() > 0);
		done.requireProblem(EvidenceProblem.NOT_MET, "evidence");
		cli.runJson("evidence", "other.zip").requireDone().requireProblem(EvidenceProblem.NO_BILL,
				cli.file("other.zip"));
		Path unpacked = unpacked("e.zip");
		String policies = Files.readString(unpacked.resolve("policies.csv"));
		for (String requirement : List.of("CR 1.5", "CR 1.7", "CR 1.8", "CR 1.9", "CR 3.1")) {
			assertTrue(policies.contains(requirement), policies);
		}
		assertTrue(policies.contains("\"offers None\",\"not met\""), policies);
		assertTrue(Files.readString(unpacked.resolve("trust-lists.csv")).contains("\"PLC_1\",\"trusted\",\"2\""));
		assertTrue(Files.readString(unpacked.resolve("matrix.csv")).contains("would connect"));
		assertTrue(Files.readString(unpacked.resolve("seals.csv")).contains("as an administrator left it"));
		assertTrue(Files.exists(unpacked.resolve("certificates/0002.pem"))
				&& Files.exists(unpacked.resolve("crl/0002.crl.pem"))
				&& Files.exists(unpacked.resolve("product/bom.json")));
		List<String> forbidden = new ArrayList<>(
				List.of("PRIVATE KEY", ProjectBuilder.PASSWORD, "Another-Horse-8", "argon2"));
		String device = Files.readString(cli.folder.resolve("devices/PLC_1.device"));
		Matcher hash = Pattern.compile("passwordHash=\"([^\"]+)\"").matcher(device);
		assertTrue(hash.find(), "there is a hash that must not come into it");
		forbidden.add(hash.group(1));
		try (Stream<Path> keys = Files.list(cli.folder.resolve("keys"))) {
			for (Path each : keys.toList()) {
				forbidden.add(Files.readAllLines(each).get(1));
			}
		}
		try (Stream<Path> files = Files.walk(unpacked)) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				String content = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
				forbidden.forEach(secret -> assertFalse(content.contains(secret), each + " has " + secret));
			}
		}
	}

	@Test
	void namesOfStrangersDoNothingInTheReport() throws Exception {
		Files.writeString(folder.resolve("x.pem"),
				Certificates.pem(CredentialBuilder.of("=1+1<script>alert(1)</script>", Usage.OPCUA_CLIENT)
						.names("uri:urn:x").selfSigned().certificate()));
		cli.run("cert", "import", folder.resolve("x.pem").toString(), "--store", "trusted").requireDone();
		String number = cli.run("cert", "list", "--store", "trusted", "--json").json().getAsJsonArray("certificates")
				.get(0).getAsJsonObject().get("id").getAsString();
		cli.run("cert", "assign", number, "--device", "PLC_1", "--as", "trusted-client").requireDone();
		cli.run("evidence", "e.zip").requireDone();
		Path unpacked = unpacked("e.zip");
		String report = Files.readString(unpacked.resolve("report.html"));
		assertFalse(report.contains("<script"), "escaped");
		assertTrue(report.contains("&lt;script&gt;") && report.contains("<svg") && report.contains("CR 3.1"));
		assertFalse(Pattern.compile("(src|href)=\"(?!#)").matcher(report).find(), "it needs no other file");
		assertFalse(Pattern.compile("[\",]=1\\+1").matcher(Files.readString(unpacked.resolve("matrix.csv"))).find(),
				"no formula");
	}

	@Test
	void whoSignsForItselfAloneIsSaidToNeedAnotherWay() {
		String alone = cli
				.run("cert", "new", "--usage", "client", "--cn", "Alone", "--device", "PLC_1", "--self-signed",
						"--json")
				.requireDone().json().getAsJsonArray("certificates").get(0).getAsJsonObject().get("id").getAsString();
		cli.runJson("evidence", "e.zip", "--signer", alone).requireDone().requireProblem(EvidenceProblem.SELF_SIGNED,
				"Alone");
	}

	@Test
	void aStationWithoutACertificateCannotSign() {
		new Cli(folder).run("new", "bare").requireDone();
		new Cli(folder.resolve("bare")).runJson("evidence", "e.zip").requireProblem(EvidenceProblem.NO_SIGNER,
				"project bare");
	}

	@Test
	void whoCannotSignIsRefusedAndNothingIsWrittenOver() throws Exception {
		for (String[] wrong : new String[][] { { "--signer", "2" }, { "--signer", "99" }, { "--signer", "4" },
				{ "--sbom", "nowhere.json" } }) {
			if (wrong[1].equals("4")) {
				cli.run("cert", "revoke", "4").requireDone();
			}
			if (List.of("2", "4").contains(wrong[1])) {
				cli.runJson("evidence", "e.zip", wrong[0], wrong[1]).requireProblem(EvidenceProblem.SIGNER_UNFIT,
						cli.certificate(wrong[1]));
			}
			Result refused = cli.run("evidence", "e.zip", wrong[0], wrong[1]);
			assertEquals(1, refused.errors().size(), refused::err);
			assertFalse(Files.exists(cli.folder.resolve("e.zip")), wrong[1]);
		}
		String auditor = cli.run("cert", "new", "--usage", "client", "--cn", "Auditor", "--ca", "2", "--json")
				.requireDone().json().getAsJsonArray("certificates").get(0).getAsJsonObject().get("id").getAsString();
		cli.run("evidence", "e.zip", "--signer", auditor).requireDone();
		assertEquals(2, cli.run("evidence", "e.zip", "--signer", auditor).exitCode());
		cli.run("evidence", "e.zip", "--signer", auditor, "--force").requireDone();
		Path unpacked = unpacked("e.zip");
		for (String each : commands(unpacked)) {
			assertEquals(0, shell(unpacked, each), each);
		}
		assertTrue(Files.readString(unpacked.resolve("report.html")).contains("CN=Auditor"));
	}
}
