// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import java.util.Optional;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfigLimits;
import org.eclipse.milo.opcua.sdk.server.servicesets.impl.DefaultSubscriptionServiceSet;
import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSubscriptionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.CreateSubscriptionResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ModifySubscriptionRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ModifySubscriptionResponse;
import org.eclipse.milo.opcua.stack.transport.server.ServiceRequestContext;
import org.sealbench.emulator.opcua.config.ServerLimits;
import org.sealbench.emulator.opcua.config.UserRights;

/**
 * Milo's subscriptions (OPC 10000-4 §5.14), of which nobody can take all: a user has a share, orphaned ones are ended
 * for connected clients, and none outlives its client by more than the limit. Milo rounds the counts of keep-alive and
 * lifetime up after it has bounded them, which with slow publishing results in a day.
 */
public final class SubscriptionService extends DefaultSubscriptionServiceSet {

	/** The counts if a client leaves them to the server. */
	private static final long KEEP_ALIVE = 3;

	private final OpcUaServer server;
	private final OrphanedSubscriptions orphans;

	public SubscriptionService(OpcUaServer server, OrphanedSubscriptions orphans) {
		super(server);
		this.server = server;
		this.orphans = orphans;
	}

	@Override
	public CreateSubscriptionResponse onCreateSubscription(ServiceRequestContext context,
			CreateSubscriptionRequest request) throws UaException {
		String user = UserRights.userOf(server.getSessionManager().getSession(context, request.getRequestHeader()));
		if (count(user) >= ServerLimits.MAX_SUBSCRIPTIONS_OF_USER && !orphans.endOldest(Optional.of(user))) {
			throw new UaException(StatusCodes.Bad_TooManySubscriptions);
		}
		if (server.getSubscriptions().size() >= limits().getMaxSubscriptions().longValue()) {
			orphans.endOldest(Optional.empty());
		}
		Revised revised = revise(request.getRequestedPublishingInterval(), request.getRequestedMaxKeepAliveCount(),
				request.getRequestedLifetimeCount());
		return super.onCreateSubscription(context,
				new CreateSubscriptionRequest(request.getRequestHeader(), revised.interval(), revised.lifetime(),
						revised.keepAlive(), request.getMaxNotificationsPerPublish(), request.getPublishingEnabled(),
						request.getPriority()));
	}

	@Override
	public ModifySubscriptionResponse onModifySubscription(ServiceRequestContext context,
			ModifySubscriptionRequest request) throws UaException {
		Revised revised = revise(request.getRequestedPublishingInterval(), request.getRequestedMaxKeepAliveCount(),
				request.getRequestedLifetimeCount());
		return super.onModifySubscription(context,
				new ModifySubscriptionRequest(request.getRequestHeader(), request.getSubscriptionId(),
						revised.interval(), revised.lifetime(), revised.keepAlive(),
						request.getMaxNotificationsPerPublish(), request.getPriority()));
	}

	private record Revised(double interval, UInteger keepAlive, UInteger lifetime) {
	}

	private Revised revise(Double interval, UInteger keepAlive, UInteger lifetime) {
		double asked = interval == null || !(interval >= limits().getMinPublishingInterval()) || interval.isInfinite()
				? limits().getDefaultPublishingInterval()
				: interval;
		double revised = Math.min(asked, limits().getMaxPublishingInterval());
		long periods = (long) (ServerLimits.LONGEST_SUBSCRIPTION / revised);
		long alive = keepAlive == null || keepAlive.longValue() == 0 ? KEEP_ALIVE : keepAlive.longValue();
		return new Revised(revised, uint(Math.min(alive, periods / 3)),
				uint(Math.min(lifetime == null ? 0 : lifetime.longValue(), periods)));
	}

	private long count(String user) {
		return server.getSubscriptions().values().stream()
				.filter(each -> user.equals(UserRights.userOf(each.getSubscriptionManager().getSession()))).count();
	}

	private OpcUaServerConfigLimits limits() {
		return server.getConfig().getLimits();
	}
}
