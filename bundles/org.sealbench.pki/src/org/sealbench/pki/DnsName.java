// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.util.Optional;

import org.sealbench.common.address.IpAddress;

/** The rules for a host name in a certificate (RFC 1123 §2.1, RFC 9525 §6.3 for the wildcard). */
public final class DnsName {

	private static final int MAX_NAME = 253;
	private static final int MAX_LABEL = 63;

	private DnsName() {
	}

	/** What is wrong with a host name, or nothing. */
	public static Optional<String> fault(String name) {
		if (name.isEmpty()) {
			return Optional.of("it is empty");
		}
		if (name.length() > MAX_NAME) {
			return Optional.of("it is longer than " + MAX_NAME + " characters");
		}
		if (IpAddress.parse(name).isPresent()) {
			return Optional.of("it is an IP address, which a client does not look for among DNS names");
		}
		String[] labels = name.split("\\.", -1);
		if (labels[0].equals("*") && labels.length < 3) {
			return Optional.of("a wildcard needs at least two labels after it");
		}
		for (int i = 0; i < labels.length; i++) {
			if (!(i == 0 && labels[i].equals("*"))) {
				Optional<String> fault = labelFault(labels[i]);
				if (fault.isPresent()) {
					return fault;
				}
			}
		}
		if (labels[labels.length - 1].chars().allMatch(Character::isDigit)) {
			return Optional.of("its last label is a number, as in an address");
		}
		return Optional.empty();
	}

	private static Optional<String> labelFault(String label) {
		if (label.isEmpty()) {
			return Optional.of("it has an empty label");
		}
		if (label.length() > MAX_LABEL) {
			return Optional.of("a label is longer than " + MAX_LABEL + " characters");
		}
		if (!label.chars().allMatch(DnsName::isLetterDigitHyphen)) {
			return Optional
					.of("only letters a to z, digits and hyphens are allowed; write other letters as an xn-- label");
		}
		if (label.startsWith("-") || label.endsWith("-")) {
			return Optional.of("a label must not begin or end with a hyphen");
		}
		return Optional.empty();
	}

	private static boolean isLetterDigitHyphen(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
	}
}
