// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;

/** One value out of several; those there are may depend on the project. */
public final class ChoiceField implements InspectorField {

	/** A value with its name for the user. */
	public record Choice(Object value, String name) {
	}

	private final Combo combo;
	private final FeatureBinding binding;
	private final Function<InspectorInput, List<Choice>> choices;
	private List<Choice> shown = List.of();

	public ChoiceField(Combo combo, FeatureBinding binding, String label,
			Function<InspectorInput, List<Choice>> choices, Supplier<InspectorInput> input) {
		this.combo = combo;
		this.binding = binding;
		this.choices = choices;
		combo.addListener(SWT.Selection, event -> {
			if (combo.getSelectionIndex() >= 0) {
				binding.set(input.get(), shown.get(combo.getSelectionIndex()).value(), label);
			}
		});
	}

	/** So that each choice can be read. */
	private void widen() {
		GridData room = (GridData) combo.getLayoutData();
		room.widthHint = Math.max(room.widthHint, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		combo.requestLayout();
	}

	@Override
	public void refresh(InspectorInput input, boolean editable) {
		List<Choice> now = choices.apply(input);
		if (!now.equals(shown)) {
			shown = now;
			combo.setItems(now.stream().map(Choice::name).toArray(String[]::new));
			widen();
		}
		int index = binding.common(input).map(value -> shown.stream().map(Choice::value).toList().indexOf(value))
				.orElse(-1);
		if (index >= 0) {
			combo.select(index);
		} else {
			combo.deselectAll();
		}
		combo.setEnabled(editable && !now.isEmpty());
	}
}
