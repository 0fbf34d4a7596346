// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.Session;
import org.eclipse.milo.opcua.sdk.server.SessionListener;
import org.eclipse.milo.opcua.sdk.server.items.BaseMonitoredItem;
import org.eclipse.milo.opcua.sdk.server.items.DataItem;
import org.eclipse.milo.opcua.sdk.server.items.EventItem;
import org.eclipse.milo.opcua.sdk.server.subscriptions.Subscription;
import org.eclipse.milo.opcua.sdk.server.subscriptions.SubscriptionDeletedEvent;
import org.eclipse.milo.opcua.sdk.server.subscriptions.SubscriptionManager;
import org.sealbench.emulator.opcua.config.UserRights;

/**
 * Subscriptions that outlive their session, so that another one can take them over (OPC 10000-4 §5.14.7). Those that
 * nobody takes over expire and are then removed, with their monitored items, and no longer count towards the limits:
 * Milo omits that.
 */
public final class OrphanedSubscriptions implements SessionListener {

	private final OpcUaServer server;
	private final Map<Subscription, SubscriptionManager> left = new LinkedHashMap<>();

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
		// A subscription expires under its own lock.
		synchronized (subscription) {
			if (subscription.getSubscriptionManager() == session.getSubscriptionManager()) {
				subscription.setStateListener((one, before, now) -> {
					if (now == Subscription.State.Closing) {
						remove(one);
					}
				});
				synchronized (left) {
					left.put(subscription, session.getSubscriptionManager());
				}
				if (subscription.getLifetimeCounter() < 1) {
					remove(subscription);
				}
			}
		}
	}

	/**
	 * Ends the one that was orphaned first, to make room for connected clients; returns whether there was any.
	 *
	 * @param user only one of this user, or one of anybody
	 */
	public boolean endOldest(Optional<String> user) {
		Optional<Subscription> oldest;
		synchronized (left) {
			left.entrySet().removeIf(each -> each.getKey().getSubscriptionManager() != each.getValue()
					|| !server.getSubscriptions().containsKey(each.getKey().getId()));
			oldest = left.entrySet().stream().filter(
					each -> user.isEmpty() || user.get().equals(UserRights.userOf(each.getValue().getSession())))
					.map(Map.Entry::getKey).findFirst();
		}
		oldest.ifPresent(each -> {
			remove(each);
			each.deleteSubscription();
		});
		return oldest.isPresent();
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
