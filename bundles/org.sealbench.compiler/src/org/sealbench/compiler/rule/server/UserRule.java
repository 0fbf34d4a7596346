// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.model.Device;
import org.sealbench.model.User;
import org.sealbench.model.field.Field;
import org.sealbench.project.access.AccessRules;
import org.sealbench.project.access.UserListText;

/**
 * The users of an enabled server have names of their own and passwords that were checked, and there are not too many.
 */
public final class UserRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (ServerRole.WEB.isEnabled(device)) {
			check(context, Place.of(device.getName(), Field.WEB_USERS), device.getWebServer().getUsers(), problems);
		}
		RuleContext.authentication(device).ifPresent(logins -> {
			Place place = Place.of(device.getName(), Field.OPC_UA_USERS);
			List<User> users = new ArrayList<>(logins.getUsers());
			if (users.size() > OpcUaServerSettings.MOST_USERS) {
				problems.add(CompilerProblem.USERS_TOO_MANY.at(place, users.size(), OpcUaServerSettings.MOST_USERS));
			}
			if (logins.isProjectUsers()) {
				users.addAll(context.plant().getUsers());
			}
			check(context, place, users, problems);
		});
	}

	private static void check(RuleContext context, Place place, List<User> users, Problems problems) {
		AccessRules rules = new AccessRules(context.plant());
		Set<String> seen = new TreeSet<>();
		for (User user : users) {
			if (user.getName().isBlank()) {
				problems.add(CompilerProblem.USER_NAME_EMPTY.at(place));
			} else if (!seen.add(user.getName())) {
				problems.add(CompilerProblem.USER_TWICE.at(place, user.getName()));
			} else if (rules.name(user.getName()).isPresent()) {
				problems.add(CompilerProblem.USER_NAME_LONG.at(place, user.getName(), AccessRules.LONGEST_NAME));
			}
			if (user.getPasswordHash().isEmpty()) {
				problems.add(CompilerProblem.PASSWORD_MISSING.at(place, user.getName()));
			} else if (user.getPasswordMinimum() < rules.minimumLength()) {
				problems.add(unchecked(context, place, user, rules.minimumLength()));
			}
		}
	}

	/** Users of the project are not the device's: their password is set in the project. */
	private static Problem unchecked(RuleContext context, Place place, User user, int minimum) {
		String again = UserListText.again(user.getName());
		return user.eContainer() == context.plant()
				? CompilerProblem.PROJECT_PASSWORD_UNCHECKED.at(place, user.getName(), minimum, again)
				: CompilerProblem.PASSWORD_UNCHECKED.at(place, user.getName(), minimum, place.object(),
						place.typed().map(Field.class::cast).map(Field::key).orElse(""), again);
	}
}
