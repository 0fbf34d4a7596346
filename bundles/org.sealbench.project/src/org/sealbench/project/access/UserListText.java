// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.access;

import org.sealbench.common.ElementList;

/** How users are written in a setting that changes a list of them, such as {@code +anna:view,-bert}. */
public final class UserListText {

	private UserListText() {
	}

	/** Adds a user with the usual rights. After the colon of a name one more ends it, as rights follow a colon. */
	public static String added(String name) {
		return ElementList.element("+" + name + (name.indexOf(':') < 0 ? "" : ":"));
	}

	/** Removes a user and adds one of the same name and rights, with another password. */
	public static String again(String name) {
		return ElementList.element("-" + name) + "," + added(name);
	}
}
