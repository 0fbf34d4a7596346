// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A context menu that is open. */
public final class MenuPage {

	private final Supplier<? extends Control> owner;

	private MenuPage(Supplier<? extends Control> owner) {
		this.owner = owner;
	}

	static MenuPage waitFor(Supplier<? extends Control> owner) {
		Ui.waitUntil("the context menu is open", () -> isOpen(owner));
		return new MenuPage(owner);
	}

	/** What its entries say, without their keys. */
	public List<String> entries() {
		return Ui.get(() -> Arrays.stream(owner.get().getMenu().getItems())
				.filter(each -> (each.getStyle() & SWT.SEPARATOR) == 0).map(MenuItem::getText)
				.map(text -> text.replaceFirst("\t.*", "").replace("&", "")).toList());
	}

	/** Closes it with Escape. */
	public void close() {
		Keyboard.pressInPopup("Escape");
		Ui.waitUntil("the context menu is closed", () -> !isOpen(owner));
	}

	private static boolean isOpen(Supplier<? extends Control> owner) {
		Menu menu = owner.get().getMenu();
		return menu != null && menu.isVisible();
	}
}
