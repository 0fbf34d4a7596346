// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.FileContents;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.testkit.Fixtures;
import org.sealbench.testkit.Mutations;

/** Changes sound files of every format at random and reads them: whatever comes out, it is findings or a problem. */
class FormatFuzzTest {

	private static final Pattern CLASS_NAME = Pattern.compile(
			"\\b(java|javax|sun|org|com)\\.[a-z]|\\b[A-Z]\\w*(Exception|Error|Value|Sequence|Parser|Extension)\\b");

	@Test
	void anyChangeOfAnyFileIsFindingsOrAProblem() throws Exception {
		Mutations.Count count = Mutations.of(Fixtures.soundFiles(), 200_000).all(FormatFuzzTest::read);
		int all = count.read() + count.refused();
		assertTrue(count.refused() > all / 100 && count.read() > all / 100, count::toString);
	}

	/** Its parts are parsed when they are written again. */
	@Test
	void aPartThatIsMalformedInsideIsDamagedAndTheOthersAreRead() throws Exception {
		FileContents found = FoundIn.file(Files.readAllBytes(Fixtures.file("malformed-inside.p7b")));
		assertEquals(List.of("certificate 1"),
				found.all(FoundPart.Damaged.class).stream().map(FoundPart.Damaged::where).toList());
		assertEquals(1, found.certificates().size());
	}

	/** A BIT STRING in parts, one of which is an INTEGER: the parser's words name a class. */
	@Test
	void whatAParserSaysIsNotHandedOn() {
		byte[] parts = HexFormat.of().parseHex("2341020100301306072a8648ce3d020106082a8648ce3d0301070427302502"
				+ "01010420b3f9fcc53cc9e24d3f3151b926476f1091dc08bb673dbbe67bd8c23b8c3a570e");
		ProblemException refused = assertThrows(ProblemException.class, () -> FoundIn.file(parts));
		assertEquals("it is no readable certificate, key or revocation list: its structure is broken",
				refused.problem().message());
	}

	private static void read(byte[] input) throws ProblemException {
		try {
			FoundIn.file(input, ImportSamples.PASSWORD).all(FoundPart.Damaged.class)
					.forEach(part -> requireOwnWords(part.reason()));
		} catch (ProblemException e) {
			requireOwnWords(e.problem().message());
			throw e;
		}
	}

	/** No message holds the name of a package or a class of Java or of a library. */
	private static void requireOwnWords(String message) {
		if (CLASS_NAME.matcher(message).find()) {
			throw new IllegalStateException(message);
		}
	}
}
