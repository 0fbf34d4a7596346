// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.field;

/** Groups of fields, in the order in which a device is described; those of a project come last. */
public enum FieldArea {
	GENERAL,
	INTERFACES,
	CERTIFICATE_MANAGER,
	OPERATING_MODE,
	TIME_OF_DAY,
	WEB_SERVER,
	WEB_SECURITY,
	WEB_USERS,
	RUNTIME_LICENCES,
	OPC_UA_SERVER,
	OPC_UA_SECURITY,
	SECURE_CHANNEL,
	USER_AUTHENTICATION,
	OPC_UA_USERS,
	TAGS,
	METHODS,
	CERTIFICATE_SETTINGS
}
