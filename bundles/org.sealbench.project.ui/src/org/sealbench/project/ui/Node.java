package org.sealbench.project.ui;

import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.sealbench.model.Device;
import org.sealbench.project.CertificateUse;
import org.sealbench.project.Project;
import org.sealbench.project.ui.workspace.OpenProject;

/** What can be selected in the navigator. Adapts to its {@link Project} and to the model object it stands for. */
public sealed interface Node extends IAdaptable {

	OpenProject project();

	/** The model object whose properties the inspector shows. */
	EObject object();

	/** The area of the inspector that it leads to, if not the one that is open. */
	default Optional<Area> area() {
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
	record PlantNode(OpenProject project) implements Node {
		@Override
		public EObject object() {
			return project.plant();
		}
	}

	/** One of the groups below a project. */
	record GroupNode(OpenProject project, Group group) implements Node {
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
	record DeviceNode(OpenProject project, Device object) implements Node {
	}

	/** The certificates that a device uses. */
	record UsedNode(OpenProject project, Device object) implements Node {
	}

	/** One use of a certificate by a device; leads to the area in which it is set. */
	record CertificateNode(OpenProject project, Device object, int number, CertificateUse.Kind use) implements Node {
		@Override
		public Optional<Area> area() {
			return Optional.of(switch (use) {
			case WEB_SERVER -> Area.WEB_SECURITY;
			case OPCUA_SERVER -> Area.OPC_UA_SECURITY;
			case TRUSTED_CLIENT -> Area.SECURE_CHANNEL;
			case TAG, METHOD -> Area.TAGS;
			case ISSUER, EXTERNAL_CLIENT -> Area.GENERAL;
			});
		}
	}

	/** The certificate manager of a project, which is there only after login. */
	record ManagerNode(OpenProject project) implements Node {
		@Override
		public EObject object() {
			return project.plant();
		}
	}

	/** One area of a device or of the project. */
	record AreaNode(OpenProject project, EObject object, Area shown) implements Node {
		@Override
		public Optional<Area> area() {
			return Optional.of(shown);
		}
	}
}
