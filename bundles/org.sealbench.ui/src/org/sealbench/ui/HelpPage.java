// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;

/**
 * The pages of documentation that come with the product, made from {@code docs}: which one is about a control, and
 * where it is. They are read in the browser of the system.
 */
public final class HelpPage {

	/** The first page. */
	public static final String INDEX = "index.html";
	private static final String KEY = HelpPage.class.getName();
	private static final String SETTINGS = "reference/settings.html";

	private HelpPage() {
	}

	/** @param page from the top of the site, such as {@code opcua.html#reverse-connect} */
	public static <T extends Control> T on(T control, String page) {
		control.setData(KEY, page);
		return control;
	}

	/** Leads to what the reference says of a setting. */
	public static <T extends Control> T onSetting(T control, String key) {
		return on(control, SETTINGS + "#" + key);
	}

	/** The page about a control, or about the nearest one around it that has a page. */
	public static Optional<String> of(Control control) {
		return Stream.<Control>iterate(control, each -> each != null, Control::getParent).map(each -> each.getData(KEY))
				.filter(String.class::isInstance).map(String.class::cast).findFirst();
	}

	/** Where a page is, or nothing where no product with its pages is running. */
	public static Optional<URI> address(String page) {
		String[] parts = page.split("#", 2);
		return ProductFolders.named("docs").map(docs -> docs.resolve(parts[0])).filter(Files::isRegularFile).findFirst()
				.map(file -> URI.create(file.toUri() + (parts.length > 1 ? "#" + parts[1] : "")));
	}

	/** Whether there is a browser that opens it, and the page itself. */
	public static boolean open(String page) {
		return address(page).map(each -> Program.launch(each.toString())).orElse(false);
	}
}
