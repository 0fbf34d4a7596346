// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.settings;

import java.util.List;

/**
 * One network interface.
 *
 * @param address      an IPv4 or IPv6 literal
 * @param prefixLength length of the subnet's prefix in bits
 * @param dnsNames     names under which the interface is reached, possibly none
 */
public record InterfaceSettings(String name, String address, int prefixLength, List<String> dnsNames) {

	public InterfaceSettings {
		dnsNames = List.copyOf(dnsNames);
	}
}
