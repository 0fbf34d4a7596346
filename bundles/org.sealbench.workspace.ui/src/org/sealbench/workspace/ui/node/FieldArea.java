// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.node;

/** How the fields that problems name begin, and the area that shows them; the first that fits counts. */
enum FieldArea {
	INTERFACES("interfaces", InspectorArea.INTERFACES),
	GLOBAL_SECURITY("certificate manager", InspectorArea.CERTIFICATE_MANAGER),
	WEB_CERTIFICATE("web server > certificate", InspectorArea.WEB_SECURITY),
	WEB_USERS("web server > users", InspectorArea.WEB_USERS),
	WEB("web server", InspectorArea.WEB_SERVER),
	OPC_UA_CERTIFICATE("OPC UA > certificate", InspectorArea.OPC_UA_SECURITY),
	POLICIES("OPC UA > security policies", InspectorArea.SECURE_CHANNEL),
	AUTOMATIC_ACCEPTANCE("OPC UA > automatic acceptance", InspectorArea.SECURE_CHANNEL),
	TRUSTED_CLIENTS("OPC UA > trusted clients", InspectorArea.SECURE_CHANNEL),
	USERS("OPC UA > user", InspectorArea.USER_AUTHENTICATION),
	LICENCE("OPC UA > runtime licence", InspectorArea.RUNTIME_LICENCES),
	OPC_UA("OPC UA", InspectorArea.OPC_UA_SERVER),
	TAGS("tags", InspectorArea.TAGS),
	METHODS("methods", InspectorArea.TAGS),
	CLOCK("clock", InspectorArea.TIME_OF_DAY),
	CERTIFICATE_SETTINGS("certificates", InspectorArea.CERTIFICATE_SETTINGS);

	private final String start;
	private final InspectorArea area;

	FieldArea(String start, InspectorArea area) {
		this.start = start;
		this.area = area;
	}

	InspectorArea area() {
		return area;
	}

	boolean fits(String field) {
		return field.regionMatches(true, 0, start, 0, start.length());
	}
}
