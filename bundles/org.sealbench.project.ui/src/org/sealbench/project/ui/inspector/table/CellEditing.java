// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.table;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Table;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureText;
import org.sealbench.project.ui.inspector.field.InputValidation;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.table.TableSpec.Column;
import org.sealbench.workspace.ui.command.PendingEdit;

/** Edits one attribute in the cells of a table, by commands. */
final class CellEditing extends EditingSupport {

	private final TableViewer viewer;
	private final Column column;
	private final Supplier<InspectorInput> input;
	private final BooleanSupplier editable;
	private final String[] choices;

	CellEditing(TableViewer viewer, Column column, Supplier<InspectorInput> input, BooleanSupplier editable) {
		super(viewer);
		this.viewer = viewer;
		this.column = column;
		this.input = input;
		this.editable = editable;
		choices = choices(column.feature().getEType());
	}

	private String[] choices(EClassifier type) {
		Stream<String> none = column.optional() ? Stream.of(Messages.none) : Stream.empty();
		return type instanceof EEnum literals && !column.feature().isMany() ? Stream
				.concat(none, literals.getELiterals().stream().map(EEnumLiteral::getLiteral)).toArray(String[]::new)
				: new String[0];
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		if (column.isBox()) {
			return new CheckboxCellEditor(viewer.getTable());
		}
		if (choices.length > 0) {
			return new ComboBoxCellEditor(viewer.getTable(), choices, SWT.READ_ONLY);
		}
		TextCellEditor editor = new StayingEditor(viewer.getTable());
		editor.setValidator(text -> validationMessage((EObject) element, (String) text));
		editor.addListener(new CellErrors(editor));
		undoCancels().in(editor.getControl());
		return editor;
	}

	/** Stays open with Enter as long as its value is not valid. */
	private static final class StayingEditor extends TextCellEditor {
		StayingEditor(Table table) {
			super(table);
		}

		@Override
		protected void handleDefaultSelection(SelectionEvent event) {
			if (isValueValid()) {
				super.handleDefaultSelection(event);
			}
		}
	}

	private PendingEdit undoCancels() {
		return new PendingEdit() {
			@Override
			public boolean isPending() {
				return viewer.isCellEditorActive();
			}

			@Override
			public void revert() {
				viewer.cancelEditing();
			}
		};
	}

	private String validationMessage(EObject row, String text) {
		try {
			FeatureText.value(column.feature(), text);
			InputValidation.validate(input.get(), row, column.binding(), text);
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	@Override
	protected boolean canEdit(Object element) {
		return editable.getAsBoolean();
	}

	@Override
	protected Object getValue(Object element) {
		if (column.isBox()) {
			return column.isTicked((EObject) element);
		}
		String text = column.text((EObject) element);
		return choices.length == 0 ? text : (Object) Stream.of(choices).toList().indexOf(text);
	}

	@Override
	protected void setValue(Object element, Object edited) {
		if (edited == null) {
			return;
		}
		if (edited instanceof Boolean ticked) {
			InspectorInput row = new InspectorInput(input.get().project(), (EObject) element);
			column.binding().set(row, column.with(row.object(), ticked), column.title());
			viewer.update(element, null);
			return;
		}
		String text = edited instanceof Integer index ? index < 0 ? "" : choices[index] : (String) edited;
		InspectorInput row = new InspectorInput(input.get().project(), (EObject) element);
		if (column.optional() && text.equals(Messages.none)) {
			column.binding().remove(row, column.title());
		} else if (!text.equals(column.text(row.object()))) {
			column.binding().set(row, FeatureText.value(column.feature(), text), column.title());
		}
		viewer.update(element, null);
	}
}
