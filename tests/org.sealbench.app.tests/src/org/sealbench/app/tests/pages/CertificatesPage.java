// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sealbench.model.CertificateNumber;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;

/** The certificate manager. */
public final class CertificatesPage {

	private static final int COMMON_NAME = 1;
	private static final int INSIDE = 10;

	public void show() {
		Ui.run(() -> WorkbenchPage.show(Views.CERTIFICATES));
	}

	/** Closes the view, as a click on its cross does. */
	public void close() {
		Ui.run(() -> WorkbenchPage.hide(Views.CERTIFICATES));
	}

	/** Opens one of the three tabs, as a click on it does. */
	public void openTab(int tab) {
		show();
		Ui.run(() -> {
			TabFolder folder = find(TabFolder.class).orElseThrow();
			folder.setSelection(tab);
			folder.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** The column of common names of the tab that is open; empty while it shows what to do instead. */
	public List<String> commonNames() {
		return column(COMMON_NAME);
	}

	public List<String> column(int column) {
		return Ui.get(() -> find(Table.class).stream().flatMap(table -> Arrays.stream(table.getItems()))
				.map(item -> item.getText(column)).toList());
	}

	/** Selects the rows with these numbers in the tab that is open. */
	public void select(CertificateNumber... numbers) {
		List<String> wanted = Arrays.stream(numbers).map(String::valueOf).toList();
		Ui.waitUntil("the certificates " + wanted + " are listed",
				() -> find(Table.class).isPresent() && column(0).containsAll(wanted));
		Ui.run(() -> {
			Table table = find(Table.class).orElseThrow();
			table.setFocus();
			table.setSelection(Stream.of(table.getItems()).filter(item -> wanted.contains(item.getText(0)))
					.toArray(TableItem[]::new));
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Sorts by a column, as a click on its head does. */
	public void sort(int column) {
		Ui.run(() -> find(Table.class).orElseThrow().getColumn(column).notifyListeners(SWT.Selection, new Event()));
	}

	public void search(String words) {
		Ui.run(() -> find(Text.class).orElseThrow().setText(words));
	}

	/** The numbers of what is selected. */
	public List<String> selected() {
		return Ui.get(() -> Arrays.stream(table().getSelection()).map(each -> each.getText(0)).toList());
	}

	/** Where the row of a certificate is on the display. */
	public Callable<Point> row(int number) {
		return () -> {
			TableItem row = Arrays.stream(table().getItems())
					.filter(each -> each.getText(0).equals(String.valueOf(number))).findFirst().orElseThrow();
			Rectangle bounds = row.getBounds(COMMON_NAME);
			return table().toDisplay(bounds.x + INSIDE, bounds.y + bounds.height / 2);
		};
	}

	/** Where the head of a column is on the display. */
	public Callable<Point> head(int column) {
		return () -> {
			int left = IntStream.of(table().getColumnOrder()).takeWhile(each -> each != column)
					.map(each -> table().getColumn(each).getWidth()).sum();
			// The place at which the rows begin is below the heads.
			return table().toDisplay(left + INSIDE, -table().getHeaderHeight() / 2);
		};
	}

	/** Where the search field is on the display. */
	public Callable<Point> filter() {
		return () -> {
			Text text = find(Text.class).orElseThrow();
			return text.toDisplay(text.getSize().x / 2, text.getSize().y / 2);
		};
	}

	public String searched() {
		return Ui.get(() -> find(Text.class).orElseThrow().getText());
	}

	public boolean hasFocus() {
		return Ui.get(() -> table().isFocusControl());
	}

	/** The context menu that is open. */
	public MenuPage menu() {
		return MenuPage.waitFor(CertificatesPage::table);
	}

	private static Table table() {
		return find(Table.class).orElseThrow();
	}

	/** What the view says in place of a list. */
	public String hint() {
		return Ui.get(() -> find(Link.class).map(Link::getText).orElse(""));
	}

	/** Drops files from a file manager where the open tab shows its list, or what to do instead of one. */
	public void drop(Path... files) {
		dropNames(Arrays.stream(files).map(Path::toString).toArray(String[]::new));
	}

	/** Drops files by names that need not be any here. */
	public void dropNames(String... names) {
		Ui.start(() -> {
			Control target = find(Table.class).<Control>map(table -> table)
					.orElseGet(() -> find(Link.class).orElseThrow());
			Drops.onto(target, names);
		});
	}

	private static <T extends Control> Optional<T> find(Class<T> type) {
		return view().flatMap(view -> Widgets.below(view).filter(type::isInstance).map(type::cast)
				.filter(Control::isVisible).findFirst());
	}

	private static Optional<Composite> view() {
		return Optional.ofNullable(WorkbenchPage.window().getActivePage().findView(Views.CERTIFICATES))
				.flatMap(view -> Widgets.below(WorkbenchPage.window().getShell()).filter(TabFolder.class::isInstance)
						.filter(each -> view.getTitle().equals(each.getData(Named.KEY))).findFirst())
				.map(Control::getParent).map(Control::getParent);
	}
}
