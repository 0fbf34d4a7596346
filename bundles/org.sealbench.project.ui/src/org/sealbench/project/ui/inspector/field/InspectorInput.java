// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.model.Device;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * What a section shows: devices or a plant, and the project they belong to.
 *
 * @param objects at least one; all of one class
 */
public record InspectorInput(OpenProject project, List<EObject> objects) {

	public InspectorInput {
		objects = List.copyOf(objects);
	}

	public InspectorInput(OpenProject project, EObject object) {
		this(project, List.of(object));
	}

	/** The first. */
	public EObject object() {
		return objects.get(0);
	}

	public Device device() {
		return (Device) object();
	}

	/** Whether several are edited together. */
	public boolean isMany() {
		return objects.size() > 1;
	}

	/** Each of them alone. */
	public Stream<InspectorInput> each() {
		return objects.stream().map(object -> new InspectorInput(project, object));
	}
}
