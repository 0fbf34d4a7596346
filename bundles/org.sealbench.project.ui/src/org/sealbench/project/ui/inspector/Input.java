package org.sealbench.project.ui.inspector;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.model.Device;
import org.sealbench.project.ui.workspace.OpenProject;

/**
 * What a section shows: devices or a plant, and the project they belong to.
 *
 * @param objects at least one; all of one class
 */
record Input(OpenProject project, List<EObject> objects) {

	Input {
		objects = List.copyOf(objects);
	}

	Input(OpenProject project, EObject object) {
		this(project, List.of(object));
	}

	/** The first. */
	EObject object() {
		return objects.get(0);
	}

	Device device() {
		return (Device) object();
	}

	/** Whether several are edited together. */
	boolean isMany() {
		return objects.size() > 1;
	}

	/** Each of them alone. */
	Stream<Input> each() {
		return objects.stream().map(object -> new Input(project, object));
	}
}
