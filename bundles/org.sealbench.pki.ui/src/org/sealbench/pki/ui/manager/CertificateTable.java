// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PlatformUI;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;
import org.sealbench.workspace.ui.certificate.MarkStyle;
import org.sealbench.workspace.ui.drag.SelectionDrag;

/** The table of one store: sorted by the column whose head was clicked last, filtered by the words of the search. */
final class CertificateTable {

	private final TableViewer viewer;
	private final ResourceManager resources;
	private final ColumnComparator order = new ColumnComparator();
	private final CertificateFilter filter = new CertificateFilter();

	CertificateTable(Composite parent, StoreTabKind store) {
		viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI);
		resources = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
		Named.as(viewer.getTable(), store.label());
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableColumnLayout layout = new TableColumnLayout();
		parent.setLayout(layout);
		for (CertificateColumn column : CertificateColumn.values()) {
			TableColumn made = column(column);
			layout.setColumnData(made,
					new ColumnWeightData(column.width(), ColumnWidth.of(made, column.width() / 2), true));
		}
		viewer.setComparator(order);
		viewer.setFilters(filter);
		ColumnViewerToolTipSupport.enableFor(viewer);
		order.by(viewer, CertificateColumn.ID);
		SelectionDrag.from(viewer.getControl(), event -> viewer.getStructuredSelection());
	}

	private TableColumn column(CertificateColumn column) {
		TableViewerColumn made = new TableViewerColumn(viewer, SWT.NONE);
		made.getColumn().setText(column.title());
		made.getColumn().setMoveable(true);
		made.getColumn().addListener(SWT.Selection, event -> order.by(viewer, column));
		// The second of two quick clicks.
		made.getColumn().addListener(SWT.DefaultSelection, event -> order.by(viewer, column));
		made.setLabelProvider(new Labels(column));
		return made.getColumn();
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Shows rows; what was selected stays selected. */
	void show(List<CertificateRow> rows) {
		Set<CertificateNumber> selected = viewer.getStructuredSelection().stream()
				.map(each -> ((CertificateRow) each).certificate().id()).collect(Collectors.toSet());
		filter.forget();
		viewer.setInput(rows);
		viewer.setSelection(new StructuredSelection(
				rows.stream().filter(row -> selected.contains(row.certificate().id())).toList()));
	}

	/** Shows only rows in which every word occurs. */
	void search(String words) {
		filter.words(words);
		viewer.refresh();
	}

	/** Whether no row is let through. */
	boolean isEmpty() {
		return viewer.getTable().getItemCount() == 0;
	}

	private final class Labels extends VisibleLabels {

		private final CertificateColumn column;

		Labels(CertificateColumn column) {
			this.column = column;
		}

		@Override
		protected String text(Object element) {
			return column.text((CertificateRow) element);
		}

		@Override
		protected String toolTip(Object element) {
			return text(element);
		}

		@Override
		public Color getForeground(Object element) {
			return column != CertificateColumn.VALID_TO ? null
					: MarkStyle.of(((CertificateRow) element).mark()).colour().map(resources::get)
							.map(Color.class::cast).orElse(null);
		}

		@Override
		public Image getImage(Object element) {
			return column != CertificateColumn.VALID_TO ? null
					: MarkStyle.of(((CertificateRow) element).mark()).image()
							.map(PlatformUI.getWorkbench().getSharedImages()::getImage).orElse(null);
		}
	}
}
