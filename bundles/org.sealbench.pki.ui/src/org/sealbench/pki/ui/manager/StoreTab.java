package org.sealbench.pki.ui.manager;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.Hint;

/** One tab of the certificate manager: its table, or what to do where there is nothing to list. */
final class StoreTab {

	private final TabItem item;
	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final Composite listed;
	private final Composite hint;
	private final CertificateTable table;

	StoreTab(TabFolder folder, Store store, Map<String, Runnable> links) {
		item = new TabItem(folder, SWT.NONE);
		area = new Composite(folder, SWT.NONE);
		area.setLayout(stack);
		listed = new Composite(area, SWT.NONE);
		table = new CertificateTable(listed, store);
		hint = new Hint(area, store.empty(), links).control();
		item.setControl(area);
		show(List.of());
	}

	CertificateTable table() {
		return table;
	}

	void show(List<CertificateRow> all) {
		table.show(all);
		int count = ((List<?>) table.viewer().getInput()).size();
		item.setText(NLS.bind(Messages.tabWithCount, table.store().label(), count));
		stack.topControl = count == 0 ? hint : listed;
		area.layout();
	}

	/** Takes files that are dropped anywhere onto it. */
	void acceptFiles(Consumer<List<Path>> files) {
		new FileDrop(table.viewer().getControl(), files);
		new FileDrop(hint, files);
		for (Control inside : hint.getChildren()) {
			new FileDrop(inside, files);
		}
	}

	void setFocus() {
		(stack.topControl == hint ? hint : table.viewer().getControl()).setFocus();
	}
}
