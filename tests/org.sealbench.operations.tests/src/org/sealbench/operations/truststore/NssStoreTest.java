// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.testkit.TestCredentials;

/** The databases of browsers, with NSS's own certutil. */
class NssStoreTest {

	private static final X509Certificate CA = TestCredentials.ca("Plant CA").certificate();
	private static final X509Certificate OTHER = TestCredentials.ca("Other CA").certificate();

	@TempDir
	private Path temp;
	private Path home;
	private InstallCertificate installer;

	@BeforeEach
	void makeHome() throws IOException {
		home = Files.createDirectories(temp.resolve("a home"));
		installer = new InstallCertificate(new Machine(temp, home, new SystemCommands()));
	}

	@Test
	void chromiumsDatabaseIsMadeAndGoneAgainAfterwards() throws IOException {
		assertEquals(List.of(StoreChange.Done.INSTALLED), install(CA, StoreTarget.of(TrustStoreKind.CHROMIUM)));
		assertTrue(certutil(home.resolve(".pki/nssdb"), "-L").matches("(?s).*sealbench-[0-9a-f]{16} +C,,.*"));
		assertEquals(List.of(StoreChange.Done.PRESENT), install(CA, StoreTarget.of(TrustStoreKind.CHROMIUM)));
		assertEquals(List.of(StoreChange.Done.REMOVED), uninstall(CA, StoreTarget.of(TrustStoreKind.CHROMIUM)));
		assertFalse(Files.exists(home.resolve(".pki/nssdb/cert9.db")));
		assertEquals(List.of(StoreChange.Done.ABSENT), uninstall(CA, StoreTarget.of(TrustStoreKind.CHROMIUM)));
	}

	@Test
	void everyProfileOfFirefoxIsReachedAlsoOfSnapAndFlatpak() throws IOException {
		List<Path> profiles = new ArrayList<>();
		for (String each : new String[] { ".mozilla/firefox/abc.default", ".mozilla/firefox/x.work",
				"snap/firefox/common/.mozilla/firefox/s.default",
				".var/app/org.mozilla.firefox/.mozilla/firefox/f.default" }) {
			profiles.add(database(home.resolve(each)));
		}
		Files.createDirectories(home.resolve(".mozilla/firefox/Crash Reports"));
		assertEquals(4, install(CA, StoreTarget.of(TrustStoreKind.FIREFOX)).size());
		for (Path each : profiles) {
			assertTrue(certutil(each, "-L").contains("C,,"), each.toString());
		}
		assertEquals(4, uninstall(CA, StoreTarget.of(TrustStoreKind.FIREFOX)).size());
		for (Path each : profiles) {
			assertFalse(certutil(each, "-L").contains("sealbench"), each.toString());
			assertTrue(Files.exists(each.resolve("cert9.db")));
		}
	}

	@Test
	void whatWasThereStaysAsItWas() throws IOException {
		Path folder = database(home.resolve("own"));
		Path file = Files.write(temp.resolve("other.der"), Certificates.der(OTHER));
		Path known = Files.write(temp.resolve("known.der"), Certificates.der(CA));
		certutil(folder, "-A", "-n", "somebody's", "-t", "CT,C,", "-i", file.toString());
		certutil(folder, "-A", "-n", "met before", "-t", ",,", "-i", known.toString());
		String before = certutil(folder, "-L");
		assertEquals(List.of(StoreChange.Done.PRESENT), install(OTHER, StoreTarget.nss(folder.toString())));
		assertEquals(List.of(StoreChange.Done.INSTALLED), install(CA, StoreTarget.nss(folder.toString())));
		assertTrue(certutil(folder, "-L").matches("(?s).*met before +C,,.*"));
		assertEquals(List.of(StoreChange.Done.REMOVED), uninstall(CA, StoreTarget.nss(folder.toString())));
		assertEquals(before, certutil(folder, "-L"));
		assertFalse(Files.exists(folder.resolve("sealbench-undo.txt")));
		assertEquals(InstallProblem.NOT_OURS,
				code(installer.uninstall(OTHER, List.of(StoreTarget.nss(folder.toString())), changes -> true)));
		assertEquals(before, certutil(folder, "-L"));
	}

	@Test
	void aSelfSignedServerIsTrustedAsAPeerOnly() throws IOException {
		X509Certificate own = TestCredentials.selfSigned("PLC_1/Webserver", Usage.WEB_SERVER, "ip:127.0.0.11")
				.certificate();
		assertEquals(List.of(StoreChange.Done.INSTALLED), install(own, StoreTarget.of(TrustStoreKind.CHROMIUM)));
		assertTrue(certutil(home.resolve(".pki/nssdb"), "-L").contains("P,,"));
		assertEquals(List.of(StoreChange.Done.REMOVED), uninstall(own, StoreTarget.of(TrustStoreKind.CHROMIUM)));
	}

