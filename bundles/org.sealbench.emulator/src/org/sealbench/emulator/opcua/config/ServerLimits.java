// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.opcua.config;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfigLimits;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;
import org.sealbench.common.secret.SecretText;

/** What a client may ask of a device at most; of the order of what a mid-range PLC allows. */
public final class ServerLimits implements OpcUaServerConfigLimits {

	/** Fastest sampling in milliseconds. */
	public static final double MIN_SAMPLING = 50;

	public static final int MAX_SESSIONS = 192;

	/** More than sessions: clients also connect to ask for endpoints. */
	public static final int MAX_CONNECTIONS = 256;

	/** Longest chunk in bytes. */
	public static final int MAX_CHUNK = 65_535;

	static final int MAX_MONITORED_ITEMS = 150_000;

	static final int MAX_MONITORED_ITEMS_PER_SESSION = 10_000;

	static final int MAX_SUBSCRIPTIONS = 400;

	/** Of all sessions of one user, or of all guests, so that none of them takes all of the server. */
	public static final int MAX_SUBSCRIPTIONS_OF_USER = 250;

	/** As {@link #MAX_SUBSCRIPTIONS_OF_USER}. */
	public static final int MAX_SESSIONS_OF_USER = 128;

	/** As {@link #MAX_SUBSCRIPTIONS_OF_USER}. */
	public static final int MAX_MONITORED_ITEMS_OF_USER = 100_000;

	/** How long a subscription may live without publish requests, in milliseconds. */
	public static final double LONGEST_SUBSCRIPTION = 3_600_000;

	/** Slowest publishing in milliseconds: three of its keep-alives fit into {@link #LONGEST_SUBSCRIPTION}. */
	private static final double LONGEST_PUBLISHING = LONGEST_SUBSCRIPTION / 6;

	/** How long a session may live without requests, in milliseconds. */
	private static final double LONGEST_SESSION = 3_600_000;

	/** Longest array, and longest string in bytes. */
	public static final int MAX_LENGTH = 65_535;

	public static final int MAX_PASSWORD_BYTES = SecretText.LONGEST_BYTES;

	@Override
	public UInteger getMaxSessions() {
		return uint(MAX_SESSIONS);
	}

	@Override
	public Double getMaxSessionTimeout() {
		return LONGEST_SESSION;
	}

	@Override
	public Double getMaxPublishingInterval() {
		return LONGEST_PUBLISHING;
	}

	@Override
	public Double getMinPublishingInterval() {
		return MIN_SAMPLING;
	}

	@Override
	public Double getMinSupportedSampleRate() {
		return MIN_SAMPLING;
	}

	@Override
	public Double getMaxSubscriptionLifetime() {
		return LONGEST_SUBSCRIPTION;
	}

	@Override
	public UInteger getMaxSubscriptions() {
		return uint(MAX_SUBSCRIPTIONS);
	}

	@Override
	public UInteger getMaxSubscriptionsPerSession() {
		return uint(50);
	}

	@Override
	public UInteger getMaxMonitoredItems() {
		return uint(MAX_MONITORED_ITEMS);
	}

	@Override
	public UInteger getMaxMonitoredItemsPerSession() {
		return uint(MAX_MONITORED_ITEMS_PER_SESSION);
	}

	@Override
	public UInteger getMaxArrayLength() {
		return uint(MAX_LENGTH);
	}

	@Override
	public UInteger getMaxStringLength() {
		return uint(MAX_LENGTH);
	}

	@Override
	public UInteger getMaxByteStringLength() {
		return uint(MAX_LENGTH);
	}

	@Override
	public UInteger getMaxPasswordLength() {
		return uint(MAX_PASSWORD_BYTES);
	}
}
