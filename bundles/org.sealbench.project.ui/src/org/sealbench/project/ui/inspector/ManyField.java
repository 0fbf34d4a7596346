package org.sealbench.project.ui.inspector;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Any number out of the literals of an enumeration, each with a box to tick; kept in the enumeration's order. */
final class ManyField implements Field {

	private final Table table;
	private final Binding binding;
	private boolean editable;

	ManyField(Table table, Binding binding, String label, Supplier<Input> input) {
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
				binding.set(input.get(), ticked(), label);
			} else if (event.detail == SWT.CHECK) {
				refresh(input.get(), false);
			}
		});
	}

	private List<Enumerator> ticked() {
		return Stream.of(table.getItems()).filter(TableItem::getChecked).map(item -> (Enumerator) item.getData())
				.toList();
	}

	@Override
	public void refresh(Input input, boolean editable) {
		this.editable = editable;
		List<?> values = (List<?>) binding.get(input.object());
		for (TableItem item : table.getItems()) {
			item.setChecked(values.contains(item.getData()));
		}
	}
}
