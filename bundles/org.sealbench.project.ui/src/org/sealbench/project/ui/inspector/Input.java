package org.sealbench.project.ui.inspector;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.model.Device;
import org.sealbench.project.ui.workspace.OpenProject;

/** What a section shows: a device or a plant, and the project it belongs to. */
record Input(OpenProject project, EObject object) {

	Device device() {
		return (Device) object;
	}
}
