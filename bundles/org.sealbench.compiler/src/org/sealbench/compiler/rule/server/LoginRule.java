// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.server;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.UserAuthentication;
import org.sealbench.model.field.Field;

/** Somebody can log in to the OPC UA server, users with a password included, and guests are reported. */
public final class LoginRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (!ServerRole.OPCUA.isEnabled(device)) {
			return;
		}
		Place place = Place.of(device.getName(), Field.OPC_UA_LOGIN);
		UserAuthentication logins = device.getOpcUaServer().getUserAuthentication();
		if (logins == null) {
			problems.add(CompilerProblem.NOBODY_CAN_LOG_IN.at(place));
			return;
		}
		boolean users = !logins.getUsers().isEmpty()
				|| logins.isProjectUsers() && !context.plant().getUsers().isEmpty();
		if (!logins.isGuest() && !(logins.isPasswordLogin() && users)) {
			problems.add(CompilerProblem.NOBODY_CAN_LOG_IN.at(place));
		}
		if (users && !logins.isPasswordLogin()) {
			problems.add(CompilerProblem.USERS_WITHOUT_LOGIN.at(place));
		}
		if (logins.isGuest()) {
			problems.add(CompilerProblem.GUEST.at(place));
		}
	}
}
