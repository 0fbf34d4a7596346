// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.cli.Cli.Result;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Every command that takes a file reads every format, by its content: the files' names say nothing. */
class CertFileFormatsTest {

	private static final String SECRET = "File-Password-1";

	@TempDir
	private static Path folder;
	private final Cli cli = new Cli(folder);

	@BeforeAll
	static void makeFiles() throws IOException {
		Cli plant = Cli.withProtectedProject(folder);
		plant.run("device", "add", "PLC_1", "--address", "127.0.0.11").requireDone();
		plant.run("device", "set", "PLC_1", "security.global=true", "--yes").requireDone();
		plant.run("cert", "new", "--device", "PLC_1", "--usage", "web", "--key", "p256").requireDone();
		plant.run("cert", "export", "2", "../ca", "--format", "der").requireDone();
		for (String format : List.of("der", "pem", "pem-chain", "p7b")) {
			plant.run("cert", "export", "3", "../" + format, "--format", format).requireDone();
		}
		for (String format : List.of("p12", "p12-legacy", "pkcs8")) {
			plant.run("cert", "export", "3", "../" + format, "--format", format, "--export-password-file",
					plant.passwordFile(SECRET)).requireDone();
		}
		for (String format : List.of("crl", "crl-pem")) {
			plant.run("cert", "export", "2", "../" + format, "--format", format).requireDone();
		}
		plant.run("cert", "request", "3", "../request").requireDone();
		plant.run("cert", "request", "3", "../request.der").requireDone();
		// The key is of no interest to who asks about the certificate.
		Files.writeString(folder.resolve("with-key"),
				Files.readString(folder.resolve("pkcs8")) + Files.readString(folder.resolve("pem")));
	}

	@BeforeEach
	void knowThePassword() {
		cli.environment.put("SEALBENCH_FILE_PASSWORD", SECRET);
	}

	@Test
	void showVerifyCheckAndAuthenticityReadEveryFormatOfCertificates() {
		for (String file : List.of("der", "pem", "pem-chain", "p7b", "p12", "p12-legacy", "with-key")) {
			JsonObject shown = cli.run("cert", "show", file, "--json").requireDone().json();
			assertTrue(shown.getAsJsonArray("certificates").get(0).getAsJsonObject().get("subject").getAsString()
					.contains("PLC_1"), file);
			assertEquals(0,
					cli.run("cert", "verify", file, "--ca", "ca", "--host", "127.0.0.11", "--usage", "web").exitCode(),
					file);
			assertEquals(0, cli.run("cert", "authenticity", file, "--ca", "ca").exitCode(), file);
			assertEquals(0, cli.run("check", file, "--target", "opcua").exitCode(), file);
			assertEquals(0, cli.run("cert", "verify", "pem", "--ca", "ca", "--chain", file).exitCode(), file);
		}
		assertEquals(0, cli.run("cert", "verify", "pem", "--ca", "p12").exitCode());
	}

	@Test
	void aFileThatIsEncryptedAsAWholeNeedsItsPassword() throws IOException {
		cli.environment.remove("SEALBENCH_FILE_PASSWORD");
		for (List<String> command : List.of(List.of("cert", "show", "p12"),
				List.of("cert", "verify", "p12", "--ca", "ca"), List.of("check", "p12"),
				List.of("cert", "authenticity", "p12", "--ca", "ca"))) {
			Result closed = cli.run(command.toArray(String[]::new));
			assertEquals(4, closed.exitCode(), closed.err());
			assertTrue(closed.errors().get(0).contains("--file-password-file"), closed.err());
			assertEquals(4, runWith(command, cli.passwordFile("wrong")).exitCode());
			assertEquals(0, runWith(command, cli.passwordFile(SECRET + "\n")).exitCode());
		}
		assertEquals(0, cli.run("cert", "show", "with-key").exitCode());
		assertEquals(3, cli.run("cert", "show", "pkcs8").exitCode());
	}

	@Test
	void aRevocationListIsShownAndHeeded() {
		for (String file : List.of("crl", "crl-pem")) {
			JsonObject list = cli.run("cert", "show", file, "--json").requireDone().json()
					.getAsJsonArray("revocationLists").get(0).getAsJsonObject();
			assertEquals("1", list.get("number").getAsString());
			assertTrue(list.get("issuer").getAsString().startsWith("CN=Sealbench Project CA("), list.toString());
			assertFalse(list.get("nextUpdate").isJsonNull());
			assertEquals(0, cli.run("cert", "verify", "pem", "--ca", "ca", "--crl", file).exitCode());
			assertEquals(0, cli.run("check", file, "ca").exitCode());
			assertEquals(3, cli.run("cert", "verify", file, "--ca", "ca").exitCode());
		}
	}

	@Test
	void aSigningRequestIsShownWithWhatItAsksFor() {
		for (String file : List.of("request", "request.der")) {
			JsonArray requests = cli.run("cert", "show", file, "--json").requireDone().json()
					.getAsJsonArray("signingRequests");
			String shown = requests.get(0).toString();
			for (String part : List.of("PLC_1", "EC P-256", "ip:127.0.0.11", "serverAuth", "SHA256WITHECDSA")) {
				assertTrue(shown.contains(part), shown);
			}
			String text = cli.run("cert", "show", file).requireDone().out();
			assertTrue(text.contains("signing request (PKCS#10)") && text.contains("Subject alternative names"), text);
			assertEquals(3, cli.run("cert", "verify", file, "--ca", "ca").exitCode());
			assertEquals(3, cli.run("cert", "authenticity", file, "--ca", "ca").exitCode());
		}
	}

	@Test
	void aDamagedFileIsOneErrorWithExitCode3() throws IOException {
		byte[] request = Files.readAllBytes(folder.resolve("request.der"));
		request[request.length - 1] ^= 1;
		Files.write(folder.resolve("forged-request"), request);
		for (String file : List.of("der", "p7b", "p12", "crl", "request.der")) {
			byte[] content = Files.readAllBytes(folder.resolve(file));
			Files.write(folder.resolve("cut-" + file), Arrays.copyOf(content, content.length - 3));
		}
		String pem = Files.readString(folder.resolve("pem"), StandardCharsets.US_ASCII);
		Files.writeString(folder.resolve("wrong-label"), pem.replace("CERTIFICATE", "X509 CRL"));
		for (String file : List.of("forged-request", "cut-der", "cut-p7b", "cut-p12", "cut-crl", "cut-request.der",
				"wrong-label")) {
			for (List<String> command : List.of(List.of("cert", "show", file),
					List.of("cert", "verify", file, "--ca", "ca"), List.of("check", file),
					List.of("cert", "authenticity", file, "--ca", "ca"),
					List.of("cert", "verify", "pem", "--ca", "ca", "--crl", file))) {
				Result refused = cli.run(command.toArray(String[]::new));
				assertEquals(3, refused.exitCode(), command + refused.err());
				assertEquals(1, refused.errors().size(), refused.err());
			}
		}
	}

	private Result runWith(List<String> command, String passwordFile) {
		String[] arguments = Arrays.copyOf(command.toArray(String[]::new), command.size() + 2);
		arguments[command.size()] = "--file-password-file";
		arguments[command.size() + 1] = passwordFile;
		return cli.run(arguments);
	}
}
