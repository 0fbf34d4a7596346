package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.TableItem;
import org.sealbench.ui.Views;

/** The certificate manager. */
public final class CertificatesPage {

	private static final int COMMON_NAME = 1;

	public void show() {
		Ui.run(() -> WorkbenchPage.show(Views.CERTIFICATES));
	}

	/** The column of common names. */
	public List<String> commonNames() {
		return Ui.get(() -> {
			var view = WorkbenchPage.window().getActivePage().findView(Views.CERTIFICATES);
			TableViewer table = (TableViewer) view.getSite().getSelectionProvider();
			return Arrays.stream(table.getTable().getItems()).map((TableItem item) -> item.getText(COMMON_NAME)).toList();
		});
	}
}
