package org.sealbench.emulator.opcua;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.identity.Identity.UsernameIdentity;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.device.settings.UserSettings;

/**
 * What the user of a session may do besides reading. A guest, where guests are allowed at all, may do what the tags allow
 * everybody.
 */
final class UserRights {

	private static final String WRITE = "write";

	private final Set<String> writers;

	UserRights(OpcUaServerSettings settings) {
		this.writers = settings.users().stream().filter(user -> user.rights().contains(WRITE)).map(UserSettings::name)
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Refuses to write tags and to call methods for a user without the right to write. */
	void requireWrite(Optional<Session> session) throws UaException {
		if (session.isPresent() && session.get().getIdentity() instanceof UsernameIdentity user
				&& !writers.contains(user.getUsername())) {
			throw new UaException(StatusCodes.Bad_UserAccessDenied);
		}
	}
}
