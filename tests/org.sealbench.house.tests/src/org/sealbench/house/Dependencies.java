// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The {@code <dependency>} elements of a target definition or a pom: group and artifact id to version. */
final class Dependencies {

	private Dependencies() {
	}

	static Map<String, String> of(Path file) {
		Map<String, String> versions = new TreeMap<>();
		var elements = parse(file).getElementsByTagName("dependency");
		for (int i = 0; i < elements.getLength(); i++) {
			var dependency = (Element) elements.item(i);
			versions.put(text(dependency, "groupId") + ":" + text(dependency, "artifactId"),
					text(dependency, "version"));
		}
		return versions;
	}

	private static String text(Element element, String child) {
		var found = element.getElementsByTagName(child);
		return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
	}

	static Document parse(Path file) {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		} catch (ParserConfigurationException | SAXException e) {
			throw new IllegalStateException(file.toString(), e);
		}
	}
}
