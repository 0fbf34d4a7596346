// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

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

	/** What a button does with the selected row. */
	public record RowAction(String label, BiConsumer<InspectorInput, EObject> run) {
	}

	/**
	 * A column; the user edits it unless it is read only.
	 *
	 * @param optional whether the user can do without the object that has the attribute
	 */
	public record Column(String title, int width, FeatureBinding binding, boolean readOnly, boolean optional) {

		public static Column of(String title, int width, EStructuralFeature... features) {
			return new Column(title, width, FeatureBinding.of(features), false, false);
		}

		public static Column readOnly(String title, int width, EStructuralFeature feature) {
			return new Column(title, width, FeatureBinding.of(feature), true, false);
		}

		/** The last attribute decides whether the object before it is there at all. */
		public static Column optional(String title, int width, EStructuralFeature... features) {
			return new Column(title, width, FeatureBinding.of(features), false, true);
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
