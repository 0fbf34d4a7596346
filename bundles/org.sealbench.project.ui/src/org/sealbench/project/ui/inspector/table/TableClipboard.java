// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureText;
import org.sealbench.project.ui.inspector.field.InputValidation;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.table.TableSpec.Column;
import org.sealbench.ui.StatusLine;

/** Copies rows for a spreadsheet, and pastes rows from one: cells with tabs between, a row a line. */
final class TableClipboard {

	private final TableViewer viewer;
	private final TableSpec spec;
	private final Supplier<InspectorInput> input;
	private final BooleanSupplier editable;

	TableClipboard(TableViewer viewer, TableSpec spec, Supplier<InspectorInput> input, BooleanSupplier editable) {
		this.viewer = viewer;
		this.spec = spec;
		this.input = input;
		this.editable = editable;
	}

	void listen() {
		viewer.getTable().addListener(SWT.KeyDown, this::key);
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1 || viewer.isCellEditorActive()) {
			return;
		}
		if (event.keyCode == 'c' && !viewer.getStructuredSelection().isEmpty()) {
			event.doit = false;
			copy();
		} else if (event.keyCode == 'v' && editable.getAsBoolean() && spec.takesRows()) {
			event.doit = false;
			paste();
		}
	}

	private void copy() {
		String text = ((List<?>) viewer.getStructuredSelection().toList()).stream().map(row -> spec.columns().stream()
				.map(column -> column.text((EObject) row).replaceAll("[\t\n]", " ")).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n"));
		Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** All rows as one step to undo, or none where a cell cannot be. */
	private void paste() {
		Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (text == null) {
			return;
		}
		InspectorInput now = input.get();
		List<EObject> rows = new ArrayList<>();
		try {
			for (String line : text.toString().lines().filter(each -> !each.isBlank()).toList()) {
				row(now, line.split("\t", -1)).ifPresent(rows::add);
			}
		} catch (IllegalArgumentException e) {
			StatusLine.showError(NLS.bind(Messages.cellNotTaken, e.getMessage()));
			return;
		}
		EObject owner = spec.binding().owner(now.object());
		if (owner != null && !rows.isEmpty()) {
			Command added = AddCommand.create(now.project().domain(), owner, spec.binding().feature(), rows);
			now.project().execute(added);
		}
	}

	private Optional<EObject> row(InspectorInput now, String... cells) {
		Optional<EObject> made = spec.maker().apply(now);
		made.ifPresent(row -> {
			List<Column> columns = spec.columns();
			for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
				Column column = columns.get(i);
				if (!cells[i].isBlank() && !cells[i].strip().equals(Messages.none) && column.literal().isEmpty()) {
					Object value = FeatureText.value(column.feature(), cells[i].strip());
					InputValidation.validate(now, row, column.binding(), cells[i].strip());
					column.binding().assign(row, value);
				}
			}
		});
		return made;
	}
}
