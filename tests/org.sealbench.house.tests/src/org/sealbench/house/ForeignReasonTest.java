// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * What exceptions of others say is said in our words: through {@code IoReason}, or {@code DamageReason} for what a
 * parser found. Their text and the names of their classes are asked for nowhere else.
 */
class ForeignReasonTest {

	private static final Pattern RAW = Pattern.compile("\\bgetMessage\\(\\)|\\bgetLocalizedMessage\\(\\)"
			+ "|getClass\\(\\)\\s*\\.get(Simple|Canonical|Type)?Name\\(\\)|\\b(e|failure|cause)\\.toString\\(\\)"
			+ "|String\\.valueOf\\((e|failure|cause)\\)");
	private static final Set<String> DOORS = Set.of("IoReason.java", "DamageReason.java",
			// The parser of the command line, whose words are put into ours; a chunk's content.
			"UsageText.java", "RejectedOpenSecureChannel.java",
			// Exceptions of our own, whose messages are sentences: of addresses, proofs, limits, methods, protocols.
			"AddressInput.java", "Demo.java", "FormatReader.java", "PemScanner.java", "PushMethod.java",
			"ImageValidation.java", "BoundedClientContext.java", "ProtocolViolation.java",
			// Handed on as a cause, or looked at for a word and not shown.
			"Asn1.java", "Journal.java", "BindProblems.java", "ResponseRule.java",
			// Given to ParseErrors, which says it in our words.
			"ModelFile.java", "FormatVersion.java");

	@Test
	void goesThroughOneDoor() throws IOException {
		List<String> beside = new ArrayList<>();
		for (SourceFile source : SourceFile.below(Checkout.ROOT.resolve("bundles"))) {
			String name = source.path().getFileName().toString();
			boolean window = source.path().toString().matches(".*/org\\.sealbench\\.(\\w+\\.)?(ui|app)/.*");
			if (!source.isGenerated() && !window && !DOORS.contains(name)) {
				RAW.matcher(Files.readString(source.path())).results()
						.forEach(each -> beside.add(name + ": " + each.group()));
			}
		}
		assertEquals(List.of(), beside);
	}
}
