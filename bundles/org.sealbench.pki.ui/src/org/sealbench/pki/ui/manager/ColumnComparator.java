// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.sealbench.pki.ui.certificate.CertificateRow;

/** Sorts the manager's rows by one column; the same column again reverses the order. */
final class ColumnComparator extends ViewerComparator {

	private CertificateColumn column;
	private boolean down;

	void by(TableViewer viewer, CertificateColumn next) {
		down = next == column && !down;
		column = next;
		Table table = viewer.getTable();
		table.setSortColumn(table.getColumn(next.ordinal()));
		table.setSortDirection(down ? SWT.DOWN : SWT.UP);
		viewer.refresh();
	}

	@Override
	public int compare(Viewer viewer, Object one, Object other) {
		int compared = column.order().compare(((CertificateRow) one).certificate(),
				((CertificateRow) other).certificate());
		return down ? -compared : compared;
	}
}
