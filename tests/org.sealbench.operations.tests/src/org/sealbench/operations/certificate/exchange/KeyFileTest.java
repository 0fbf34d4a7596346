// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.pki.formats.FormatProblem;

/** A second file is given for the key of the certificate in the first: without that key nothing is imported. */
class KeyFileTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "key-openssh.key, FOREIGN", "key-csr.pem, KEY_FILE_WITHOUT_KEY", "leaf7.der, KEY_FILE_WITHOUT_KEY",
			"key-public.pem, NOTHING", "key.p8, KEY_OF_ANOTHER" })
	void anythingElseThanTheKeyOfThatCertificateFailsWhole(String key, String code) throws Exception {
		Problem problem = read("r.pem", key).firstError().orElseThrow();
		assertEquals(code, ((Enum<?>) problem.code()).name());
		assertTrue(problem.place().toString().contains(key), problem::line);
	}

	@Test
	void aFormThatIsNotReadIsBlamedOnItsOwnFileAndNotCalledDamaged() throws Exception {
		Outcome<ImportSource> outcome = read("r.pem", "p8-camellia-256-cbc.pem");
		Problem problem = outcome.firstError().orElseThrow();
		assertEquals(FormatProblem.UNSUPPORTED, problem.code());
		assertTrue(problem.place().toString().contains("p8-camellia"), problem::line);
	}

	private Outcome<ImportSource> read(String file, String key) throws Exception {
		return new ReadImport().run(copy(file), Optional.of(copy(key)), () -> Optional.of("geheim".toCharArray()));
	}

	private Path copy(String name) throws Exception {
		try (InputStream in = KeyFileTest.class.getResourceAsStream("/foreign/" + name)) {
			Path file = folder.resolve(name);
			Files.write(file, in.readAllBytes());
			return file;
		}
	}
}
