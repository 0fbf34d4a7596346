// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.operations.setting.RowProblem;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureText;
import org.sealbench.project.ui.inspector.field.InputValidation;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.table.TableSpec.Column;
import org.sealbench.workspace.ui.project.ChangeRecording;

/** Adds rows of text to a table of the model: all of them as one step to undo, or none. */
final class PastedRows {

	private static final Set<String> TICKED = Set.of("true", "1", "x", "yes", "☑");
	private static final Set<String> CLEAR = Set.of("false", "0", "no", "☐", "");

	private final TableSpec spec;
	private final InspectorInput input;
	private final List<Problem> refused = new ArrayList<>();

	PastedRows(TableSpec spec, InspectorInput input) {
		this.spec = spec;
		this.input = input;
	}

	/** What is wrong with which row; nothing where all were added. Each is checked beside those before it. */
	List<Problem> add(List<List<String>> rows) {
		ChangeRecording recording = input.project().record(NLS.bind(Messages.pasteRows, spec.label()));
		boolean added = false;
		try {
			for (int i = 0; i < rows.size(); i++) {
				add(i + 1, rows.get(i));
			}
			added = refused.isEmpty();
		} finally {
			if (added) {
				recording.end();
			} else {
				recording.discard();
			}
		}
		return refused;
	}

	@SuppressWarnings("unchecked") // the feature of a table holds many objects
	private void add(int number, List<String> cells) {
		List<Column> columns = spec.columns();
		if (cells.subList(Math.min(cells.size(), columns.size()), cells.size()).stream()
				.anyMatch(each -> !each.isBlank())) {
			refuse(number, spec.label(), NLS.bind(Messages.pasteTooMany, cells.size(), columns.size()));
			return;
		}
		EObject owner = Objects.requireNonNull(spec.binding().owner(input.object()));
		spec.maker().apply(input).ifPresent(row -> {
			((List<EObject>) owner.eGet(spec.binding().feature())).add(row);
			for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
				try {
					set(row, columns.get(i), cells.get(i).strip());
				} catch (IllegalArgumentException e) {
					refuse(number, columns.get(i).title(), e.getMessage());
				}
			}
		});
	}

	private void set(EObject row, Column column, String cell) {
		if (column.isBox()) {
			String word = cell.toLowerCase(Locale.ROOT);
			if (!TICKED.contains(word) && !CLEAR.contains(word)) {
				throw new IllegalArgumentException(NLS.bind(Messages.pasteNoBox, cell));
			}
			if (!cell.isEmpty()) {
				column.binding().assign(row, column.with(row, TICKED.contains(word)));
			}
		} else if (!cell.isEmpty() && !cell.equals(Messages.none)) {
			Object value = FeatureText.value(column.feature(), cell);
			InputValidation.validate(input, row, column.binding(), cell);
			column.binding().assign(row, value);
		}
	}

	private void refuse(int number, String column, String why) {
		refused.add(RowProblem.REFUSED.at(Place.of(NLS.bind(Messages.pastePlace, number, column)), why));
	}
}
