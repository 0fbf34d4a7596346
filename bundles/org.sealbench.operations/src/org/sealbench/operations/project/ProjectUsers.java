// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Plant;
import org.sealbench.model.User;
import org.sealbench.model.UserRight;
import org.sealbench.operations.user.NewUsers;
import org.sealbench.operations.user.UserList;

/**
 * The project's own OPC UA users, who may log in at every device with {@code opcua.project-users}: changed by the key
 * and the form of a device's users.
 */
final class ProjectUsers {

	static final String KEY = "opcua.users";

	private static final List<UserRight> USUAL = List.of(UserRight.VIEW, UserRight.WRITE);

	private final Plant plant;
	private final NewUsers context;
	private final List<User> present;

	ProjectUsers(Plant plant, NewUsers context) {
		this.plant = plant;
		this.context = context;
		this.present = new ArrayList<>(plant.getUsers());
	}

	/** The value of {@code KEY=VALUE} where the key is that of the users. */
	static Optional<String> value(String setting) {
		int equals = setting.indexOf('=');
		return equals > 0 && setting.substring(0, equals).strip().equals(KEY)
				? Optional.of(setting.substring(equals + 1).strip())
				: Optional.empty();
	}

	/** A user as a setting writes their name and rights. */
	static String text(User user) {
		return user.getName()
				+ user.getRights().stream().map(UserRight::getLiteral).collect(Collectors.joining(",", ":", ""));
	}

	/** Checks a change and prepares it; several go by what those before leave. */
	Runnable change(String value) throws ProblemException {
		return new UserList(Place.of("project", KEY), 0, USUAL).change(plant.getUsers(), present, value, context);
	}
}
