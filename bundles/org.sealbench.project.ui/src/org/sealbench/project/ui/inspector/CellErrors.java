package org.sealbench.project.ui.inspector;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ICellEditorListener;

/** Marks a cell with what is wrong with it while it is typed in. */
final class CellErrors implements ICellEditorListener {

	private final CellEditor editor;
	private final FieldErrors error;

	CellErrors(CellEditor editor) {
		this.editor = editor;
		this.error = new FieldErrors(editor.getControl());
	}

	@Override
	public void editorValueChanged(boolean before, boolean good) {
		if (good) {
			error.hide();
		} else {
			error.show(editor.getErrorMessage());
		}
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
