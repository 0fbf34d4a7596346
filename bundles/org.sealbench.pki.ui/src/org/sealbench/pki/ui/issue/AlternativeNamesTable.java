// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.ui.Messages;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;
import org.sealbench.ui.dialog.FormRows;

/** The table of alternative names, edited in its cells. */
final class AlternativeNamesTable {

	private static final int HEIGHT = 110;
	private static final String[] TYPES = Stream.of(SubjectAlternativeName.Type.values())
			.map(SubjectAlternativeName.Type::label).toArray(String[]::new);

	private final List<AlternativeNameRow> rows = new ArrayList<>();
	private final TableViewer viewer;
	private final Runnable changed;
	private boolean touched;

	AlternativeNamesTable(FormRows form, Runnable changed) {
		this.changed = changed;
		form.label(Messages.createNames);
		Composite area = new Composite(form.area(), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		viewer = new TableViewer(
				Named.as(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI), Messages.createNames));
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.createNameType, 80, row -> row.type().label(), new TypeEditing());
		column(Messages.createNameValue, 300, AlternativeNameRow::value, new ValueEditing());
		viewer.setInput(rows);
		buttons(area);
	}

	private void buttons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		buttons.setLayout(RowLayoutFactory.fillDefaults().type(SWT.VERTICAL).fill(true).create());
		button(buttons, Messages.add, () -> {
			AlternativeNameRow row = new AlternativeNameRow(SubjectAlternativeName.Type.DNS, "");
			rows.add(row);
			viewer.refresh();
			viewer.editElement(row, 1);
		});
		button(buttons, Messages.remove, () -> rows.removeAll(viewer.getStructuredSelection().toList()));
	}

	private void button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			action.run();
			edited();
		});
	}

	private void edited() {
		touched = true;
		viewer.refresh();
		changed.run();
	}

	private void column(String title, int width, Function<AlternativeNameRow, String> text, EditingSupport editing) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		ColumnWidth.set(column.getColumn(), width);
		column.setLabelProvider(VisibleLabels.of(text));
		column.setEditingSupport(editing);
	}

	/** Shows other names unless the user has changed something. */
	void propose(List<SubjectAlternativeName> names) {
		if (!touched) {
			rows.clear();
			names.forEach(each -> rows.add(new AlternativeNameRow(each.type(), each.value())));
			viewer.refresh();
		}
	}

	/** The names, if the user changed any of those that were proposed; the first that is malformed is rejected. */
	Optional<List<SubjectAlternativeName>> chosen() throws ProblemException {
		if (!touched) {
			return Optional.empty();
		}
		List<SubjectAlternativeName> names = new ArrayList<>();
		for (AlternativeNameRow row : rows) {
			names.add(row.name());
		}
		return Optional.of(names);
	}

	/** The names as they are written, if the user changed any. */
	List<String> written() {
		return touched ? rows.stream().map(each -> each.type().label() + ":" + each.value()).toList() : List.of();
	}

	private final class TypeEditing extends EditingSupport {

		TypeEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new ComboBoxCellEditor(viewer.getTable(), TYPES, SWT.READ_ONLY);
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return ((AlternativeNameRow) element).type().ordinal();
		}

		@Override
		protected void setValue(Object element, Object value) {
			((AlternativeNameRow) element).setType(SubjectAlternativeName.Type.values()[(Integer) value]);
			edited();
		}
	}

	private final class ValueEditing extends EditingSupport {

		ValueEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new TextCellEditor(viewer.getTable());
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return ((AlternativeNameRow) element).value();
		}

		@Override
		protected void setValue(Object element, Object value) {
			((AlternativeNameRow) element).setValue((String) value);
			edited();
		}
	}
}
