// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The OPC UA server.
 *
 * @param applicationUri  OPC 10000-4 §7.2; also in the server certificate's subject alternative names
 * @param autoAccept      whether unknown client certificates are accepted during runtime
 * @param autoAcceptUntil when auto-accept ends, or {@code null} for no end
 * @param guest           whether anonymous user tokens are accepted
 * @param passwordLogin   whether user name and password tokens are accepted
 */
public record OpcUaServerSettings(
		@Planned(value = "OPC UA server on or off", stop = true, item = "opcua.enabled") boolean enabled,
		@Planned(value = "OPC UA port", stop = true, item = "opcua.port") int port,
		@Planned(value = "OPC UA application URI", item = "opcua.application-uri") String applicationUri,
		@Planned(value = "OPC UA security policies", item = "opcua.policies") List<EndpointSecurity> security,
		@Planned(value = "OPC UA automatic acceptance of clients", item = "opcua.auto-accept") boolean autoAccept,
		@Planned(value = "OPC UA automatic acceptance of clients",
				item = "opcua.auto-accept-until") @OptionalComponent @Nullable Instant autoAcceptUntil,
		@Planned(value = "OPC UA user authentication", item = "opcua.guest") boolean guest,
		@Planned(value = "OPC UA user authentication", item = "opcua.password-login") boolean passwordLogin,
		@Planned(value = "OPC UA users", item = "opcua.users") List<UserSettings> users) {

	/** The largest number of users of its own; those of the project are not counted. */
	public static final int MOST_USERS = 21;

	public OpcUaServerSettings {
		security = List.copyOf(security);
		users = List.copyOf(users);
	}

	/** Whether it has more users of its own than {@link #MOST_USERS}. */
	public boolean hasTooManyUsers() {
		return users.stream().filter(user -> !user.ofProject()).count() > MOST_USERS;
	}
}
