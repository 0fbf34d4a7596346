// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.SecurityConfiguration;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.identity.Identity.UsernameIdentity;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.emulator.opcua.certificate.ClientCertificateValidator;
import org.sealbench.emulator.opcua.channel.Connections;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.pki.Certificates;

/**
 * Ends the sessions and secure channels that the device would no longer accept, after its trust list, revocation lists
 * or users have changed.
 */
public final class SessionRevalidation {

	private final OpcUaServer server;
	private final Connections connections;
	private final LiveDevice device;
	private final ClientCertificateValidator check;

	public SessionRevalidation(OpcUaServer server, Connections connections, LiveDevice device,
			ClientCertificateValidator check) {
		this.server = server;
		this.connections = connections;
		this.device = device;
		this.check = check;
	}

	/** @param before the users as they were; a session of one who is gone or has another password ends */
	public void endRejected(List<UserSettings> before) {
		Set<NodeId> ended = new HashSet<>();
		for (Session session : server.getSessionManager().getAllSessions()) {
			String why = unwelcome(session, before);
			if (!why.isEmpty()) {
				ended.add(session.getSessionId());
				device.log("session of " + session.getClientAddress().getHostAddress() + " closed: " + why);
				server.getSessionManager().killSession(session.getSessionId(), true);
			}
		}
		connections.closeSessions(ended);
		connections.closeRejected(chain -> check.stillAccepts(chain, null), (address, certificate) -> device
				.log("secure channel of " + address + " closed: " + notAccepted(certificate)));
	}

	private String unwelcome(Session session, List<UserSettings> before) {
		SecurityConfiguration security = session.getSecurityConfiguration();
		List<X509Certificate> chain = security.getClientCertificateChain();
		if (chain != null && !chain.isEmpty()
				&& !check.stillAccepts(chain, session.getClientDescription().getApplicationUri())) {
			return notAccepted(chain.get(0));
		}
		if (session.getIdentity() instanceof UsernameIdentity user && !isSame(user.getUsername(), before)) {
			return "the user " + user.getUsername() + " is gone or has another password";
		}
		return "";
	}

	private static String notAccepted(X509Certificate certificate) {
		return "the certificate " + Certificates.subject(certificate) + " is not accepted any more";
	}

	private boolean isSame(String name, List<UserSettings> before) {
		return before.stream().filter(each -> each.name().equals(name)).anyMatch(old -> device.settings().users()
				.stream().anyMatch(now -> now.name().equals(name) && now.passwordHash().equals(old.passwordHash())));
	}
}
