// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The text of an ASN.1 string is asked for in one place: octets that are no text throw when they are asked. */
class Asn1TextDoorTest {

	@Test
	void asn1StringsAreReadInOnePlace() throws IOException {
		List<String> found = new ArrayList<>();
		for (SourceFile source : SourceFile.below(Checkout.ROOT.resolve("bundles"))) {
			if (!source.isGenerated() && Files.readString(source.path()).contains("ASN1String")) {
				found.add(source.path().getFileName().toString());
			}
		}
		assertEquals(List.of("Asn1Text.java"), found);
	}
}
