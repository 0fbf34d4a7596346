// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ways out of the pages. No file is ever served, so there is nothing to find; and a protected page is not reached in
 * disguise.
 */
class PathTraversalTest extends WebFixture {

	@ParameterizedTest
	@ValueSource(strings = { "/../../../etc/passwd", "/..%2f..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd",
			"/..\\..\\etc\\passwd", "/....//etc/passwd", "//etc/passwd", "/certificate.cer/../../etc/passwd",
			"/.;/tags", "/tags;x=1", "/tags/", "/./tags", "/%74ags%2f", "/TAGS", "/x/../diagnostics", "/keys/web.pem",
			"/device.json", "/manifest.json", "/certificate.cer%00.html", "/.git/config", "/WEB-INF/web.xml" })
	void leadNowhere(String path) throws Exception {
		running(imageWithUsers());
		String answer = rawOverTls("GET " + path + " HTTP/1.1\r\nHost: " + ADDRESS + "\r\nConnection: close\r\n\r\n");
		assertTrue(answer.matches("(?s)HTTP/1.1 (4..|303) .*"), answer);
		assertFalse(answer.contains("root:") || answer.contains("PRIVATE KEY") || answer.contains("Rejected clients"),
				answer);
		assertFalse(answer.contains("Index of") || answer.contains("Directory"), answer);
	}
}
