// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.sealbench.project.ui.inspector.table.ViewerKey;
import org.sealbench.ui.HelpPage;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.node.InspectorArea;

/** The property sheet. */
public final class InspectorView {

	/** Brings it to the front, as clicking its tab does. */
	public void bringUp() {
		Ui.run(() -> WorkbenchPage.bringUp(Views.INSPECTOR));
	}

	/** The labels of its navigation; empty while it shows nothing of ours. */
	public List<String> areas() {
		return Ui.get(
				() -> page().map(page -> Arrays.stream(page.getActiveTabs()).map(ITabDescriptor::getLabel).toList())
						.orElse(List.of()));
	}

	public void open(InspectorArea area) {
		bringUp();
		Ui.waitUntil("the inspector offers " + area.label(), () -> areas().contains(area.label()));
		Ui.run(() -> page().orElseThrow().setSelectedTab(area.name()));
	}

	/** The label of the area that is open. */
	public String openArea() {
		return Ui.get(() -> page().map(page -> page.getSelectedTab()).map(ITabDescriptor::getLabel).orElse(""));
	}

	public String text(String field) {
		return Ui.get(() -> find(field, Text.class).getText());
	}

	/** The pages of help about what the open area shows. */
	public Set<String> helpPages() {
		return Ui.get(() -> children(page().orElseThrow().getControl(), Control.class).filter(Control::isVisible)
				.map(HelpPage::of).flatMap(Optional::stream).collect(Collectors.toSet()));
	}

	public boolean isActive() {
		return Ui.get(() -> WorkbenchPage.isActive(Views.INSPECTOR));
	}

	/** Whether some words stand in a note of the area that is open. */
	public boolean says(String words) {
		return Ui.get(() -> children(page().orElseThrow().getControl(), Label.class)
				.anyMatch(each -> each.isVisible() && each.getText().contains(words)));
	}

	/** Types into a field and presses Enter. */
	public void type(String field, String text) {
		Ui.run(() -> {
			Text control = find(field, Text.class);
			control.setFocus();
			control.setText(text);
			control.notifyListeners(SWT.DefaultSelection, new Event());
		});
	}

	/** Types into a field and stays in it; returns what its mark says is wrong, nothing where it has none. */
	public String typing(String field, String text) {
		return Ui.get(() -> {
			Text control = find(field, Text.class);
			control.setFocus();
			control.setText(text);
			return control.getToolTipText() == null ? "" : control.getToolTipText();
		});
	}

	/** What a text of links says. */
	public String links(String field) {
		return Ui.get(() -> children(page().orElseThrow().getControl(), Link.class)
				.filter(each -> field.equals(each.getData(Named.KEY)) && each.isVisible()).map(Link::getText)
				.findFirst().orElse(""));
	}

	/** Clicks a link in a text of links. */
	public void follow(String field, String link) {
		Ui.run(() -> {
			Event event = new Event();
			event.text = link;
			find(field, Link.class).notifyListeners(SWT.Selection, event);
		});
	}

	/** Presses a button, and does not wait for what it opens. */
	public void press(String button) {
		Ui.waitUntil("the button " + button + " can be pressed",
				() -> button(button).filter(Control::isEnabled).isPresent());
		Ui.start(() -> button(button).orElseThrow().notifyListeners(SWT.Selection, new Event()));
	}

