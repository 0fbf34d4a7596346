package org.sealbench.project.ui;

/** How the fields that problems name begin, and the area that shows them; the first that fits counts. */
enum FieldArea {
	INTERFACES("interfaces", Area.INTERFACES),
	GLOBAL_SECURITY("certificate manager", Area.CERTIFICATE_MANAGER),
	WEB_CERTIFICATE("web server > certificate", Area.WEB_SECURITY),
	WEB_USERS("web server > users", Area.WEB_USERS),
	WEB("web server", Area.WEB_SERVER),
	OPC_UA_CERTIFICATE("OPC UA > certificate", Area.OPC_UA_SECURITY),
	POLICIES("OPC UA > security policies", Area.SECURE_CHANNEL),
	AUTOMATIC_ACCEPTANCE("OPC UA > automatic acceptance", Area.SECURE_CHANNEL),
	TRUSTED_CLIENTS("OPC UA > trusted clients", Area.SECURE_CHANNEL),
	USERS("OPC UA > user", Area.USER_AUTHENTICATION),
	LICENCE("OPC UA > runtime licence", Area.RUNTIME_LICENCES),
	OPC_UA("OPC UA", Area.OPC_UA_SERVER),
	TAGS("tags", Area.TAGS),
	METHODS("methods", Area.TAGS),
	CLOCK("clock", Area.TIME_OF_DAY),
	CERTIFICATE_SETTINGS("certificates", Area.CERTIFICATE_SETTINGS);

	private final String start;
	private final Area area;

	FieldArea(String start, Area area) {
		this.start = start;
		this.area = area;
	}

	Area area() {
		return area;
	}

	boolean fits(String field) {
		return field.regionMatches(true, 0, start, 0, start.length());
	}
}
