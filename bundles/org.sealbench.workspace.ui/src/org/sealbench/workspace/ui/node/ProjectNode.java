// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.node;

import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.workspace.ui.project.OpenProject;

/** What can be selected in the navigator. Adapts to its {@link Project} and to the model object it stands for. */
public sealed interface ProjectNode extends IAdaptable {

	OpenProject project();

	/** The model object whose properties the inspector shows. */
	EObject object();

	/** The area of the inspector that it leads to, if not the one that is open. */
	default Optional<InspectorArea> area() {
		return Optional.empty();
	}

	/** The device, unless it stands for the whole project. */
	default Optional<Device> device() {
		return object() instanceof Device device ? Optional.of(device) : Optional.empty();
	}

	@Override
	default <T> T getAdapter(Class<T> type) {
		if (type.isInstance(project().project())) {
			return type.cast(project().project());
		}
		return type == OpenProject.class ? type.cast(project())
				: type == EObject.class ? type.cast(object()) : Platform.getAdapterManager().getAdapter(this, type);
	}

	/** A project. */
	record PlantNode(OpenProject project) implements ProjectNode {
		@Override
		public EObject object() {
			return project.plant();
		}
	}

	/** One of the groups below a project. */
	record GroupNode(OpenProject project, Group group) implements ProjectNode {
		@Override
		public EObject object() {
			return project.plant();
		}
	}

	/** The groups below a project; the features are a group of its security. */
	enum Group {
		DEVICES, SECURITY, FEATURES
	}

	/** A device. */
	record DeviceNode(OpenProject project, Device object) implements ProjectNode {
	}

	/** The certificates that a device uses. */
	record UsedNode(OpenProject project, Device object) implements ProjectNode {
	}

	/** One use of a certificate by a device; leads to the area in which it is set. */
	record CertificateNode(OpenProject project, Device object, CertificateNumber number, CertificateUse.Kind use)
			implements ProjectNode, CertificateReference {
		@Override
		public Optional<InspectorArea> area() {
			return Optional.of(switch (use) {
			case WEB_SERVER -> InspectorArea.WEB_SECURITY;
			case OPCUA_SERVER -> InspectorArea.OPC_UA_SECURITY;
			case TRUSTED_CLIENT -> InspectorArea.SECURE_CHANNEL;
			case TAG, METHOD -> InspectorArea.TAGS;
			case ISSUER, EXTERNAL_CLIENT, NEW_HARDWARE, OLD_HARDWARE -> InspectorArea.GENERAL;
			});
		}
	}

	/** The certificate manager of a project, which is there only after login. */
	record ManagerNode(OpenProject project) implements ProjectNode {
		@Override
		public EObject object() {
			return project.plant();
		}
	}

	/** One area of a device or of the project. */
	record AreaNode(OpenProject project, EObject object, InspectorArea shown) implements ProjectNode {
		@Override
		public Optional<InspectorArea> area() {
			return Optional.of(shown);
		}
	}
}
