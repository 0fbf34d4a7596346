// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;

/** What the quick look at a file's first tag finds, and where it leaves the answer to a parser. */
class FirstTagTest {

	private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

	@Test
	void findsAnAttributeOfWhatSealbenchWrites() {
		Device device = ModelFactory.eINSTANCE.createDevice();
		device.setFormatVersion(2);
		device.setName("PLC_1");
		assertEquals("2", attribute(new String(ModelFile.writeOwn(device), StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<?xml version=\"1.0\"?>\n<a formatVersion=\"1\"/>", START, START + "<a",
			START + "<a formatVersion", START + "<a formatVersion=", START + "<a formatVersion=\"1", START + "<a/>",
			START + "<a>formatVersion=\"1\"</a>", START + "<!-- <a formatVersion=\"1\"/> --><a formatVersion=\"2\"/>",
			START + "<a formatVersion='1'/>", START + "<a formatVersion = \"1\"/>",
			START + "<a formatVersion=\"&#49;\"/>", START + "<a b=\"ü\" formatVersion=\"1\"/>",
			START + "<a b=\"<\" formatVersion=\"1\"/>", START + "<a b=\"1\"formatVersion=\"1\"/>",
			START + "<a formatVersions=\"1\"/>" })
	void leavesEverythingElseToAParser(String text) {
		assertNull(attribute(text));
	}

	private static String attribute(String text) {
		return FirstTag.attribute(text.getBytes(StandardCharsets.UTF_8), "formatVersion");
	}
}
