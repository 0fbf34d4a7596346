// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.SessionManager;
import org.eclipse.milo.opcua.sdk.server.diagnostics.ServerDiagnosticsSummary;
import org.eclipse.milo.opcua.sdk.server.servicesets.AbstractServiceSet;
import org.eclipse.milo.opcua.sdk.server.servicesets.SessionServiceSet;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.enumerated.ApplicationType;
import org.eclipse.milo.opcua.stack.core.types.structured.ActivateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ActivateSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ApplicationDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.CancelRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CancelResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.CloseSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CloseSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;
import org.sealbench.emulator.opcua.certificate.ServerCertificateChain;
import org.sealbench.emulator.opcua.channel.Connections;
import org.sealbench.emulator.opcua.config.LiveDevice;
import org.sealbench.opcua.StatusNames;

/**
 * The session services (OPC 10000-4 §5.7) over the server's session manager; writes into the device's log which
 * sessions were opened, and which were rejected and why.
 */
public final class SessionService implements SessionServiceSet {

	/** Already logged, with more details, where certificates and logins are rejected. */
	private static final Set<Long> LOGGED = Set.of(StatusCodes.Bad_UserAccessDenied,
			StatusCodes.Bad_CertificateUriInvalid);

	private final OpcUaServer server;
	private final LiveDevice device;
	private final UnactivatedSessions waiting;
	private final ServerCertificateChain chain;
	private final SessionCertificates certificates = new SessionCertificates();
	private final UserSessions sessions;

	public SessionService(OpcUaServer server, LiveDevice device, ServerCertificateChain chain,
			Connections connections) {
		this.server = server;
		this.device = device;
		this.chain = chain;
		this.waiting = new UnactivatedSessions(server.getSessionManager());
		this.sessions = new UserSessions(server, connections);
		server.getSessionManager().addSessionListener(certificates);
	}

	/**
	 * The response has the server's certificate alone, not its chain: some clients compare the whole of it with the one
	 * of the secure channel, or sign it as it is (OPC 10000-4 §5.7.2.2, §5.7.3.2).
	 */
	@Override
	public CreateSessionResponse onCreateSession(ServiceRequestContext context, CreateSessionRequest request)
			throws UaException {
		try {
			CreateSessionResponse response = create(context, stating(context, request));
			certificates.add(response);
			server.getDiagnosticsSummary().getCumulatedSessionCount().increment();
			return response;
		} catch (UaException e) {
			throw logged("session", context, e);
		}
	}

	@Override
	public ActivateSessionResponse onActivateSession(ServiceRequestContext context, ActivateSessionRequest request)
			throws UaException {
		try {
			requireSameCertificate(context, request.getRequestHeader());
			ActivateSessionResponse response = server.getSessionManager().activateSession(context, request);
			waiting.remove(request.getRequestHeader().getAuthenticationToken());
			Session session = server.getSessionManager().getSession(context, request.getRequestHeader());
			Connections.hasSession(context.getChannel(), session.getSessionId());
			if (!sessions.isWithinShare(session)) {
				server.getSessionManager().killSession(session.getSessionId(), true);
				throw new UaException(StatusCodes.Bad_TooManySessions);
			}
			String opened = "session of " + context.clientAddress().getHostAddress() + " with "
					+ context.getSecureChannel().getSecurityPolicy() + " "
					+ context.getSecureChannel().getMessageSecurityMode();
			device.logThrottled("session", opened, opened);
			return response;
		} catch (UaException e) {
			throw logged("login", context, e);
		}
	}

	@Override
	public CloseSessionResponse onCloseSession(ServiceRequestContext context, CloseSessionRequest request)
			throws UaException {
		return server.getSessionManager().closeSession(request, context);
	}

	/** Requests are answered one after the other, so none is ever left to cancel. */
	@Override
	public CancelResponse onCancel(ServiceRequestContext context, CancelRequest request) {
		return new CancelResponse(AbstractServiceSet.createResponseHeader(request), uint(0));
	}