	@Test
	void nothingIsChangedUnlessItIsConfirmed() {
		List<String> told = new ArrayList<>();
		Outcome<List<StoreChange>> outcome = installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.CHROMIUM)),
				changes -> {
					told.addAll(changes);
					return false;
				});
		assertEquals(InstallProblem.NOT_CONFIRMED, code(outcome));
		assertEquals(List.of("trust Plant CA in the Chromium's database " + home.resolve(".pki/nssdb")), told);
		assertFalse(Files.exists(home.resolve(".pki")));
	}

	@Test
	void whatHelpsNobodyAndWhatIsNotThereIsRefused() throws ProblemException {
		X509Certificate leaf = TestCredentials
				.issued("PLC_1/Webserver", Usage.WEB_SERVER, TestCredentials.ca("Plant CA"), "ip:127.0.0.11")
				.certificate();
		assertEquals(InstallProblem.NOT_AN_ANCHOR,
				code(installer.install(leaf, List.of(StoreTarget.of(TrustStoreKind.CHROMIUM)), changes -> true)));
		assertEquals(InstallProblem.NOT_HERE,
				code(installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.FIREFOX)), changes -> true)));
		assertEquals(InstallProblem.NOT_HERE,
				code(installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true)));
		for (String each : List.of("fridge", "nss:", "windows-", "System", "")) {
			assertEquals(InstallProblem.TARGET_UNKNOWN,
					assertThrows(ProblemException.class, () -> StoreTarget.parse(each)).problem().code(), each);
		}
		for (String each : List.of("system", "firefox", "chromium", "windows-user", "windows-machine", "macos",
				"nss:x")) {
			assertEquals(each, StoreTarget.parse(each).toString());
		}
	}

	@Test
	void aDatabaseThatCannotBeUsedIsSaidInOneSentence() throws IOException {
		Path damaged = database(temp.resolve("damaged"));
		Files.write(damaged.resolve("cert9.db"), "no database".getBytes());
		assertEquals(InstallProblem.DATABASE_UNUSABLE,
				code(installer.install(CA, List.of(StoreTarget.nss(damaged.toString())), changes -> true)));
		Path file = Files.createFile(temp.resolve("file"));
		assertEquals(InstallProblem.CANNOT_CHANGE,
				code(installer.install(CA, List.of(StoreTarget.nss(file.toString())), changes -> true)));
		InstallCertificate without = new InstallCertificate(new Machine(temp, home, command -> {
			throw new IOException("no such program");
		}));
		assertEquals(InstallProblem.TOOL_MISSING,
				code(without.install(CA, List.of(StoreTarget.of(TrustStoreKind.CHROMIUM)), changes -> true)));
		assertFalse(Files.exists(home.resolve(".pki/nssdb/cert9.db")));
		InstallCertificate readOnly = new InstallCertificate(new Machine(temp, home, command -> new Machine.Result(255,
				"certutil: function failed: SEC_ERROR_READ_ONLY: security library: read-only database.\n")));
		assertEquals(InstallProblem.CANNOT_CHANGE,
				code(readOnly.install(CA, List.of(StoreTarget.nss(damaged.toString())), changes -> true)));
	}

	@Test
	void storesOfOtherSystemsAreRefusedWithoutStartingAProgram() {
		for (TrustStoreKind each : List.of(TrustStoreKind.WINDOWS_USER, TrustStoreKind.WINDOWS_MACHINE,
				TrustStoreKind.MACOS)) {
			if (!Machine.targets().contains(each)) {
				assertEquals(InstallProblem.NOT_HERE,
						code(installer.install(CA, List.of(StoreTarget.of(each)), changes -> true)), each.label());
			}
		}
	}

	private List<StoreChange.Done> install(X509Certificate certificate, StoreTarget into) {
		return done(installer.install(certificate, List.of(into), changes -> true));
	}

	private List<StoreChange.Done> uninstall(X509Certificate certificate, StoreTarget from) {
		return done(installer.uninstall(certificate, List.of(from), changes -> true));
	}

	private static List<StoreChange.Done> done(Outcome<List<StoreChange>> outcome) {
		assertTrue(outcome.isGood(), outcome.problems().toString());
		return outcome.get().stream().map(StoreChange::done).toList();
	}

	private static ProblemCode code(Outcome<List<StoreChange>> outcome) {
		return outcome.firstError().orElseThrow().code();
	}

	private static Path database(Path folder) throws IOException {
		Files.createDirectories(folder);
		certutil(folder, "-N", "--empty-password");
		return folder;
	}

	private static String certutil(Path folder, String action, String... rest) throws IOException {
		List<String> command = new ArrayList<>(List.of("certutil", action, "-d", "sql:" + folder));
		command.addAll(Arrays.asList(rest));
		Machine.Result result = new SystemCommands().run(command);
		assertEquals(0, result.exitCode(), result.out());
		return result.out();
	}
}
