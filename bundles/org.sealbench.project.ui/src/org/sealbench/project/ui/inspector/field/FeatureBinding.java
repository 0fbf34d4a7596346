// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.sealbench.model.field.Field;

/**
 * A feature that is reached from the selected object over containment references. Setting it creates the objects on the
 * way that are missing, by the same command.
 */
public record FeatureBinding(List<EReference> path, EStructuralFeature feature) {

	/** The last feature is the bound one. */
	public static FeatureBinding of(EStructuralFeature... features) {
		int last = features.length - 1;
		return new FeatureBinding(List.of(features).subList(0, last).stream().map(EReference.class::cast).toList(),
				features[last]);
	}

	/** A field of a device or of the project. */
	public static FeatureBinding of(Field field) {
		return of(field.path().toArray(EStructuralFeature[]::new));
	}

	/** The object that has the feature, or {@code null} where one on the way is missing. */
	public EObject owner(EObject root) {
		EObject owner = root;
		for (EReference reference : path) {
			owner = owner == null ? null : (EObject) owner.eGet(reference);
		}
		return owner;
	}

	/** The value, the default one where the owner is missing. */
	public Object get(EObject root) {
		EObject owner = owner(root);
		return owner != null ? owner.eGet(feature) : feature.isMany() ? List.of() : feature.getDefaultValue();
	}

	/** The value of everything that is shown; nothing where they differ. */
	Optional<Object> common(InspectorInput input) {
		Object first = get(input.object());
		return input.objects().stream().allMatch(each -> first.equals(get(each))) ? Optional.of(first)
				: Optional.empty();
	}

	/** Sets the value of an object that nobody sees yet. */
	public void assign(EObject root, Object value) {
		EObject owner = root;
		for (EReference reference : path) {
			if (owner.eGet(reference) == null) {
				owner.eSet(reference, EcoreUtil.create(reference.getEReferenceType()));
			}
			owner = (EObject) owner.eGet(reference);
		}
		owner.eSet(feature, value);
	}

	/** Sets the value as one step to undo; does nothing where it is set already. */
	public void set(InspectorInput input, Object value, String label) {
		change(input, before -> value, label);
	}

	/** Removes the object that has the feature, as one step to undo. */
	public void remove(InspectorInput input, String label) {
		EReference last = path.get(path.size() - 1);
		new FeatureBinding(path.subList(0, path.size() - 1), last).takeAway(input, label);
	}

	private void takeAway(InspectorInput input, String label) {
		EObject owner = owner(input.object());
		if (owner != null && owner.eIsSet(feature)) {
			CompoundCommand command = new CompoundCommand(label);
			command.append(SetCommand.create(input.project().domain(), owner, feature, SetCommand.UNSET_VALUE));
			input.project().execute(command);
		}
	}

	/** Changes the value of everything that is shown as one step to undo. */
	void change(InspectorInput input, UnaryOperator<Object> change, String label) {
		CompoundCommand command = new CompoundCommand(label);
		for (EObject object : input.objects()) {
			Object before = get(object);
			Object value = change.apply(before);
			if (!value.equals(before) || owner(object) == null) {
				append(command, input.project().domain(), object, value);
			}
		}
		if (!command.isEmpty()) {
			input.project().execute(command);
		}
	}

	private void append(CompoundCommand command, EditingDomain domain, EObject root, Object value) {
		EObject owner = root;
		for (EReference reference : path) {
			EObject next = (EObject) owner.eGet(reference);
			if (next == null) {
				next = EcoreUtil.create(reference.getEReferenceType());
				command.append(SetCommand.create(domain, owner, reference, next));
			}
			owner = next;
		}
		command.append(SetCommand.create(domain, owner, feature, value));
	}
}
