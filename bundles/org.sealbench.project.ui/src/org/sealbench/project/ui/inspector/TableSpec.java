package org.sealbench.project.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a table of contained objects shows.
 *
 * @param label   what the rows are
 * @param binding the containment reference
 * @param columns one attribute each
 * @param maker   makes a new row; empty when the user gave up or the maker added it itself
 */
record TableSpec(String label, Binding binding, List<Column> columns, Function<Input, Optional<EObject>> maker) {

	/** A column; the user edits it unless it is read only. */
	record Column(String title, int width, EStructuralFeature feature, boolean readOnly) {

		static Column of(String title, int width, EStructuralFeature feature) {
			return new Column(title, width, feature, false);
		}
	}
}
