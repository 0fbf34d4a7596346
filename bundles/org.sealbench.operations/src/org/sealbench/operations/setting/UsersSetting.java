// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.User;
import org.sealbench.model.UserRight;
import org.sealbench.model.field.Field;
import org.sealbench.operations.user.NewUsers;
import org.sealbench.operations.user.UserList;

/**
 * The users of a server of a device, see {@link UserList}.
 *
 * @param limit  the largest number of users, or 0 for no limit
 * @param rights what a new user may do if nothing is said
 */
record UsersSetting(Field field, int limit, List<UserRight> rights) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		List<User> present = context.users().computeIfAbsent(isWeb() ? Field.WEB_USERS : Field.OPC_UA_USERS,
				kind -> new ArrayList<>(users(device)));
		return new UserList(SettingValues.place(device.getName(), field), limit, rights).change(users(device), present,
				value, new NewUsers(context.plant(), context.random(), context.password()));
	}

	@Override
	public String form() {
		return UserList.FORM;
	}

	private boolean isWeb() {
		return field == Field.WEB_USERS;
	}

	private EList<User> users(Device device) {
		return isWeb() ? device.getWebServer().getUsers() : device.getOpcUaServer().getUserAuthentication().getUsers();
	}
}
