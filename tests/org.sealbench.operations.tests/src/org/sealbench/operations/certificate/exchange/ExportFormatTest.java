// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.ProtectedPlant;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.FileContents;
import org.sealbench.pki.formats.FormatReader;

/** Every format can be named, found by its ending, written and read back; what one of them lacks is said here. */
class ExportFormatTest {

	private static final char[] SECRET = "File-Password-1".toCharArray();
	private static final CertificateNumber CA = CertificateNumber.of(2);

	/** How many certificates, private keys and revocation lists the file of a device's certificate or of a CA holds. */
	private static final Map<ExportFormat, List<Integer>> PARTS = Map.ofEntries(
			Map.entry(ExportFormat.DER, List.of(1, 0, 0)), Map.entry(ExportFormat.PEM, List.of(1, 0, 0)),
			Map.entry(ExportFormat.PEM_CHAIN, List.of(2, 0, 0)), Map.entry(ExportFormat.P7B, List.of(2, 0, 0)),
			Map.entry(ExportFormat.CRL, List.of(0, 0, 1)), Map.entry(ExportFormat.CRL_PEM, List.of(0, 0, 1)),
			Map.entry(ExportFormat.P12, List.of(2, 1, 0)), Map.entry(ExportFormat.P12_LEGACY, List.of(2, 1, 0)),
			Map.entry(ExportFormat.PKCS8, List.of(0, 1, 0)));

	@TempDir
	private static Path folder;
	private static ProtectedPlant plant;
	private static CertificateNumber device;

	@BeforeAll
	static void makePlant() {
		ProtectedPlant.make(folder.resolve("template"));
		plant = new ProtectedPlant(folder.resolve("template"), folder.resolve("plant"));
		device = plant.make("PLC_1", Usage.WEB_SERVER, IssuerChoice.ca(CA));
	}

	@ParameterizedTest
	@EnumSource
	void isReadBackAsItWasWritten(ExportFormat format) throws Exception {
		assertNotNull(PARTS.get(format), () -> format + " is missing in this test: what does its file hold?");
		Path file = folder.resolve("exported-" + format.label());
		CertificateNumber number = PARTS.get(format).get(2) > 0 ? CA : device;
		ProtectedPlant.require(new ExportCertificate().run(plant.project, number, file, format, SECRET));
		FileContents read = new FormatReader(() -> Optional.of(SECRET.clone())).read(Files.readAllBytes(file),
				file.toString());
		assertEquals(PARTS.get(format), List.of(read.certificates().size(), read.keys().size(), read.crls().size()));
		assertEquals(format.hasKey(), !read.keys().isEmpty(), "hasKey decides whether a password is asked for");
	}

	@ParameterizedTest
	@EnumSource
	void needsAPasswordOnlyWhereItHoldsTheKey(ExportFormat format) {
		CertificateNumber number = format == ExportFormat.CRL || format == ExportFormat.CRL_PEM ? CA : device;
		var outcome = new ExportCertificate().run(plant.project, number, folder.resolve("open-" + format.label()),
				format, null);
		if (format.hasKey()) {
			ProtectedPlant.refused(OperationProblem.FILE_PASSWORD_MISSING, outcome);
		} else {
			ProtectedPlant.require(outcome);
		}
	}

	@ParameterizedTest
	@EnumSource
	void hasATitleWithItsEnding(ExportFormat format) {
		assertTrue(format.title().endsWith("(" + format.ending() + ")"), format.title());
	}

	@Test
	void labelsAreUniqueAndFindTheirFormat() {
		Set<String> labels = new HashSet<>();
		for (ExportFormat format : ExportFormat.values()) {
			assertTrue(labels.add(format.label()), format.label());
			assertEquals(Optional.of(format), ExportFormat.of(format.label()));
		}
		assertEquals(Optional.empty(), ExportFormat.of("jks"));
	}

	@Test
	void theLongestEndingDecides() {
		assertEquals(Optional.of(ExportFormat.CRL_PEM), ExportFormat.forFile("ca.CRL.pem"));
		assertEquals(Optional.of(ExportFormat.PEM_CHAIN), ExportFormat.forFile("plc.chain.pem"));
		assertEquals(Optional.of(ExportFormat.PEM), ExportFormat.forFile("plc.pem"));
		assertEquals(Optional.of(ExportFormat.P12), ExportFormat.forFile("plc.pfx"));
		assertEquals(Optional.of(ExportFormat.PKCS8), ExportFormat.forFile("plc.p8"));
		assertEquals(Optional.of(ExportFormat.DER), ExportFormat.forFile("plc.cer"));
		for (String none : List.of("plc", "plc.jks", "plc.pem.bak", "p12")) {
			assertEquals(Optional.empty(), ExportFormat.forFile(none));
		}
	}

	@ParameterizedTest
	@EnumSource
	void standsInTheDocumentation(ExportFormat format) throws Exception {
		String page = Files.readString(Path.of(System.getProperty("sealbench.root", "../.."), "docs", "formats.md"));
		String export = page.substring(page.indexOf("## Export"));
		assertTrue(export.contains("`" + format.label() + "`"), () -> format.label() + " in docs/formats.md");
	}
}