	/** Clicks a box, and does not wait for what it opens. */
	public void tick(String field) {
		Ui.start(() -> {
			Button box = find(field, Button.class);
			box.setSelection(!box.getSelection());
			box.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Whether a button is offered. */
	public boolean offers(String button) {
		return Ui.get(() -> button(button).isPresent());
	}

	private static Optional<Button> button(String text) {
		return page().stream().flatMap(page -> children(page.getControl(), Button.class))
				.filter(each -> each.getText().equals(text) && each.isVisible()).findFirst();
	}

	public String cell(String table, int row, int column) {
		return Ui.get(() -> find(table, Table.class).getItem(row).getText(column));
	}

	/** Edits a cell of a table as a user does: opens it, types, presses Enter. */
	public void typeInCell(String table, int row, int column, String text) {
		typingInCell(table, row, column, text);
		Ui.run(() -> editor(table).notifyListeners(SWT.DefaultSelection, new Event()));
	}

	/** Leaves a cell as Escape does. */
	public void leaveCell(String table) {
		Ui.run(() -> ((TableViewer) find(table, Table.class).getData(ViewerKey.VIEWER)).cancelEditing());
	}

	private Text editor(String table) {
		return children(find(table, Table.class), Text.class).filter(Control::isVisible).findFirst().orElseThrow();
	}

	/** Opens a cell and types into it. */
	public void typingInCell(String table, int row, int column, String text) {
		Ui.run(() -> WorkbenchPage.show(Views.INSPECTOR));
		Ui.waitUntil("the inspector is active", () -> WorkbenchPage.isActive(Views.INSPECTOR));
		Ui.run(() -> {
			Table control = find(table, Table.class);
			TableViewer viewer = (TableViewer) control.getData(ViewerKey.VIEWER);
			viewer.editElement(viewer.getElementAt(row), column);
			editor(table).setText(text);
		});
	}

	/** Where a field is on the display. */
	public Callable<Point> place(String field) {
		return () -> {
			Control control = find(field, Control.class);
			return control.toDisplay(Math.min(20, control.getSize().x / 2), control.getSize().y / 2);
		};
	}

	/** Where a cell of a table is on the display. */
	public Callable<Point> place(String table, int row, int column) {
		return () -> {
			Table control = find(table, Table.class);
			Rectangle bounds = control.getItem(row).getBounds(column);
			return control.toDisplay(bounds.x + Math.min(20, bounds.width / 2), bounds.y + bounds.height / 2);
		};
	}

	/** Whether a cell of a table is being edited. */
	public boolean isEditing(String table) {
		return Ui.get(() -> ((TableViewer) find(table, Table.class).getData(ViewerKey.VIEWER)).isCellEditorActive());
	}

	/** What the mark at what has the focus says; nothing where it has none. */
	public static String complaint() {
		return Ui.get(() -> {
			Control focus = Ui.display().getFocusControl();
			return focus == null || focus.getToolTipText() == null ? "" : focus.getToolTipText();
		});
	}

	/** The names of what can be reached in the open area, from top to bottom and from left to right. */
	public List<String> reachable() {
		return Ui.get(() -> fields().map(InspectorView::name).toList());
	}

	/** Puts the focus into the first field of the open area. */
	public void focusFirst() {
		Ui.run(() -> WorkbenchPage.show(Views.INSPECTOR));
		Ui.run(() -> fields().findFirst().orElseThrow().setFocus());
	}

	/** The name of the field that has the focus; empty where none has. */
	public String focused() {
		return Ui.get(() -> fields().filter(Control::isFocusControl).map(InspectorView::name).findFirst().orElse(""));
	}

	private static Stream<Control> fields() {
		return children(page().orElseThrow().getControl(), Control.class).filter(Control::isVisible)
				.filter(Control::isEnabled).filter(each -> each instanceof Text || each instanceof Combo
						|| each instanceof Button || each instanceof Table || each instanceof Link)
				.sorted(InspectorView::asRead);
	}

	/** What stands side by side is read from the left, everything else from the top. */
	private static int asRead(Control one, Control other) {
		Point first = one.getParent().toDisplay(one.getLocation());
		Point second = other.getParent().toDisplay(other.getLocation());
		boolean sideBySide = first.y < second.y + other.getSize().y && second.y < first.y + one.getSize().y;
		return sideBySide ? first.x - second.x : first.y - second.y;
	}

	private static String name(Control field) {
		return field.getData(Named.KEY) instanceof String name ? name : ((Button) field).getText();
	}

	private static <T extends Control> T find(String field, Class<T> type) {
		return children(page().orElseThrow().getControl(), type)
				.filter(each -> field.equals(each.getData(Named.KEY)) && each.isVisible()).findFirst()
				.orElseThrow(() -> new AssertionError("no field " + field));
	}

	private static <T extends Control> Stream<T> children(Control parent, Class<T> type) {
		return Widgets.below(parent).filter(type::isInstance).map(type::cast);
	}

	private static Optional<TabbedPropertySheetPage> page() {
		return WorkbenchPage.window().getActivePage().findView(Views.INSPECTOR) instanceof PropertySheet sheet
				&& sheet.getCurrentPage() instanceof TabbedPropertySheetPage page ? Optional.of(page)
						: Optional.empty();
	}
}
