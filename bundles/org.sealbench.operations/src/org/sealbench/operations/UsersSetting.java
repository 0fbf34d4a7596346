package org.sealbench.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.User;
import org.sealbench.model.UserRight;
import org.sealbench.pki.PasswordHash;

/**
 * Adds a user ({@code +NAME}, the password as a secret) or removes one ({@code -NAME}).
 *
 * @param limit the largest number of users, or 0 for no limit
 */
record UsersSetting(String key, int limit, List<UserRight> rights, Function<Device, List<User>> users)
		implements Setting {

	private static final int LONGEST_NAME = 64;

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		String name = value.isEmpty() ? "" : value.substring(1).strip();
		boolean plain = !name.isEmpty() && name.length() <= LONGEST_NAME
				&& name.chars().noneMatch(Character::isISOControl);
		Optional<User> present = users.apply(device).stream().filter(each -> each.getName().equals(name)).findFirst();
		if (plain && value.startsWith("-")) {
			User user = present.orElseThrow(() -> refused(OperationProblem.USER_UNKNOWN, device, name));
			return () -> users.apply(device).remove(user);
		}
		if (plain && value.startsWith("+")) {
			if (present.isPresent()) {
				throw refused(OperationProblem.USER_TWICE, device, name);
			}
			if (limit > 0 && users.apply(device).size() >= limit) {
				throw refused(OperationProblem.USERS_FULL, device, limit);
			}
			User user = make(device, name, context);
			return () -> users.apply(device).add(user);
		}
		throw SettingValues.invalid(device.getName(), key, value, "+NAME to add a user, -NAME to remove one");
	}

	private User make(Device device, String name, SettingContext context) throws ProblemException {
		char[] password = context.password().get();
		if (password == null || password.length == 0) {
			throw refused(OperationProblem.PASSWORD_MISSING, device, name);
		}
		try {
			User user = ModelFactory.eINSTANCE.createUser();
			user.setName(name);
			user.setPasswordHash(PasswordHash.hash(password, context.random()));
			user.getRights().addAll(rights);
			return user;
		} finally {
			Wipe.wipe(password);
		}
	}

	private ProblemException refused(OperationProblem problem, Device device, Object argument) {
		return new ProblemException(problem.at(Place.of(device.getName(), key), argument));
	}
}
