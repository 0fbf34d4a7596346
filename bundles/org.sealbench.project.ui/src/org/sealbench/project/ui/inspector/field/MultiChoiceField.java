// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Any number out of the literals of an enumeration, each with a box to tick; kept in the enumeration's order. */
public final class MultiChoiceField implements InspectorField {

	private final Table table;
	private final FeatureBinding binding;
	private boolean editable;

	public MultiChoiceField(Table table, FeatureBinding binding, String label, Supplier<InspectorInput> input) {
		this.table = table;
		this.binding = binding;
		EEnum literals = (EEnum) binding.feature().getEType();
		literals.getELiterals().forEach(each -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(each.getLiteral());
			item.setData(each.getInstance());
		});
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK && editable) {
				TableItem item = (TableItem) event.item;
				binding.change(input.get(), before -> with((List<?>) before, item.getData(), item.getChecked()), label);
			} else if (event.detail == SWT.CHECK) {
				refresh(input.get(), false);
			}
		});
	}

	/** The values with one of them or without it, in the order of the enumeration. */
	private List<?> with(List<?> before, Object value, boolean ticked) {
		return Stream.of(table.getItems()).map(TableItem::getData)
				.filter(each -> each == value ? ticked : before.contains(each)).toList();
	}

	@Override
	public void refresh(InspectorInput input, boolean editable) {
		this.editable = editable;
		List<List<?>> values = input.objects().stream().<List<?>>map(each -> (List<?>) binding.get(each)).toList();
		for (TableItem item : table.getItems()) {
			long holders = values.stream().filter(each -> each.contains(item.getData())).count();
			item.setChecked(holders > 0);
			item.setGrayed(holders > 0 && holders < values.size());
		}
	}
}
