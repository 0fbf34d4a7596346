// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.pki.Usage;

/** What is open keeps the mode that who opened it gave: where others can read a private key in it, that is said. */
@EnabledOnOs(OS.LINUX)
class ExportIntoOpenFileTest {

	@TempDir
	private Path folder;

	@Test
	void aKeyInAFileThatOthersCanReadIsTold() throws Exception {
		ProtectedPlant.make(folder.resolve("template"));
		ProtectedPlant plant = new ProtectedPlant(folder.resolve("template"), folder.resolve("plant"));
		CertificateNumber device = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(CertificateNumber.of(2)));
		Path file = Files.writeString(folder.resolve("output"), "");
		try (FileOutputStream open = new FileOutputStream(file.toFile(), true)) {
			Path named = descriptor(file);
			mode("rw-r--r--", file);
			assertEquals(List.of(OperationProblem.KEY_READABLE), export(plant, device, named, ExportFormat.PKCS8));
			assertEquals(List.of(), export(plant, device, named, ExportFormat.PEM));
			mode("rw-------", file);
			assertEquals(List.of(), export(plant, device, named, ExportFormat.PKCS8));
			open.flush();
		} finally {
			plant.project.close();
		}
		assertEquals(2, Files.readString(file).split("-----BEGIN ENCRYPTED PRIVATE KEY", -1).length - 1);
	}

	private static List<ProblemCode> export(ProtectedPlant plant, CertificateNumber number, Path file,
			ExportFormat format) {
		Outcome<Path> outcome = new ExportCertificate().run(plant.project, number, file, format,
				"File-Password-1".toCharArray());
		assertTrue(outcome.isGood(), outcome.problems()::toString);
		return outcome.problems().stream().map(Problem::code).toList();
	}

	private static void mode(String mode, Path file) throws IOException {
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
	}

	/** The name by which this process has a file open. */
	private static Path descriptor(Path file) throws IOException {
		try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
			return open.filter(each -> leadsTo(each, file)).findFirst().orElseThrow();
		}
	}

	private static boolean leadsTo(Path descriptor, Path file) {
		try {
			return Files.readSymbolicLink(descriptor).equals(file.toRealPath());
		} catch (IOException e) {
			// It is closed by now.
			return false;
		}
	}
}