	/**
	 * A client without an application URI counts as one with an empty one, so that it is compared with its
	 * certificate's like any other (OPC 10000-4 §5.7.2.2): Milo skips the comparison if there is none.
	 */
	private static CreateSessionRequest stating(ServiceRequestContext context, CreateSessionRequest request) {
		ApplicationDescription client = request.getClientDescription();
		if (context.getSecureChannel().getSecurityPolicy() == SecurityPolicy.None
				|| client != null && client.getApplicationUri() != null) {
			return request;
		}
		ApplicationDescription stated = client == null
				? new ApplicationDescription("", null, LocalizedText.NULL_VALUE, ApplicationType.Client, null, null,
						null)
				: new ApplicationDescription("", client.getProductUri(), client.getApplicationName(),
						client.getApplicationType(), client.getGatewayServerUri(), client.getDiscoveryProfileUri(),
						client.getDiscoveryUrls());
		return new CreateSessionRequest(request.getRequestHeader(), stated, request.getServerUri(),
				request.getEndpointUrl(), request.getSessionName(), request.getClientNonce(),
				request.getClientCertificate(), request.getRequestedSessionTimeout(),
				request.getMaxResponseMessageSize());
	}

	/**
	 * Ends a session that was created with a certificate which the server no longer has: nothing that its client
	 * encrypts for that one could be read, and a right password would count as a wrong one. The code makes clients
	 * create a new session.
	 */
	private void requireSameCertificate(ServiceRequestContext context, RequestHeader header) throws UaException {
		SessionManager manager = server.getSessionManager();
		Optional<SessionCertificates.Created> created = certificates.of(header.getAuthenticationToken());
		if (created.isEmpty() || chain.isPresented(created.get().certificate())) {
			return;
		}
		Optional<Session> session = manager.getAllSessions().stream()
				.filter(each -> each.getSessionId().equals(created.get().session())).findFirst();
		if (session.isEmpty() || !Objects.equals(session.get().getSecurityConfiguration().getClientCertificate(),
				context.getSecureChannel().getRemoteCertificate())) {
			// Of another client, which must not end it.
			return;
		}
		device.logThrottled("session", "ended for its certificate", "session of "
				+ context.clientAddress().getHostAddress() + " ended: the server has another certificate by now");
		if (session.get().getIdentity() == null) {
			waiting.end(context, header);
		} else {
			manager.killSession(session.get().getSessionId(), false);
		}
		throw new UaException(StatusCodes.Bad_SessionIdInvalid);
	}

	/** Before there are too many sessions, ends the oldest that nobody has logged in to (OPC 10000-4 §5.7.2.1). */
	private CreateSessionResponse create(ServiceRequestContext context, CreateSessionRequest request)
			throws UaException {
		while (true) {
			try {
				CreateSessionResponse created = server.getSessionManager().createSession(context, request);
				waiting.add(created.getAuthenticationToken());
				return created;
			} catch (UaException e) {
				if (e.getStatusCode().value() != StatusCodes.Bad_TooManySessions
						|| !waiting.endOldest(context, request) && !sessions.endLeft(Optional.empty())) {
					throw e;
				}
			}
		}
	}

	private UaException logged(String what, ServiceRequestContext context, UaException e) {
		ServerDiagnosticsSummary summary = server.getDiagnosticsSummary();
		summary.getRejectedSessionCount().increment();
		if (e.getStatusCode().isSecurityError()) {
			summary.getSecurityRejectedSessionCount().increment();
		}
		if (!LOGGED.contains(e.getStatusCode().value())) {
			String text = "refused " + what + " from " + context.clientAddress().getHostAddress() + ": "
					+ StatusNames.of(e.getStatusCode());
			device.logThrottled("refused session", text, text);
		}
		return e;
	}
}
