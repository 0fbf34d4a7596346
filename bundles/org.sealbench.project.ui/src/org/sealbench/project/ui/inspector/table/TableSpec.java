// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.FeatureBinding;
import org.sealbench.project.ui.inspector.field.FeatureText;
import org.sealbench.project.ui.inspector.field.InspectorInput;

/**
 * What a table of contained objects shows.
 *
 * @param label   what the rows are
 * @param binding the containment reference
 * @param columns one attribute each
 * @param maker   creates a new row; empty when the user gave up or the maker added it itself
 * @param action  what else is done with one row, if anything
 */
public record TableSpec(String label, FeatureBinding binding, List<Column> columns,
		Function<InspectorInput, Optional<EObject>> maker, Optional<RowAction> action) {

	/** A table whose rows are added, edited and removed only. */
	public TableSpec(String label, FeatureBinding binding, List<Column> columns,
			Function<InspectorInput, Optional<EObject>> maker) {
		this(label, binding, columns, maker, Optional.empty());
	}

	/** Whether rows can be pasted: all that they are can be typed. */
	boolean takesRows() {
		return columns.stream().noneMatch(Column::readOnly);
	}

	/** What a button does with the selected row. */
	public record RowAction(String label, BiConsumer<InspectorInput, EObject> run) {
	}

	/**
	 * A column; the user edits it unless it is read only.
	 *
	 * @param optional whether the user can do without the object that has the attribute
	 */
	public record Column(String title, int width, FeatureBinding binding, boolean readOnly, boolean optional,
			Optional<Object> literal) {

		private static final String TICKED = "\u2611";
		private static final String CLEAR = "\u2610";

		public static Column of(String title, int width, EStructuralFeature... features) {
			return new Column(title, width, FeatureBinding.of(features), false, false, Optional.empty());
		}

		public static Column readOnly(String title, int width, EStructuralFeature feature) {
			return new Column(title, width, FeatureBinding.of(feature), true, false, Optional.empty());
		}

		/** The last attribute decides whether the object before it is there at all. */
		public static Column optional(String title, int width, EStructuralFeature... features) {
			return new Column(title, width, FeatureBinding.of(features), false, true, Optional.empty());
		}

		/** A box for one literal of an attribute with any number of them. */
		public static Column literal(String title, int width, EStructuralFeature feature, Object literal) {
			return new Column(title, width, FeatureBinding.of(feature), false, false, Optional.of(literal));
		}

		/** Whether its cells are boxes to tick. */
		boolean isBox() {
			return literal.isPresent() || feature().getEType().getInstanceClass() == boolean.class;
		}

		/** Whether a box is ticked. */
		boolean isTicked(EObject row) {
			Object value = binding.owner(row) == null ? null : binding.get(row);
			return literal.isPresent() ? value instanceof List<?> all && all.contains(literal.get())
					: Boolean.TRUE.equals(value);
		}

		/**
		 * The value of the attribute with the box ticked or clear; literals stand in the order of their enumeration.
		 */
		Object with(EObject row, boolean ticked) {
			if (literal.isEmpty()) {
				return ticked;
			}
			List<?> before = (List<?>) binding.get(row);
			return ((EEnum) feature().getEType()).getELiterals().stream().<Object>map(each -> each.getInstance())
					.filter(each -> each.equals(literal.get()) ? ticked : before.contains(each)).toList();
		}

		/** What of a cell goes to a spreadsheet, and is understood when it comes back. */
		String copied(EObject row) {
			return isBox() ? Boolean.toString(isTicked(row)) : text(row);
		}

		/** What a cell shows. */
		String shown(EObject row) {
			return isBox() ? isTicked(row) ? TICKED : CLEAR : text(row);
		}

		EStructuralFeature feature() {
			return binding.feature();
		}

		/** What its cell shows; nothing where the object that has the attribute is missing. */
		String text(EObject row) {
			return binding.owner(row) == null ? optional ? Messages.none : ""
					: FeatureText.text(feature(), binding.get(row));
		}
	}
}
