package org.sealbench.device;

import java.time.Instant;
import java.util.List;

/**
 * What a device says of itself.
 *
 * @param paired         whether it belongs to an engineering project; a device that does not is blank
 * @param clock          the device's own time
 * @param pairingCode    the code a blank device shows on its display; {@code null} over the link and once paired
 * @param manifest       what it holds, or {@code null} while blank
 * @param downloadNumber counts the downloads it took since its last memory reset
 * @param rejected       the client certificates that its OPC UA server refused last, newest first
 */
public record DeviceReport(String name, boolean paired, OperatingMode mode, Instant clock, List<String> addresses,
		String pairingCode, ServiceReport web, ServiceReport opcua, ImageManifest manifest, long downloadNumber,
		List<RejectedClient> rejected) {

	public DeviceReport {
		addresses = List.copyOf(addresses);
		rejected = List.copyOf(rejected);
	}

	/** A device that refused nobody. */
	public DeviceReport(String name, boolean paired, OperatingMode mode, Instant clock, List<String> addresses, String pairingCode,
			ServiceReport web, ServiceReport opcua, ImageManifest manifest, long downloadNumber) {
		this(name, paired, mode, clock, addresses, pairingCode, web, opcua, manifest, downloadNumber, List.of());
	}
}
