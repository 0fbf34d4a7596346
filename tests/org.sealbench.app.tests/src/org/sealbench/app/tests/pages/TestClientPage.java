// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sealbench.opcua.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;

/** The test client's view; what stands on its controls is given by their words. */
public final class TestClientPage {

	public void show() {
		Ui.run(() -> WorkbenchPage.show(Views.TEST_CLIENT));
	}

	/** Closes the view, as a click on its cross does. */
	public void close() {
		Ui.run(() -> WorkbenchPage.hide(Views.TEST_CLIENT));
	}

	/** The addresses that are proposed. */
	public List<String> endpoints() {
		return Ui.get(() -> List.of(control(Messages.endpoint, Combo.class).getItems()));
	}

	public void endpoint(String url) {
		Ui.run(() -> control(Messages.endpoint, Combo.class).setText(url));
	}

	public void user(String name, String password) {
		Ui.run(() -> {
			control(Messages.user, Text.class).setText(name);
			control(Messages.password, Text.class).setText(password);
		});
	}

	public List<String> securities() {
		return Ui.get(() -> List.of(control(Messages.security, Combo.class).getItems()));
	}

	/** Presses a button once it is enabled and says this. */
	public void press(String name, String words) {
		Ui.waitUntil(words + " can be pressed", () -> {
			Button button = control(name, Button.class);
			return button.isEnabled() && button.getText().equals(words);
		});
		Ui.start(() -> control(name, Button.class).notifyListeners(SWT.Selection, new Event()));
	}

	/** What came of what was done last. */
	public String outcome() {
		return Ui.get(() -> control(Messages.outcome, Label.class).getText());
	}

	/** Opens the branches that lead to a node, waits until it is there, and selects it. */
	public void select(String... path) {
		for (int level = 0; level < path.length; level++) {
			String[] part = Arrays.copyOf(path, level + 1);
			Ui.waitUntil(String.join("/", part) + " is there", () -> item(part).isPresent());
			boolean last = level == path.length - 1;
			Ui.run(() -> {
				TreeItem item = item(part).orElseThrow();
				Tree tree = item.getParent();
				tree.setSelection(item);
				Event selected = new Event();
				selected.item = item;
				tree.notifyListeners(SWT.Selection, selected);
				if (!last) {
					Event expanded = new Event();
					expanded.item = item;
					tree.notifyListeners(SWT.Expand, expanded);
					item.setExpanded(true);
				}
			});
		}
	}

	/** Enter on what is selected in the address space. */
	public void enter() {
		Keyboard.pressIn(() -> control(Messages.addressSpace, Tree.class), "Return");
	}

	public int branches() {
		return Ui.get(() -> control(Messages.addressSpace, Tree.class).getItemCount());
	}

	/** Node, value and status of what is watched. */
	public List<String> values() {
		return Ui.get(() -> Arrays.stream(control(Messages.values, Table.class).getItems())
				.map(row -> String.join(" ", IntStream.range(0, 3).mapToObj(row::getText).toList())).toList());
	}

	/** Selects a row of the watched values. */
	public void selectValue(int row) {
		Ui.run(() -> {
			Table table = control(Messages.values, Table.class);
			table.setSelection(row);
			Event event = new Event();
			event.item = table.getItem(row);
			table.notifyListeners(SWT.Selection, event);
		});
	}

	/** A key on the watched values, by its X name. */
	public void pressOnValues(String key) {
		Keyboard.pressIn(() -> control(Messages.values, Table.class), key);
	}

	/** Whether the keys go to the watched values. */
	public boolean isOnValues() {
		return Ui.get(() -> control(Messages.values, Table.class).isFocusControl());
	}

	/** Whether the keys go to the address space. */
	public boolean isOnAddressSpace() {
		return Ui.get(() -> control(Messages.addressSpace, Tree.class).isFocusControl());
	}

	/** What was checked of the server's certificate. */
	public List<String> checks() {
		return Ui.get(
				() -> Arrays.stream(control(Messages.checks, Table.class).getItems()).map(TableItem::getText).toList());
	}

	private static Optional<TreeItem> item(String... path) {
		List<TreeItem> level = List.of(control(Messages.addressSpace, Tree.class).getItems());
		TreeItem found = null;
		for (String name : path) {
			Optional<TreeItem> next = level.stream().filter(each -> each.getText().equals(name)).findFirst();
			if (next.isEmpty()) {
				return Optional.empty();
			}
			found = next.get();
			level = List.of(found.getItems());
		}
		return Optional.ofNullable(found);
	}

	private static <T extends Control> T control(String name, Class<T> type) {
		return Widgets.below(WorkbenchPage.window().getShell()).filter(type::isInstance).map(type::cast)
				.filter(each -> name.equals(each.getData(Named.KEY))).findFirst()
				.orElseThrow(() -> new AssertionError("no control " + name));
	}
}
