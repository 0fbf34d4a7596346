package org.sealbench.emulator.opcua;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;

import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfigLimits;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.UInteger;

/** What a client may ask of a device at most; of the order of what a mid-range PLC allows. */
final class ServerLimits implements OpcUaServerConfigLimits {

	/** Fastest sampling in milliseconds. */
	static final double MIN_SAMPLING = 50;

	static final int MAX_SESSIONS = 48;

	static final int MAX_PASSWORD_BYTES = 512;

	@Override
	public UInteger getMaxSessions() {
		return uint(MAX_SESSIONS);
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
	public UInteger getMaxSubscriptions() {
		return uint(200);
	}

	@Override
	public UInteger getMaxSubscriptionsPerSession() {
		return uint(50);
	}

	@Override
	public UInteger getMaxMonitoredItems() {
		return uint(20_000);
	}

	@Override
	public UInteger getMaxPasswordLength() {
		return uint(MAX_PASSWORD_BYTES);
	}
}
