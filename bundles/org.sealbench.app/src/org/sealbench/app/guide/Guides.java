// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.guide;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.sealbench.app.guide.Guide.Step;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The guides of the product: their steps from the XML files of its folder {@code guides}, their words from
 * {@code guides.properties}.
 */
public final class Guides {

	private static final List<String> IDS = List.of("certificate-manager", "web-server", "browsers", "opc-ua",
			"client-trust", "client-export", "check");
	private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.sealbench.app.guide.guides");

	private Guides() {
	}

	/** All of them, in the order in which one meets them. */
	public static List<Guide> all() {
		return IDS.stream().map(Guides::read).toList();
	}

	/** The guide that says most of some words, the first of several; empty where none says any. */
	static Optional<Guide> about(List<Guide> guides, String words) {
		List<String> each = List.of(words.strip().split("\\s+"));
		return guides.stream().filter(guide -> each.stream().anyMatch(guide::says))
				.sorted(Comparator.comparingLong((Guide guide) -> each.stream().filter(guide::says).count()).reversed())
				.findFirst();
	}

	private static Guide read(String id) {
		try (InputStream in = Guides.class.getResourceAsStream("/guides/" + id + ".xml")) {
			Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
			List<Step> steps = new ArrayList<>();
			NodeList found = root.getElementsByTagName("step");
			for (int i = 0; i < found.getLength(); i++) {
				Element step = (Element) found.item(i);
				String key = id + "." + step.getAttribute("id");
				steps.add(new Step(title(key), description(key), step.getAttribute("command")));
			}
			return new Guide(id, title(id), description(id), steps);
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalStateException("guide " + id + " is part of the product", e);
		}
	}

	private static String title(String key) {
		return WORDS.getString(key + ".title");
	}

	private static String description(String key) {
		return WORDS.getString(key + ".description");
	}
}
