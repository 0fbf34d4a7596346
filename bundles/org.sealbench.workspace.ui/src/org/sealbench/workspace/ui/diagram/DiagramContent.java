// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.ui.WorkbenchIcon;
import org.sealbench.workspace.ui.Messages;

/**
 * What is shown of a project, as a picture or as a table, whichever the user chose, and what is selected in it. Where
 * there is nothing to show, a hint says why.
 */
final class DiagramContent {

	private final DiagramStack stack;
	private final View view;
	private final DiagramCanvas canvas;
	private final DiagramTable table;
	private final IAction asTable = new Action(Messages.diagramTable, IAction.AS_CHECK_BOX) {
		@Override
		public void run() {
			update();
		}
	};
	private Optional<Supplier<List<DiagramRow>>> rows = Optional.empty();
	private String selected = "";

	/** The view that it is shown in. */
	interface View {
		/** Whether there is no project at all. */
		boolean isClosed();

		/** Whether only a part of what there is was asked for. */
		boolean isFiltered();

		/** The user selected something. */
		void selected(String id);

		/** The user opened something. */
		void opened(String id);
	}

	DiagramContent(DiagramStack stack, DiagramView.Words words, View view) {
		this.stack = stack;
		this.view = view;
		canvas = new DiagramCanvas(stack.body(), words.name(), this::select, view::opened);
		table = new DiagramTable(stack.body(), words.name(), words.columns(), this::select, view::opened);
		asTable.setToolTipText(Messages.diagramTableTip);
		asTable.setImageDescriptor(WorkbenchIcon.TAGS.descriptor());
	}

	DiagramCanvas canvas() {
		return canvas;
	}

	/** Shows the table instead of the picture. */
	IAction asTable() {
		return asTable;
	}

	void setMenu(MenuManager menu) {
		canvas.canvas().setMenu(menu.createContextMenu(canvas.canvas()));
		table.table().setMenu(menu.createContextMenu(table.table()));
	}

	/**
	 * Shows something else.
	 *
	 * @param newRows of the table; made only where they are visible; empty where there is nothing
	 */
	void show(Optional<Supplier<List<DiagramRow>>> newRows, Optional<Diagram> drawn) {
		rows = newRows;
		drawn.ifPresent(canvas::show);
		update();
	}

	private void update() {
		if (asTable.isChecked()) {
			table.show(rows.map(Supplier::get).orElse(List.of()));
		}
		mark(selected);
		top();
	}

	private void top() {
		if (view.isClosed()) {
			stack.showNoProject();
		} else if (rows.isPresent() && !canvas.diagram().areas().isEmpty()) {
			stack.showContent(asTable.isChecked() ? table.control() : canvas.canvas());
		} else {
			stack.showEmpty(rows.isPresent() && view.isFiltered());
		}
	}

	private void select(String id) {
		mark(id);
		view.selected(id);
	}

	/** Marks what was selected elsewhere. */
	void mark(String id) {
		selected = id;
		canvas.select(id);
		if (rows.isPresent() && asTable.isChecked()) {
			table.select(id);
		}
	}

	String selected() {
		return selected;
	}

	/** Gives the picture the focus, and selects its first part if none is selected. */
	void enter() {
		if (stack.isShown(canvas.canvas())) {
			canvas.enter();
		} else {
			setFocus();
		}
	}

	void setFocus() {
		if (stack.isShown(table.control())) {
			table.setFocus();
		} else {
			stack.setFocus();
		}
	}
}
