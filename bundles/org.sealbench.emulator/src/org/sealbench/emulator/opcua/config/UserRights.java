// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.identity.Identity.UsernameIdentity;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.sealbench.device.settings.OpcUaServerSettings;

/**
 * What the user of a session may do: {@code view} reads tags, {@code write} writes tags and calls methods,
 * {@code diagnose} sees the diagnostics, {@code administer} changes certificates and trust list. A guest, where guests
 * are allowed at all, may do what the tags allow everybody, and no more.
 */
public final class UserRights {

	private static final Set<String> GUEST = Set.of("view", "write");

	private final Map<String, Set<String>> rights = new HashMap<>();

	UserRights(OpcUaServerSettings settings) {
		settings.users().forEach(user -> rights.put(user.name(), Set.copyOf(user.rights())));
	}

	/** Whose session it is: the user's name; all guests are one. */
	public static String userOf(Session session) {
		return session.getIdentity() instanceof UsernameIdentity user ? "user " + user.getUsername() : "guest";
	}

	/** Whether the user may change certificates and trust list, over a connection that is secure enough. */
	public boolean mayAdminister(Optional<Session> session) {
		return session.isEmpty() || has(session.get(), "administer");
	}

	public boolean mayRead(Session session) {
		return has(session, "view");
	}

	/** What the server does for itself, without a session, it may do. */
	public boolean mayRead(Optional<Session> session) {
		return session.isEmpty() || mayRead(session.get());
	}

	/** What the server does for itself, without a session, it may do. */
	public boolean mayWrite(Optional<Session> session) {
		return session.isEmpty() || has(session.get(), "write");
	}

	boolean mayDiagnose(Session session) {
		return has(session, "diagnose");
	}

	/**
	 * Checks that the user may write tags and call methods.
	 *
	 * @throws UaException if the user has no right to write
	 */
	public void requireWrite(Optional<Session> session) throws UaException {
		if (!mayWrite(session)) {
			throw new UaException(StatusCodes.Bad_UserAccessDenied);
		}
	}

	/**
	 * Checks that the user is a security administrator whose messages are signed and encrypted (OPC 10000-12 §7.10.2).
	 *
	 * @return the session
	 * @throws UaException if there is no session, it is not encrypted, or its user is no administrator
	 */
	public Session requireAdministrator(Optional<Session> session) throws UaException {
		Session present = session.orElseThrow(() -> new UaException(StatusCodes.Bad_UserAccessDenied));
		if (present.getSecurityConfiguration().getSecurityMode() != MessageSecurityMode.SignAndEncrypt) {
			throw new UaException(StatusCodes.Bad_SecurityModeInsufficient);
		}
		if (!has(present, "administer")) {
			throw new UaException(StatusCodes.Bad_UserAccessDenied);
		}
		return present;
	}

	/** Whether a user is still one of the device's. */
	boolean knows(String user) {
		return rights.containsKey(user);
	}

	private boolean has(Session session, String right) {
		return session.getIdentity() instanceof UsernameIdentity user
				? rights.getOrDefault(user.getUsername(), Set.of()).contains(right)
				: GUEST.contains(right);
	}
}
