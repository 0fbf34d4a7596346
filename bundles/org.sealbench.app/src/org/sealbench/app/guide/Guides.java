package org.sealbench.app.guide;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.sealbench.app.guide.Guide.Step;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The guides of the product, from the XML files of its folder {@code guides}. */
public final class Guides {

	private static final List<String> IDS = List.of("certificate-manager", "web-server", "browsers", "opc-ua", "client-trust", "client-export",
			"check");

	private Guides() {
	}

	/** All of them, in the order in which one meets them. */
	public static List<Guide> all() {
		return IDS.stream().map(Guides::read).toList();
	}

	private static Guide read(String id) {
		try (InputStream in = Guides.class.getResourceAsStream("/guides/" + id + ".xml")) {
			Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
			List<Step> steps = new ArrayList<>();
			NodeList found = root.getElementsByTagName("step");
			for (int i = 0; i < found.getLength(); i++) {
				Element step = (Element) found.item(i);
				steps.add(new Step(step.getAttribute("title"), text(step, "description"), text(step, "command")));
			}
			return new Guide(id, root.getAttribute("title"), text(root, "description"), steps);
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalStateException("guide " + id + " is part of the product", e);
		}
	}

	private static String text(Element parent, String name) {
		NodeList found = parent.getElementsByTagName(name);
		return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
	}
}
