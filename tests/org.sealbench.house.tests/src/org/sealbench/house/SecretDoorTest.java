// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * Every secret comes in by one door: one class asks for it, one reads it from files and the environment, and the fields
 * of dialogs are known. Whatever they give is brought into one form by {@code SecretText}, which what stores, compares
 * or sends a secret calls; see docs/security.md.
 */
class SecretDoorTest {

	@Test
	void theTerminalIsAskedInOnePlace() throws IOException {
		assertEquals(Set.of("SystemTerminal"), using("\\.readPassword\\("));
		// Repetition asks nothing itself: it passes the question on and remembers that there was one.
		assertEquals(Set.of("Secrets", "PairingPrompt", "Repetition"), using("\\.askSecret\\("));
	}

	@Test
	void filesAndTheEnvironmentAreReadInOnePlace() throws IOException {
		assertEquals(Set.of("Secrets"), using("SecretBytes\\.firstLine\\("));
		assertEquals(Set.of("CommandEnvironment"), using("System\\.in\\b"));
		assertEquals(Set.of(), using("getenv\\(\"\\w*PASSWORD"));
		assertEquals(Set.of("Secrets"), using("variable\\(variableName\\)"));
		assertEquals(Set.of("ServerPasswordOptions"), using("variable\\([\\w.]*PASSWORD\\w*\\)"),
				"whether it is there at all");
	}

	@Test
	void theFieldsThatTakeSecretsAreKnown() throws IOException {
		assertEquals(
				Set.of("ConnectionForm", "DownloadTargetDialog", "ExportCertificateDialog", "ImportCertificatesDialog",
						"LoginDialog", "PasswordFields", "RecoverDialog", "RecoveryKeyDialog", "ToolDialog"),
				using("\\.getTextChars\\("));
	}

	@Test
	void whatStoresComparesOrSendsASecretBringsItIntoOneForm() throws IOException {
		assertEquals(
				Set.of("ClientSession", "ExportCertificate", "FilePassword", "KeyRecipient", "PairingCode",
						"PasswordHash", "PasswordPolicy", "RecoveryKey", "WebAuthenticator"),
				using("SecretText\\.(forms|prepare)\\("));
		assertEquals(Set.of("PasswordHash", "AesGcmSeal"), using("Argon2id\\.derive\\("));
		assertEquals(Set.of("KeyRecipient"), using("AesGcmSeal\\.derive\\("));
	}

	/** The classes of the product in whose code a pattern is found. */
	private static Set<String> using(String pattern) throws IOException {
		Pattern wanted = Pattern.compile(pattern);
		Set<String> found = new TreeSet<>();
		for (SourceFile source : SourceFile.below(Checkout.ROOT.resolve("bundles"))) {
			String text = Files.readString(source.path());
			if (!source.isGenerated() && wanted.matcher(text).find()) {
				found.add(source.path().getFileName().toString().replace(".java", ""));
			}
		}
		return found;
	}
}
