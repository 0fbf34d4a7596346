package org.sealbench.project.ui.inspector;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A feature that is reached from the selected object over containment references. Setting it makes the objects on the
 * way that are missing, by the same command.
 */
record Binding(List<EReference> path, EStructuralFeature feature) {

	/** The last feature is the bound one. */
	static Binding of(EStructuralFeature... features) {
		int last = features.length - 1;
		return new Binding(List.of(features).subList(0, last).stream().map(EReference.class::cast).toList(),
				features[last]);
	}

	/** The object that has the feature, or {@code null} where one on the way is missing. */
	EObject owner(EObject root) {
		EObject owner = root;
		for (EReference reference : path) {
			owner = owner == null ? null : (EObject) owner.eGet(reference);
		}
		return owner;
	}

	/** The value, the default one where the owner is missing. */
	Object get(EObject root) {
		EObject owner = owner(root);
		return owner != null ? owner.eGet(feature) : feature.isMany() ? List.of() : feature.getDefaultValue();
	}

	/** Sets the value as one step to undo; does nothing where it is set already. */
	void set(Input input, Object value, String label) {
		if (value.equals(get(input.object()))) {
			return;
		}
		EditingDomain domain = input.project().domain();
		CompoundCommand command = new CompoundCommand(label);
		EObject owner = input.object();
		for (EReference reference : path) {
			EObject next = (EObject) owner.eGet(reference);
			if (next == null) {
				next = EcoreUtil.create(reference.getEReferenceType());
				command.append(SetCommand.create(domain, owner, reference, next));
			}
			owner = next;
		}
		command.append(SetCommand.create(domain, owner, feature, value));
		input.project().execute(command);
	}
}
