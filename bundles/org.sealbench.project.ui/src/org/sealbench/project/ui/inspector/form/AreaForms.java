// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import org.sealbench.workspace.ui.node.InspectorArea;

/** Which form belongs to which area. */
public final class AreaForms {

	private AreaForms() {
	}

	public static void build(InspectorArea area, FormBuilder form) {
		switch (area) {
		case GENERAL -> DeviceForms.general(form);
		case INTERFACES -> DeviceForms.interfaces(form);
		case CERTIFICATE_MANAGER -> DeviceForms.certificateManager(form);
		case RUNTIME_LICENCES -> DeviceForms.licences(form);
		case TAGS -> DeviceForms.tags(form);
		case TIME_OF_DAY -> DeviceForms.timeOfDay(form);
		case WEB_SERVER -> WebForms.server(form);
		case WEB_SECURITY -> WebForms.security(form);
		case WEB_USERS -> WebForms.users(form);
		case OPC_UA_SERVER -> OpcUaForms.server(form);
		case OPC_UA_SECURITY -> OpcUaForms.security(form);
		case SECURE_CHANNEL -> OpcUaForms.secureChannel(form);
		case USER_AUTHENTICATION -> OpcUaForms.userAuthentication(form);
		case PROJECT -> PlantForms.project(form);
		case PROTECTION -> PlantForms.protection(form);
		case CERTIFICATE_SETTINGS -> PlantForms.certificateSettings(form);
		}
	}
}
