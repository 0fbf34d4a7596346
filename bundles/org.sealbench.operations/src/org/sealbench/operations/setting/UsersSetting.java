// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.User;
import org.sealbench.model.UserRight;
import org.sealbench.model.field.Field;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.setting.UserChange.Kind;
import org.sealbench.pki.secret.PasswordHash;
import org.sealbench.project.access.AccessRules;

/**
 * Adds users ({@code +NAME} or {@code +NAME:RIGHT,…}, the password as a secret), removes some ({@code -NAME}), and
 * changes rights ({@code NAME:RIGHT,…}); several with commas between. Who is removed and added in one list has a new
 * password, and the rights from before where none are written.
 *
 * @param limit  the largest number of users, or 0 for no limit
 * @param rights what a new user may do if nothing is said
 */
record UsersSetting(Field field, int limit, List<UserRight> rights) implements Setting {

	private static final String FORMS = "+NAME to add a user, with rights as in +NAME:view,diagnose,write, -NAME to "
			+ "remove one," + " NAME:RIGHT,... to change the rights of one";

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		List<UserChange> changes = UserChange.list(value)
				.orElseThrow(() -> SettingValues.invalid(device.getName(), field, value, FORMS));
		List<User> present = context.users().computeIfAbsent(isWeb() ? Field.WEB_USERS : Field.OPC_UA_USERS,
				kind -> new ArrayList<>(users(device)));
		Map<String, List<UserRight>> removed = new HashMap<>();
		List<Runnable> rightsOf = new ArrayList<>();
		for (UserChange each : changes) {
			Optional<User> known = present.stream().filter(user -> user.getName().equals(each.name())).findFirst();
			if (each.kind() == Kind.ADD) {
				List<UserRight> wanted = each.rights().orElse(removed.getOrDefault(each.name(), rights));
				present.add(make(device, each.name(), wanted, present, context));
				continue;
			}
			User user = known.orElseThrow(() -> refused(OperationProblem.USER_UNKNOWN, device, each.name()));
			if (each.kind() == Kind.REMOVE) {
				removed.put(user.getName(), List.copyOf(user.getRights()));
				present.remove(user);
			} else {
				rightsOf.add(() -> ECollections.setEList(user.getRights(), each.rights().get()));
			}
		}
		return () -> {
			rightsOf.forEach(Runnable::run);
			ECollections.setEList(users(device), present);
		};
	}

	@Override
	public String form() {
		return "=+NAME[:RIGHT[,...]]|-NAME|NAME:RIGHT[,...][,...]";
	}

	private boolean isWeb() {
		return field == Field.WEB_USERS;
	}

	private EList<User> users(Device device) {
		return isWeb() ? device.getWebServer().getUsers() : device.getOpcUaServer().getUserAuthentication().getUsers();
	}

	private User make(Device device, String name, List<UserRight> wanted, List<User> present, SettingContext context)
			throws ProblemException {
		AccessRules rules = new AccessRules(context.plant());
		rules.requireName(name);
		if (present.stream().anyMatch(each -> each.getName().equals(name))) {
			throw refused(OperationProblem.USER_TWICE, device, name);
		}
		if (limit > 0 && present.size() >= limit) {
			throw refused(OperationProblem.USERS_FULL, device, limit);
		}
		char[] password = context.password().get();
		if (password == null || password.length == 0) {
			throw refused(OperationProblem.PASSWORD_MISSING, device, name);
		}
		try {
			rules.requirePassword(name, password);
			User user = ModelFactory.eINSTANCE.createUser();
			user.setName(name);
			user.setPasswordHash(PasswordHash.hash(password, context.random()));
			user.setPasswordMinimum(rules.minimumLength());
			user.getRights().addAll(wanted);
			return user;
		} finally {
			Wipe.wipe(password);
		}
	}

	private ProblemException refused(OperationProblem problem, Device device, Object argument) {
		return new ProblemException(problem.at(SettingValues.place(device.getName(), field), argument));
	}
}
