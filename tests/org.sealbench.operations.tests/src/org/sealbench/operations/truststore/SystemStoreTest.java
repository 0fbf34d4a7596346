// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.pki.Certificates;
import org.sealbench.testkit.TestCredentials;

/**
 * System stores of Linux: Debian's with its real program on folders of the test's own, Fedora's with its program
 * played.
 */
class SystemStoreTest {

	private static final X509Certificate CA = TestCredentials.ca("Plant CA").certificate();
	private static final X509Certificate PUBLIC = TestCredentials.ca("Some public CA").certificate();

	@TempDir
	private Path root;

	@Test
	void debiansStoreTrustsItAndIsAsBeforeAfterwards() throws IOException {
		Files.createDirectories(root.resolve("etc/ssl/certs"));
		Files.createDirectories(root.resolve("etc/ca-certificates/update.d"));
		Files.createDirectories(root.resolve("usr/local/share/ca-certificates"));
		Path shipped = Files.createDirectories(root.resolve("usr/share/ca-certificates/mozilla"));
		Files.writeString(shipped.resolve("public.crt"), Certificates.pem(PUBLIC));
		Files.writeString(root.resolve("etc/ca-certificates.conf"), "mozilla/public.crt\n");
		InstallCertificate installer = new InstallCertificate(
				new Machine(root, root.resolve("home"), new SystemCommands()));
		X509Certificate first = TestCredentials.ca("First CA").certificate();
		assertEquals(StoreChange.Done.INSTALLED,
				only(installer.install(first, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true)));
		assertEquals(StoreChange.Done.REMOVED,
				only(installer.uninstall(first, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true)));
		var before = files();
		assertEquals(StoreChange.Done.INSTALLED,
				only(installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true)));
		Machine.Result verified = new SystemCommands()
				.run(List.of("openssl", "verify", "-CApath", root.resolve("etc/ssl/certs").toString(),
						Files.writeString(root.resolve("home.pem"), Certificates.pem(CA)).toString()));
		assertEquals(0, verified.exitCode(), verified.out());
		Files.delete(root.resolve("home.pem"));
		assertEquals(StoreChange.Done.PRESENT,
				only(installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true)));
		assertEquals(StoreChange.Done.REMOVED,
				only(installer.uninstall(CA, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true)));
		assertEquals(before, files());
	}

	/** Java's store on Debian is kept by such a hook: what it is not told of it goes on trusting. */
	@Test
	void debiansHooksHearOfWhatComesAndGoes() throws IOException {
		Files.createDirectories(root.resolve("etc/ssl/certs"));
		Files.createDirectories(root.resolve("usr/local/share/ca-certificates"));
		Path shipped = Files.createDirectories(root.resolve("usr/share/ca-certificates"));
		Files.writeString(shipped.resolve("public.crt"), Certificates.pem(PUBLIC));
		Files.writeString(root.resolve("etc/ca-certificates.conf"), "public.crt");
		Path told = root.resolve("told");
		Path hook = Files.createDirectories(root.resolve("etc/ca-certificates/update.d")).resolve("keep");
		Files.writeString(hook, "#!/bin/sh\ncat >> '" + told + "'\n");
		Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
		InstallCertificate installer = new InstallCertificate(
				new Machine(root, root.resolve("home"), new SystemCommands()));
		assertEquals(StoreChange.Done.INSTALLED,
				only(installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true)));
		assertEquals(StoreChange.Done.REMOVED,
				only(installer.uninstall(CA, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true)));
		String link = root.resolve("etc/ssl/certs/sealbench-" + Certificates.sha256(CA).substring(0, 16) + ".pem")
				.toString();
		assertEquals(List.of("+" + link, "-" + link),
				Files.readAllLines(told).stream().filter(each -> each.contains("sealbench-")).toList());
		assertEquals("public.crt", Files.readString(root.resolve("etc/ca-certificates.conf")));
	}

	@Test
	void fedorasStoreIsFedThroughItsAnchors() throws IOException {
		Path anchors = Files.createDirectories(root.resolve("etc/pki/ca-trust/source/anchors"));
		Path bundle = Files.createDirectories(root.resolve("etc/pki/ca-trust/extracted/pem"))
				.resolve("tls-ca-bundle.pem");
		List<List<String>> commands = new ArrayList<>();
		InstallCertificate installer = new InstallCertificate(new Machine(root, root, command -> {
			commands.add(command);
			StringBuilder all = new StringBuilder(Certificates.pem(PUBLIC));
			try (Stream<Path> files = Files.list(anchors)) {
				for (Path each : files.toList()) {
					all.append("# Plant CA\n").append(Files.readString(each));
				}
			}
			Files.writeString(bundle, all);
			return new Machine.Result(0, "");
		}));
		assertEquals(StoreChange.Done.INSTALLED,
				only(installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true)));
		assertEquals(StoreChange.Done.REMOVED,
				only(installer.uninstall(CA, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true)));
		assertEquals(List.of(List.of("update-ca-trust", "extract"), List.of("update-ca-trust", "extract")), commands);
		assertEquals(Certificates.pem(PUBLIC), Files.readString(bundle));
	}

	@Test
	void aProgramThatFailsLeavesNothingBehind() throws IOException {
		Path anchors = Files.createDirectories(root.resolve("etc/pki/ca-trust/source/anchors"));
		InstallCertificate installer = new InstallCertificate(
				new Machine(root, root, command -> new Machine.Result(1, "one\np11-kit: no space\n")));
		Outcome<List<StoreChange>> outcome = installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)),
				changes -> true);
		assertEquals(InstallProblem.TOOL_FAILED, outcome.firstError().orElseThrow().code());
		assertTrue(outcome.firstError().orElseThrow().message().contains("p11-kit: no space"));
		try (Stream<Path> files = Files.list(anchors)) {
			assertFalse(files.findAny().isPresent());
		}
	}

	@Test
	void aProgramThatDoesNothingIsFoundOut() throws IOException {
		Files.createDirectories(root.resolve("etc/pki/ca-trust/source"));
		InstallCertificate installer = new InstallCertificate(
				new Machine(root, root, command -> new Machine.Result(0, "")));
		assertEquals(InstallProblem.NOT_VERIFIED,
				installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true).firstError()
						.orElseThrow().code());
	}

	@Test
	void aMissingProgramIsNamedWithItsPackage() throws IOException {
		Files.createDirectories(root.resolve("etc/pki/ca-trust/source"));
		InstallCertificate installer = new InstallCertificate(new Machine(root, root, command -> {
			throw new IOException("no such file");
		}));
		var problem = installer.install(CA, List.of(StoreTarget.of(TrustStoreKind.SYSTEM)), changes -> true)
				.firstError().orElseThrow();
		assertEquals(InstallProblem.TOOL_MISSING, problem.code());
		assertTrue(problem.remedy().contains("ca-certificates"), problem.remedy());
	}

	private static StoreChange.Done only(Outcome<List<StoreChange>> outcome) {
		assertTrue(outcome.isGood(), outcome.problems().toString());
		return outcome.get().get(0).done();
	}

	/** Every file and link below the root, with content. */
	private TreeMap<String, String> files() throws IOException {
		TreeMap<String, String> found = new TreeMap<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path each : files.filter(file -> !Files.isDirectory(file)).toList()) {
				found.put(root.relativize(each).toString(),
						Files.isSymbolicLink(each) ? Files.readSymbolicLink(each).toString() : Files.readString(each));
			}
		}
		return found;
	}
}
