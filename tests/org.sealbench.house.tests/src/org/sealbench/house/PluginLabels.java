// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * What the workbench shows of a plugin.xml: names, labels, descriptions and tool tips, but not what only names
 * something.
 */
final class PluginLabels {

	private static final Set<String> SHOWN = Set.of("name", "label", "description", "tooltip", "title");

	/** Elements whose name is an identifier. */
	private static final Set<String> NAMED = Set.of("attribute", "parameter", "property", "separator", "variable");

	/** Properties of the product that are read by people. */
	private static final Set<String> READ = Set.of("appName", "aboutText");

	private PluginLabels() {
	}

	/** The values of all such attributes, in the order of the file. */
	static List<String> of(Path file) {
		List<String> found = new ArrayList<>();
		var elements = Dependencies.parse(file).getElementsByTagName("*");
		for (int i = 0; i < elements.getLength(); i++) {
			var element = (Element) elements.item(i);
			var attributes = element.getAttributes();
			for (int k = 0; k < attributes.getLength(); k++) {
				if (isShown(element, attributes.item(k).getNodeName())) {
					found.add(attributes.item(k).getNodeValue());
				}
			}
		}
		return found;
	}

	private static boolean isShown(Element element, String attribute) {
		if (element.getTagName().equals("property") && attribute.equals("value")) {
			return READ.contains(element.getAttribute("name"));
		}
		return SHOWN.contains(attribute) && !(attribute.equals("name") && NAMED.contains(element.getTagName()));
	}
}
