// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.IpLiteral;

/**
 * An interface's address as a user writes it, {@code IP[/PREFIX]}, in its canonical form.
 *
 * @param prefixLength bits of the subnet's prefix; without one written 24 for IPv4 and 64 for IPv6
 */
public record InterfaceAddress(String address, int prefixLength) {

	private static final int IPV4_BYTES = 4;
	private static final int IPV4_PREFIX = 24;
	private static final int IPV6_PREFIX = 64;

	/** @throws ProblemException if it is no address, stands for every address, or its prefix is no prefix */
	public static InterfaceAddress parse(String text, String device) throws ProblemException {
		int slash = text.indexOf('/');
		String literal = (slash < 0 ? text : text.substring(0, slash)).strip();
		byte[] bytes = IpLiteral.parse(literal)
				.orElseThrow(() -> invalid(device, text, "it is neither an IPv4 nor an IPv6 address"));
		if (isUnspecified(bytes)) {
			throw invalid(device, text, "it stands for every address");
		}
		int prefix = bytes.length == IPV4_BYTES ? IPV4_PREFIX : IPV6_PREFIX;
		if (slash >= 0) {
			String length = text.substring(slash + 1).strip();
			if (!length.matches("[0-9]{1,3}") || Integer.parseInt(length) > bytes.length * Byte.SIZE
					|| Integer.parseInt(length) == 0) {
				throw invalid(device, text, "the prefix length must be from 1 to " + bytes.length * Byte.SIZE);
			}
			prefix = Integer.parseInt(length);
		}
		return new InterfaceAddress(IpLiteral.format(bytes), prefix);
	}

	private static boolean isUnspecified(byte[] bytes) {
		for (byte each : bytes) {
			if (each != 0) {
				return false;
			}
		}
		return true;
	}

	private static ProblemException invalid(String device, String text, String reason) {
		return new ProblemException(OperationProblem.ADDRESS_INVALID.at(Place.of(device, "address"), text, reason));
	}
}
