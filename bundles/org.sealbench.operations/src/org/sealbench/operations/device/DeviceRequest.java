// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import java.util.List;

/**
 * A device to be added.
 *
 * @param addresses {@code IP[/PREFIX]} of each interface
 * @param dnsNames  names of the first interface
 * @param type      empty for the emulated controller
 */
public record DeviceRequest(String name, List<String> addresses, List<String> dnsNames, String type) {

	public DeviceRequest {
		addresses = List.copyOf(addresses);
		dnsNames = List.copyOf(dnsNames);
	}
}
