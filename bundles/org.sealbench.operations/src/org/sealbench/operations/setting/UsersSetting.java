// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.ECollections;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.User;
import org.sealbench.model.UserRight;
import org.sealbench.model.field.Field;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.secret.PasswordHash;

/**
 * Adds a user ({@code +NAME} or {@code +NAME:RIGHT,…}, the password as a secret), removes one ({@code -NAME}), or
 * changes a user's rights ({@code NAME:RIGHT,…}).
 *
 * @param limit  the largest number of users, or 0 for no limit
 * @param rights what a new user may do if nothing is said
 */
record UsersSetting(Field field, int limit, List<UserRight> rights) implements Setting {

	private static final int LONGEST_NAME = 64;

	private static final String FORMS = "+NAME to add a user, with rights as in +NAME:view,diagnose,write, -NAME to "
			+ "remove one," + " NAME:RIGHT,... to change the rights of one";

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		boolean signed = value.startsWith("+") || value.startsWith("-");
		String rest = signed ? value.substring(1) : value;
		int colon = value.startsWith("-") ? -1 : rest.lastIndexOf(':');
		String name = (colon < 0 ? rest : rest.substring(0, colon)).strip();
		boolean plain = !name.isEmpty() && name.length() <= LONGEST_NAME
				&& name.chars().noneMatch(Character::isISOControl);
		if (!plain || !signed && colon < 0) {
			throw invalid(device, value);
		}
		List<UserRight> wanted = colon < 0 ? rights : rights(device, value, rest.substring(colon + 1));
		Optional<User> present = users(device).stream().filter(each -> each.getName().equals(name)).findFirst();
		if (value.startsWith("+")) {
			return add(device, name, wanted, present, context);
		}
		User user = present.orElseThrow(() -> refused(OperationProblem.USER_UNKNOWN, device, name));
		return signed ? () -> users(device).remove(user) : () -> ECollections.setEList(user.getRights(), wanted);
	}

	@Override
	public String form() {
		return "=+NAME[:RIGHT[,...]]|-NAME|NAME:RIGHT[,...]";
	}

	private List<User> users(Device device) {
		return field == Field.WEB_USERS ? device.getWebServer().getUsers()
				: device.getOpcUaServer().getUserAuthentication().getUsers();
	}

	private Runnable add(Device device, String name, List<UserRight> wanted, Optional<User> present,
			SettingContext context) throws ProblemException {
		if (present.isPresent()) {
			throw refused(OperationProblem.USER_TWICE, device, name);
		}
		if (limit > 0 && users(device).size() >= limit) {
			throw refused(OperationProblem.USERS_FULL, device, limit);
		}
		User user = make(device, name, context);
		user.getRights().addAll(wanted);
		return () -> users(device).add(user);
	}

	/** No right at all is written as an empty list. */
	private List<UserRight> rights(Device device, String value, String list) throws ProblemException {
		Set<UserRight> found = new TreeSet<>();
		for (String each : list.isBlank() ? new String[0] : list.split(",", -1)) {
			UserRight right = UserRight.get(each.strip());
			if (right == null) {
				throw invalid(device, value);
			}
			found.add(right);
		}
		return List.copyOf(found);
	}

	private ProblemException invalid(Device device, String value) {
		return SettingValues.invalid(device.getName(), field, value, FORMS);
	}

	private User make(Device device, String name, SettingContext context) throws ProblemException {
		char[] password = context.password().get();
		if (password == null || password.length == 0) {
			throw refused(OperationProblem.PASSWORD_MISSING, device, name);
		}
		try {
			if (password.length > PasswordHash.LONGEST) {
				throw refused(OperationProblem.PASSWORD_LONG, device, PasswordHash.LONGEST);
			}
			User user = ModelFactory.eINSTANCE.createUser();
			user.setName(name);
			user.setPasswordHash(PasswordHash.hash(password, context.random()));
			return user;
		} finally {
			Wipe.wipe(password);
		}
	}

	private ProblemException refused(OperationProblem problem, Device device, Object argument) {
		return new ProblemException(problem.at(SettingValues.place(device.getName(), field), argument));
	}
}
