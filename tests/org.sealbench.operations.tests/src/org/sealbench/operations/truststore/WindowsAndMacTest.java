// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Outcome;
import org.sealbench.pki.Certificates;
import org.sealbench.testkit.TestCredentials;

/**
 * The stores of Windows and macOS as far as a Linux machine can tell: which commands are given, and how answers are
 * read.
 */
class WindowsAndMacTest {

	private static final X509Certificate CA = TestCredentials.ca("Plant CA").certificate();
	private static final String SHA1 = Certificates.fingerprint(CA, "SHA-1").replace(":", "");

	private final List<String> commands = new ArrayList<>();
	private boolean trusted;

	@Test
	void aWindowsUsersRootStore() {
		InstallCertificate installer = installer();
		assertEquals(StoreChange.Done.INSTALLED,
				only(installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.WINDOWS_USER)), changes -> true)));
		assertEquals(StoreChange.Done.REMOVED,
				only(installer.uninstall(CA, List.of(StoreTarget.of(TrustStoreKind.WINDOWS_USER)), changes -> true)));
		String digest = SHA1.toLowerCase();
		assertEquals(List.of("certutil -user -store Root " + digest, "certutil -user -f -addstore Root FILE",
				"certutil -user -store Root " + digest, "certutil -user -store Root " + digest,
				"certutil -user -delstore Root " + digest, "certutil -user -store Root " + digest), commands);
	}

	@Test
	void aWindowsMachinesRootStore() {
		assertEquals(StoreChange.Done.INSTALLED, only(
				installer().install(CA, List.of(StoreTarget.of(TrustStoreKind.WINDOWS_MACHINE)), changes -> true)));
		assertTrue(commands.contains("certutil -f -addstore Root FILE"), commands.toString());
	}

	@Test
	void aMacUsersKeychain() {
		InstallCertificate installer = installer();
		assertEquals(StoreChange.Done.INSTALLED,
				only(installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.MACOS)), changes -> true)));
		assertEquals(StoreChange.Done.REMOVED,
				only(installer.uninstall(CA, List.of(StoreTarget.of(TrustStoreKind.MACOS)), changes -> true)));
		String keychain = "/Users/anna/Library/Keychains/login.keychain-db";
		String find = "security find-certificate -a -Z -c Plant CA " + keychain;
		assertEquals(List.of(find, "security add-trusted-cert -r trustRoot -p ssl -k " + keychain + " FILE", find, find,
				"security remove-trusted-cert FILE", "security delete-certificate -Z " + SHA1 + " " + keychain, find),
				commands);
	}

	private InstallCertificate installer() {
		return new InstallCertificate(new Machine(Path.of("/"), Path.of("/Users/anna"), this::play));
	}

	/** Answers as the real programs do: certutil of Windows 10, security of macOS 14. */
	private Machine.Result play(List<String> command) throws IOException {
		commands.add(String.join(" ", command).replaceAll("\\S*sealbench\\S*\\.cer", "FILE"));
		String action = String.join(" ", command);
		if (action.contains("-addstore") || action.contains("add-trusted-cert")) {
			trusted = true;
		} else if (action.contains("-delstore") || action.contains("delete-certificate")) {
			trusted = false;
		} else if (action.contains("-store")) {
			return trusted ? new Machine.Result(0,
					"Root \"Trusted Root Certification Authorities\"\n================ Certificate 0 ================\n"
							+ "Serial Number: 01\nCert Hash(sha1): " + SHA1.toLowerCase()
							+ "\nCertUtil: -store command completed successfully.\n")
					: new Machine.Result(-2146885628,
							"CertUtil: -store command FAILED: 0x80092004 (-2146885628 CRYPT_E_NOT_FOUND)\n");
		} else if (action.contains("find-certificate")) {
			return trusted ? new Machine.Result(0,
					"SHA-256 hash: " + Certificates.fingerprint(CA, "SHA-256").replace(":", "") + "\nSHA-1 hash: "
							+ SHA1 + "\nkeychain: \"/Users/anna/Library/Keychains/login.keychain-db\"\n")
					: new Machine.Result(44,
							"security: SecKeychainSearchCopyNext: The specified item could not be found in the "
									+ "keychain.\n");
		}
		return new Machine.Result(0, "");
	}

	private static StoreChange.Done only(Outcome<List<StoreChange>> outcome) {
		assertTrue(outcome.isGood(), outcome.problems().toString());
		return outcome.get().get(0).done();
	}
}
