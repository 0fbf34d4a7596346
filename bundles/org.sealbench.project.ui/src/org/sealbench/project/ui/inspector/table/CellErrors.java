// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.table;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Table;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FieldErrors;
import org.sealbench.ui.StatusLine;
import org.sealbench.workspace.ui.command.PendingEdit;

/** Marks a cell with what is wrong with it while it is typed in, and reports what is left like that. */
final class CellErrors implements ICellEditorListener {

	private final CellEditor editor;
	private final FieldErrors error;

	CellErrors(CellEditor editor) {
		this.editor = editor;
		editor.getControl().getParent().setData(CellErrors.class.getName(), this);
		this.error = new FieldErrors(editor.getControl());
	}

	@Override
	public void editorValueChanged(boolean before, boolean good) {
		StatusLine.clear();
		PendingEdit.changed();
		if (good) {
			error.hide();
		} else {
			error.show(editor.getErrorMessage());
		}
	}

	/** The cell is being left, and a value that is not valid is not taken. */
	void left() {
		if (!editor.isValueValid()) {
			StatusLine.showError(NLS.bind(Messages.cellNotTaken, editor.getErrorMessage()));
		}
	}

	/** The error mark of the cell of a table that is being edited. */
	static CellErrors of(Table table) {
		return (CellErrors) table.getData(CellErrors.class.getName());
	}

	@Override
	public void applyEditorValue() {
		error.hide();
	}

	@Override
	public void cancelEditor() {
		error.hide();
	}
}
