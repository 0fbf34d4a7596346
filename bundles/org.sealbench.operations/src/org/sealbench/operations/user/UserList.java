// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.user;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.User;
import org.sealbench.model.UserRight;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.user.UserChange.Kind;
import org.sealbench.pki.secret.PasswordHash;
import org.sealbench.project.access.AccessRules;

/**
 * Changes a list of users: adds some ({@code +NAME} or {@code +NAME:RIGHT,…}, the password as a secret), removes some
 * ({@code -NAME}), and changes rights ({@code NAME:RIGHT,…}); several with commas between. Who is removed and added in
 * one list has a new password, and the rights from before where none are written.
 *
 * @param place  the setting, in problems
 * @param limit  the largest number of users, or 0 for no limit
 * @param rights what a new user may do if nothing is said
 */
public record UserList(Place place, int limit, List<UserRight> rights) {

	/** How a change is written, behind the key. */
	public static final String FORM = "=+NAME[:RIGHT[,...]]|-NAME|NAME:RIGHT[,...][,...]";

	private static final String FORMS = "+NAME to add a user, with rights as in +NAME:view,diagnose,write, -NAME to "
			+ "remove one, NAME:RIGHT,... to change the rights of one";

	/** The users that a change adds, in the order in which their passwords are asked for; none if it is malformed. */
	public static List<String> added(String value) {
		return UserChange.list(value).orElse(List.of()).stream().filter(each -> each.kind() == Kind.ADD)
				.map(UserChange::name).toList();
	}

	/**
	 * Checks a change and prepares it.
	 *
	 * @param users   the list of the model, which what is returned changes
	 * @param present the users as the changes before this one leave them; this one is made in it
	 * @throws ProblemException if the change is malformed, names a user who is not there, or gives one no password that
	 *                          fits the policy
	 */
	public Runnable change(EList<User> users, List<User> present, String value, NewUsers context)
			throws ProblemException {
		List<UserChange> changes = UserChange.list(value)
				.orElseThrow(() -> new ProblemException(OperationProblem.VALUE_INVALID.at(place, value, FORMS)));
		Map<String, List<UserRight>> removed = new HashMap<>();
		List<Runnable> rightsOf = new ArrayList<>();
		for (UserChange each : changes) {
			Optional<User> known = present.stream().filter(user -> user.getName().equals(each.name())).findFirst();
			if (each.kind() == Kind.ADD) {
				List<UserRight> wanted = each.rights().orElse(removed.getOrDefault(each.name(), rights));
				present.add(make(each.name(), wanted, present, context));
				continue;
			}
			User user = known.orElseThrow(() -> refused(OperationProblem.USER_UNKNOWN, each.name()));
			if (each.kind() == Kind.REMOVE) {
				removed.put(user.getName(), List.copyOf(user.getRights()));
				present.remove(user);
			} else {
				rightsOf.add(() -> ECollections.setEList(user.getRights(), each.rights().get()));
			}
		}
		return () -> {
			rightsOf.forEach(Runnable::run);
			ECollections.setEList(users, present);
		};
	}

	private User make(String name, List<UserRight> wanted, List<User> present, NewUsers context)
			throws ProblemException {
		AccessRules rules = new AccessRules(context.plant());
		rules.requireName(name);
		if (present.stream().anyMatch(each -> each.getName().equals(name))) {
			throw refused(OperationProblem.USER_TWICE, name);
		}
		if (limit > 0 && present.size() >= limit) {
			throw refused(OperationProblem.USERS_FULL, limit);
		}
		char[] password = context.password().get();
		if (password == null || password.length == 0) {
			throw refused(OperationProblem.PASSWORD_MISSING, name);
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

	private ProblemException refused(OperationProblem problem, Object argument) {
		return new ProblemException(problem.at(place, argument));
	}
}
