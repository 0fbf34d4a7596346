package org.sealbench.emulator.opcua;

import java.util.Set;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.DefaultSessionServiceSet;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.structured.ActivateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ActivateSessionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSessionResponse;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;
import org.sealbench.emulator.DeviceLog;
import org.sealbench.opcua.StatusNames;

/** Writes into the device's log which sessions were opened, and which were refused and why. */
final class SessionLog extends DefaultSessionServiceSet {

	/** Already logged, with more words, by those who refuse certificates and logins. */
	private static final Set<Long> LOGGED = Set.of(StatusCodes.Bad_UserAccessDenied, StatusCodes.Bad_CertificateUriInvalid);

	private final DeviceLog log;

	SessionLog(OpcUaServer server, DeviceLog log) {
		super(server);
		this.log = log;
	}

	@Override
	public CreateSessionResponse onCreateSession(ServiceRequestContext context, CreateSessionRequest request) throws UaException {
		try {
			return super.onCreateSession(context, request);
		} catch (UaException e) {
			throw logged("session", context, e);
		}
	}

	@Override
	public ActivateSessionResponse onActivateSession(ServiceRequestContext context, ActivateSessionRequest request) throws UaException {
		try {
			ActivateSessionResponse response = super.onActivateSession(context, request);
			log.add(OpcUaDeviceServer.LOG_SOURCE, "session of " + context.clientAddress().getHostAddress() + " with "
					+ context.getSecureChannel().getSecurityPolicy() + " " + context.getSecureChannel().getMessageSecurityMode());
			return response;
		} catch (UaException e) {
			throw logged("login", context, e);
		}
	}

	private UaException logged(String what, ServiceRequestContext context, UaException e) {
		if (!LOGGED.contains(e.getStatusCode().value())) {
			log.add(OpcUaDeviceServer.LOG_SOURCE, "refused " + what + " from " + context.clientAddress().getHostAddress() + ": "
					+ StatusNames.of(e.getStatusCode()));
		}
		return e;
	}
}
