// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The product that is built is the one that the bundle org.sealbench.app declares. */
class ProductTest {

	private static final String BUNDLE = "org.sealbench.app";

	private final Element built = (Element) Dependencies
			.parse(Checkout.ROOT.resolve("releng/org.sealbench.product/sealbench.product"))
			.getElementsByTagName("product").item(0);
	private final Element declared = (Element) Dependencies
			.parse(Checkout.ROOT.resolve("bundles/" + BUNDLE + "/plugin.xml")).getElementsByTagName("product").item(0);

	@Test
	void startsTheDeclaredApplication() {
		assertEquals(declared.getAttribute("application"), built.getAttribute("application"));
	}

	@Test
	void hasTheDeclaredName() {
		var extension = (Element) declared.getParentNode();
		assertEquals(BUNDLE + "." + extension.getAttribute("id"), built.getAttribute("id"));
	}
}
