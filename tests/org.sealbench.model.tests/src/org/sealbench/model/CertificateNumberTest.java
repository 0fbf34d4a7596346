// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.common.ProblemException;
import org.sealbench.model.files.ModelFile;

class CertificateNumberTest {

	@ParameterizedTest
	@CsvSource({ "1,1", "007,7", "0000000000012,12", "99999999,99999999", "2147483647,2147483647", "0,0" })
	void digitsAreANumber(String text, int value) {
		assertEquals(Optional.of(CertificateNumber.of(value)), CertificateNumber.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-1", "+1", "1 ", " 1", "1.0", "0x1", "1e3", "2147483648", "99999999999999999999",
			"\u0661", "\uff11", "a", "1: CA" })
	void allElseIsNone(String text) {
		assertEquals(Optional.empty(), CertificateNumber.parse(text));
	}

	@Test
	void noneIsTheAbsentOne() {
		assertTrue(CertificateNumber.NONE.isNone());
		assertFalse(CertificateNumber.NONE.isGiven());
		assertEquals(CertificateNumber.NONE, CertificateNumber.of(0));
		assertTrue(CertificateNumber.of(1).isGiven());
		assertThrows(IllegalArgumentException.class, () -> CertificateNumber.of(-1));
	}

	@Test
	void theyStandInTheirOrderAndAreWrittenPlainly() {
		List<CertificateNumber> sorted = List.of(CertificateNumber.of(100_000), CertificateNumber.of(9)).stream()
				.sorted().toList();
		assertEquals("[9, 100000]", sorted.toString());
		assertEquals(CertificateNumber.of(9), CertificateNumber.of(9).max(CertificateNumber.of(2)));
		assertEquals(CertificateNumber.of(9), CertificateNumber.of(2).max(CertificateNumber.of(9)));
	}

	@Test
	void filesHoldThePlainNumberAndLeaveOutNone() throws ProblemException {
		Plant plant = ModelFactory.eINSTANCE.createPlant();
		plant.setName("P");
		plant.setFormatVersion(1);
		CertificateEntry entry = ModelFactory.eINSTANCE.createCertificateEntry();
		assertEquals(CertificateNumber.NONE, entry.getNumber());
		entry.setNumber(CertificateNumber.of(1234));
		plant.getCertificates().add(entry);
		String written = new String(ModelFile.write(plant), StandardCharsets.UTF_8);
		assertTrue(written.contains("number=\"1234\""), written);
		assertFalse(written.contains("issuer="), written);
		assertFalse(written.contains("lastCertificateNumber"), written);
		Plant read = ModelFile.read(written.getBytes(StandardCharsets.UTF_8), "plant.sealbench", Plant.class);
		assertEquals(CertificateNumber.of(1234), read.getCertificates().get(0).getNumber());
		assertEquals(CertificateNumber.NONE, read.getCertificates().get(0).getIssuer());
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "x", "99999999999" })
	void aFileWithAnotherNumberIsNamedByItsLine(String number) {
		String plant = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + "<sealbench:Plant xmlns:sealbench=\""
				+ ModelPackage.eNS_URI + "\"\n    formatVersion=\"1\"\n" + "    lastCertificateNumber=\"" + number
				+ "\"/>\n";
		ProblemException refused = assertThrows(ProblemException.class,
				() -> ModelFile.read(plant.getBytes(StandardCharsets.UTF_8), "plant.sealbench", Plant.class));
		assertEquals("plant.sealbench", refused.problem().place().object());
		assertTrue(refused.problem().place().field().startsWith("line "), refused.problem().line());
	}
}
