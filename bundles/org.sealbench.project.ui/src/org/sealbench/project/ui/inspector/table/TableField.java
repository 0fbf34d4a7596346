// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.InspectorField;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.table.TableSpec.Column;
import org.sealbench.ui.ColumnWidth;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;

/** A table of contained objects, edited in its cells, with buttons that add and remove rows. */
public final class TableField implements InspectorField {

	/** The table takes more where there is more; with many columns it scrolls. */
	private static final int WIDTH = 260;
	private static final int HEIGHT = 120;

	private final TableSpec spec;
	private final Supplier<InspectorInput> input;
	private final TableViewer viewer;
	private final Button add;
	private final Button remove;
	private final Optional<Button> action;
	private boolean editable;

	public TableField(Composite parent, TabbedPropertySheetWidgetFactory factory, TableSpec spec,
			Supplier<InspectorInput> input) {
		this.spec = spec;
		this.input = input;
		Label heading = factory.createLabel(parent, spec.label() + ":");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
		Composite area = factory.createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		viewer = new TableViewer(factory.createTable(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI));
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		Named.as(viewer.getTable(), spec.label());
		viewer.getTable().setData(ViewerKey.VIEWER, viewer);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		CellKeys.enable(viewer);
		spec.columns().forEach(this::column);
		Composite buttons = factory.createComposite(area);
		GridDataFactory.fillDefaults().applyTo(buttons);
		buttons.setLayout(RowLayoutFactory.fillDefaults().type(SWT.VERTICAL).fill(true).create());
		add = factory.createButton(buttons, Messages.tableAdd, SWT.PUSH);
		add.addListener(SWT.Selection, event -> add());
		remove = factory.createButton(buttons, Messages.tableRemove, SWT.PUSH);
		remove.addListener(SWT.Selection, event -> remove());
		action = spec.action().map(each -> {
			Button button = factory.createButton(buttons, each.label(), SWT.PUSH);
			button.addListener(SWT.Selection, event -> each.run().accept(input.get(),
					(EObject) viewer.getStructuredSelection().getFirstElement()));
			return button;
		});
		viewer.addSelectionChangedListener(event -> enable());
		new TableClipboard(viewer, spec, input, () -> editable).listen();
	}

	private void column(Column spec) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(spec.title());
		ColumnWidth.set(column.getColumn(), spec.width());
		column.setLabelProvider(VisibleLabels.of(spec::shown));
		if (!spec.readOnly()) {
			column.setEditingSupport(new CellEditing(viewer, spec, input, () -> editable));
		}
	}

	private void add() {
		InspectorInput now = input.get();
		spec.maker().apply(now).ifPresent(made -> {
			EObject owner = spec.binding().owner(now.object());
			now.project().execute(AddCommand.create(now.project().domain(), owner, spec.binding().feature(), made));
			// After the table shows it.
			viewer.getControl().getDisplay().asyncExec(() -> open(made));
		});
	}

	/** Opens the first cell of a new row, so that it can be typed at once. */
	private void open(EObject row) {
		if (!viewer.getControl().isDisposed() && viewer.testFindItem(row) != null) {
			viewer.setSelection(new StructuredSelection(row), true);
			IntStream.range(0, spec.columns().size()).filter(each -> !spec.columns().get(each).readOnly()).findFirst()
					.ifPresent(column -> viewer.editElement(row, column));
		}
	}

	private void remove() {
		InspectorInput now = input.get();
		List<?> rows = viewer.getStructuredSelection().toList();
		EObject owner = spec.binding().owner(now.object());
		now.project().execute(RemoveCommand.create(now.project().domain(), owner, spec.binding().feature(), rows));
	}

	@Override
	public void refresh(InspectorInput input, boolean editable) {
		this.editable = editable && !input.isMany();
		List<?> rows = input.isMany() ? List.of() : List.copyOf((List<?>) spec.binding().get(input.object()));
		if (viewer.isCellEditorActive()) {
			return;
		}
		if (rows.equals(viewer.getInput())) {
			viewer.refresh();
		} else {
			viewer.setInput(rows);
		}
		enable();
	}

	private void enable() {
		add.setEnabled(editable && spec.binding().owner(input.get().object()) != null);
		remove.setEnabled(editable && !viewer.getStructuredSelection().isEmpty());
		action.ifPresent(button -> button.setEnabled(editable && viewer.getStructuredSelection().size() == 1));
	}
}
