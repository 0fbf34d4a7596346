// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import java.util.List;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.SessionListener;
import org.eclipse.milo.opcua.sdk.server.items.BaseMonitoredItem;
import org.eclipse.milo.opcua.sdk.server.items.DataItem;
import org.eclipse.milo.opcua.sdk.server.items.EventItem;
import org.eclipse.milo.opcua.sdk.server.subscriptions.Subscription;
import org.eclipse.milo.opcua.sdk.server.subscriptions.SubscriptionDeletedEvent;

/**
 * Subscriptions that outlive their session, so that another one can take them over (OPC 10000-4 §5.14.7). Those that
 * nobody takes over run out, and then they go, with their monitored items and from what counts towards the limits: Milo
 * forgets that.
 */
public final class OrphanedSubscriptions implements SessionListener {

	private final OpcUaServer server;

	public OrphanedSubscriptions(OpcUaServer server) {
		this.server = server;
	}

	@Override
	public void onSessionClosed(Session session) {
		for (Subscription each : server.getSubscriptions().values()) {
			await(each, session);
		}
	}

	private void await(Subscription subscription, Session session) {
		// A subscription runs out under its own lock.
		synchronized (subscription) {
			if (subscription.getSubscriptionManager() == session.getSubscriptionManager()) {
				subscription.setStateListener((left, before, now) -> {
					if (now == Subscription.State.Closing) {
						remove(left);
					}
				});
				if (subscription.getLifetimeCounter() < 1) {
					remove(subscription);
				}
			}
		}
	}

	private void remove(Subscription subscription) {
		if (!server.getSubscriptions().remove(subscription.getId(), subscription)) {
			return;
		}
		server.getInternalEventBus().post(new SubscriptionDeletedEvent(subscription));
		List<BaseMonitoredItem<?>> items = List.copyOf(subscription.getMonitoredItems().values());
		subscription.getMonitoredItems().clear();
		server.getMonitoredItemCount().addAndGet(-items.size());
		server.getAddressSpaceManager().onDataItemsDeleted(
				items.stream().filter(DataItem.class::isInstance).map(DataItem.class::cast).toList());
		server.getAddressSpaceManager().onEventItemsDeleted(
				items.stream().filter(EventItem.class::isInstance).map(EventItem.class::cast).toList());
	}
}
