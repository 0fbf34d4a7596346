// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector;

import org.sealbench.workspace.ui.node.InspectorArea;

/** The page of documentation about each area; its settings have paragraphs of their own. */
public final class AreaHelp {

	private AreaHelp() {
	}

	/** @return the page, from the top of the site */
	public static String page(InspectorArea area) {
		return switch (area) {
		case GENERAL, INTERFACES, TIME_OF_DAY, PROJECT -> "reference/settings.html";
		case CERTIFICATE_MANAGER, CERTIFICATE_SETTINGS -> "certificates.html";
		case WEB_SERVER, WEB_SECURITY, WEB_USERS -> "web-server.html";
		case OPC_UA_SERVER, OPC_UA_SECURITY, SECURE_CHANNEL, USER_AUTHENTICATION, RUNTIME_LICENCES, TAGS ->
			"opcua.html";
		case PROTECTION -> "security.html";
		};
	}
}
