// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.table;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/**
 * Lets the cells of a table be edited without a mouse: arrows go from cell to cell, F2 and Enter open one, Tab goes on
 * to the next.
 */
final class CellKeys extends ColumnViewerEditorActivationStrategy {

	private CellKeys(TableViewer viewer) {
		super(viewer);
	}

	static void enable(TableViewer viewer) {
		TableViewerEditor.create(viewer,
				new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer)),
				new CellKeys(viewer),
				ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
						| ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION);
		viewer.getColumnViewerEditor().addEditorActivationListener(new Leaving(viewer.getTable()));
	}

	/** Reports a cell that is left with a value that is not valid. */
	private static final class Leaving extends ColumnViewerEditorActivationListener {
		private final Table table;

		Leaving(Table table) {
			this.table = table;
		}

		@Override
		public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
			if (event.eventType == ColumnViewerEditorDeactivationEvent.EDITOR_SAVED && CellErrors.of(table) != null) {
				CellErrors.of(table).left();
			}
		}

		@Override
		public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
			// its editor has just been created
		}

		@Override
		public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
			// nothing is wrong yet
		}

		@Override
		public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
			table.setData(CellErrors.class.getName(), null);
		}
	}

	@Override
	protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
		return super.isEditorActivationEvent(event)
				|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
				|| event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
						&& (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR);
	}
}
