// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.field.Field;
import org.sealbench.pki.IpLiteral;

/** A device has an interface, and each of them the address of one interface and a prefix that fits it. */
final class InterfaceRule implements Rule {

	private static final byte[] BROADCAST = { -1, -1, -1, -1 };

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (device.getInterfaces().isEmpty()) {
			problems.add(CompilerProblem.NO_INTERFACE.at(Place.of(device.getName(), Field.INTERFACES)));
		}
		device.getInterfaces().forEach(each -> check(device, each, problems));
	}

	private static void check(Device device, NetworkInterface each, Problems problems) {
		Place place = InterfacePlaces.of(device, each, Field.INTERFACE_ADDRESS);
		Optional<byte[]> address = IpLiteral.parse(each.getAddress());
		if (address.isEmpty()) {
			problems.add(CompilerProblem.ADDRESS_MALFORMED.at(place, each.getAddress()));
			return;
		}
		String kind = unusable(address.get());
		if (!kind.isEmpty()) {
			problems.add(CompilerProblem.ADDRESS_UNUSABLE.at(place, each.getAddress(), kind));
		}
		int bits = address.get().length * Byte.SIZE;
		if (each.getPrefixLength() < 1 || each.getPrefixLength() > bits) {
			problems.add(CompilerProblem.PREFIX_LENGTH
					.at(InterfacePlaces.of(device, each, Field.INTERFACE_PREFIX_LENGTH), each.getPrefixLength(), bits));
		}
	}

	private static String unusable(byte[] bytes) {
		try {
			InetAddress address = InetAddress.getByAddress(bytes);
			if (address.isAnyLocalAddress()) {
				return "the unspecified address";
			}
			if (address.isMulticastAddress()) {
				return "a multicast address";
			}
			return Arrays.equals(bytes, BROADCAST) ? "the broadcast address" : "";
		} catch (UnknownHostException e) {
			throw new IllegalStateException("an address that was parsed has 4 or 16 bytes", e);
		}
	}
}
