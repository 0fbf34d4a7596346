// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.node;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.common.Place;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldArea;
import org.sealbench.ui.WorkbenchIcon;
import org.sealbench.workspace.ui.Messages;

/** The areas of the inspector's navigation, in their order: those of a device, then those of the project. */
public enum InspectorArea {
	GENERAL(Messages.areaGeneral, false, WorkbenchIcon.DEVICE),
	INTERFACES(Messages.areaInterfaces, false, WorkbenchIcon.NETWORK),
	CERTIFICATE_MANAGER(Messages.areaCertificateManager, false, WorkbenchIcon.CERTIFICATE),
	WEB_SERVER(Messages.areaWebServer, false, WorkbenchIcon.WEB),
	WEB_SECURITY(Messages.areaWebSecurity, true, WorkbenchIcon.SECURITY),
	WEB_USERS(Messages.areaWebUsers, true, WorkbenchIcon.KEY),
	OPC_UA_SERVER(Messages.areaOpcUaServer, false, WorkbenchIcon.OPCUA),
	OPC_UA_SECURITY(Messages.areaOpcUaSecurity, true, WorkbenchIcon.SECURITY),
	SECURE_CHANNEL(Messages.areaSecureChannel, true, WorkbenchIcon.SECURITY),
	USER_AUTHENTICATION(Messages.areaUserAuthentication, true, WorkbenchIcon.KEY),
	RUNTIME_LICENCES(Messages.areaRuntimeLicences, false, WorkbenchIcon.SETTINGS),
	TAGS(Messages.areaTags, false, WorkbenchIcon.TAGS),
	TIME_OF_DAY(Messages.areaTimeOfDay, false, WorkbenchIcon.SETTINGS),
	PROJECT(Messages.areaProject, false, WorkbenchIcon.PLANT),
	PROTECTION(Messages.areaProtection, false, WorkbenchIcon.KEY),
	CERTIFICATE_SETTINGS(Messages.areaCertificateSettings, false, WorkbenchIcon.SETTINGS);

	private final String label;
	private final boolean indented;
	private final WorkbenchIcon picture;

	InspectorArea(String label, boolean indented, WorkbenchIcon picture) {
		this.label = label;
		this.indented = indented;
		this.picture = picture;
	}

	public String label() {
		return label;
	}

	/** Whether it belongs below the last one that is not indented. */
	public boolean isIndented() {
		return indented;
	}

	public WorkbenchIcon picture() {
		return picture;
	}

	/** The areas of a model object. */
	public static List<InspectorArea> of(EObject object) {
		boolean device = object instanceof Device;
		return Stream.of(values()).filter(area -> area.compareTo(PROJECT) < 0 == device).toList();
	}

	/** The area of an object that shows the field that a problem names; the first one where that is no field. */
	public static InspectorArea of(EObject object, Place place) {
		List<InspectorArea> areas = of(object);
		return place.typed().map(Field.class::cast).map(field -> of(field.area())).filter(areas::contains)
				.orElse(areas.get(0));
	}

	private static InspectorArea of(FieldArea area) {
		return switch (area) {
		case GENERAL, OPERATING_MODE -> GENERAL;
		case INTERFACES -> INTERFACES;
		case CERTIFICATE_MANAGER -> CERTIFICATE_MANAGER;
		case TIME_OF_DAY -> TIME_OF_DAY;
		case WEB_SERVER -> WEB_SERVER;
		case WEB_SECURITY -> WEB_SECURITY;
		case WEB_USERS -> WEB_USERS;
		case RUNTIME_LICENCES -> RUNTIME_LICENCES;
		case OPC_UA_SERVER -> OPC_UA_SERVER;
		case OPC_UA_SECURITY -> OPC_UA_SECURITY;
		case SECURE_CHANNEL -> SECURE_CHANNEL;
		case USER_AUTHENTICATION, OPC_UA_USERS -> USER_AUTHENTICATION;
		case TAGS, METHODS -> TAGS;
		case CERTIFICATE_SETTINGS -> CERTIFICATE_SETTINGS;
		};
	}
}
