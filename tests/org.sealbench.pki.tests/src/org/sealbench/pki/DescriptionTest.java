// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.pki.text.CertificateDescription;
import org.sealbench.pki.text.DescriptionField;
import org.sealbench.testkit.Fixtures;

/** What other CAs put into certificates is shown by its name. */
class DescriptionTest {

	@Test
	void namesWhatOtherCasWrite() throws IOException, ProblemException {
		Map<String, String> fields = CertificateDescription
				.of(CertificateReader.read(Files.readAllBytes(Fixtures.file("rich.pem")), "rich.pem")).stream()
				.collect(Collectors.toMap(DescriptionField::name, DescriptionField::value));
		assertEquals("emailAddress=a@b.example,CN=presse4.example,OU=Presse,OU=Linie 4,O=Werk,L=Kassel,ST=Hessen,C=DE",
				fields.get("Subject"));
		assertTrue(fields.get("Subject alternative names").contains("upn:presse4@werk, directory:CN=dirname"),
				fields.toString());
		assertEquals("made by IT", fields.get("Netscape comment"));
		assertEquals("serverAuth, clientAuth, smartCardLogon", fields.get("Extended key usage"));
	}
}
