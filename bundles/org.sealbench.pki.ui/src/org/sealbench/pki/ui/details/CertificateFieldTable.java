// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.details;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.sealbench.pki.text.DescriptionField;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;

/** The fields of one certificate, in two columns. A value longer than its column is read in the tip. */
final class CertificateFieldTable {

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();
	private List<DescriptionField> shown = List.of();

	CertificateFieldTable(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION);
		Named.as(viewer.getTable(), Messages.detailsFields);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.detailsField, 1, DescriptionField::name);
		column(Messages.detailsValue, 2, DescriptionField::value);
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	private void column(String title, int weight, Function<DescriptionField, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(VisibleLabels.withToolTips(text));
		layout.setColumnData(column.getColumn(),
				new ColumnWeightData(weight, ColumnWidth.of(column.getColumn(), 120), true));
	}

	void show(List<DescriptionField> fields) {
		shown = fields;
		viewer.setInput(fields);
	}

	/** What is shown, one field a line. */
	String text() {
		return shown.stream().map(each -> each.name() + ": " + each.value()).collect(Collectors.joining("\n"));
	}
}
