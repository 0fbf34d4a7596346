// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.Hint;

/**
 * One tab of the certificate manager: its table, created when it is needed first, or what to do where there is nothing
 * to list.
 */
final class StoreTab {

	private final StoreTabKind store;
	private final TabItem item;
	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final Composite listed;
	private final Composite hint;
	private final Composite unmatched;
	private final Consumer<TableViewer> made;
	private final Consumer<List<Path>> dropped;
	private List<CertificateRow> rows = List.of();
	private String words = "";
	private CertificateTable table;

	/**
	 * @param dropped receives the files that are dropped anywhere onto it
	 * @param made    receives the table's viewer when there is one
	 */
	StoreTab(TabFolder folder, StoreTabKind store, Map<String, Runnable> links, Consumer<List<Path>> dropped,
			Consumer<TableViewer> made) {
		this.store = store;
		this.made = made;
		this.dropped = dropped;
		item = new TabItem(folder, SWT.NONE);
		area = new Composite(folder, SWT.NONE);
		area.setLayout(stack);
		listed = new Composite(area, SWT.NONE);
		hint = hint(store.empty(), links);
		unmatched = hint(Messages.filterNothing, links);
		item.setControl(area);
		show(List.of());
	}

	private Composite hint(String text, Map<String, Runnable> links) {
		Composite made = new Hint(area, text, links).control();
		new FileDropTarget(made, dropped);
		for (Control inside : made.getChildren()) {
			new FileDropTarget(inside, dropped);
		}
		return made;
	}

	/** Creates the table unless it is there. */
	void open() {
		if (table == null) {
			table = new CertificateTable(listed, store);
			new FileDropTarget(table.viewer().getControl(), dropped);
			made.accept(table.viewer());
			table.search(words);
			table.show(rows);
			area.layout(true, true);
			arrange();
		}
	}

	/** The viewer of the table, once there is one. */
	Optional<TableViewer> viewer() {
		return Optional.ofNullable(table).map(CertificateTable::viewer);
	}

	void show(List<CertificateRow> all) {
		rows = all.stream().filter(store::holds).toList();
		if (table != null) {
			table.show(rows);
		}
		item.setText(NLS.bind(Messages.tabWithCount, store.label(), rows.size()));
		arrange();
	}

	private void arrange() {
		stack.topControl = rows.isEmpty() ? hint : table != null && table.isEmpty() ? unmatched : listed;
		area.layout();
	}

	/** Shows only rows in which every word occurs. */
	void search(String words) {
		this.words = words;
		if (table != null) {
			table.search(words);
			arrange();
		}
	}

	Optional<CertificateRow> row(CertificateNumber number) {
		return rows.stream().filter(each -> each.certificate().id().equals(number)).findFirst();
	}

	void setFocus() {
		viewer().<Control>map(TableViewer::getControl).filter(Control::isVisible).orElse(stack.topControl).setFocus();
	}
}
