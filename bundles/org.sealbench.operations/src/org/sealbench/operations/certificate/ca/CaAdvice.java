// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import org.sealbench.operations.CountText;

/**
 * Self-signed certificates or a CA, and what each way costs.
 *
 * @param changes    whether devices, clients or certificates will change
 * @param selfSigned steps of trust with self-signed certificates
 * @param ca         steps of trust with a CA
 */
public record CaAdvice(int devices, int clients, boolean changes, TrustSteps selfSigned, TrustSteps ca) {

	static CaAdvice of(int devices, int clients, boolean changes) {
		return new CaAdvice(devices, clients, changes, TrustSteps.selfSigned(devices, clients), TrustSteps.ca(clients));
	}

	/** All steps of the self-signed way that are counted. */
	public long selfSignedTotal() {
		return changes ? selfSigned.withChanges(devices) : selfSigned.setUp();
	}

	/** All steps of the CA's way that are counted. */
	public long caTotal() {
		return changes ? ca.withChanges(devices) : ca.setUp();
	}

	/** Whether a CA is the better way: fewer steps, or as few where something will change. */
	public boolean recommendsCa() {
		return changes ? caTotal() <= selfSignedTotal() : caTotal() < selfSignedTotal();
	}

	/** Why, with the numbers, as one sentence. */
	public String reason() {
		String plant = CountText.count(devices, "device") + " and " + CountText.count(clients, "client");
		String compared = "self-signed certificates take " + steps(selfSignedTotal()) + " of trust and a CA "
				+ caTotal();
		if (recommendsCa()) {
			return "For " + plant + ", " + compared
					+ (changes
							? ", changes and one renewal of every device included; with a CA a new or renewed device "
									+ "certificate is trusted at once, and devices need no STOP for it."
							: "; with a CA each client trusts one certificate only.");
		}
		return "For " + plant + ", " + compared + "; " + (changes ? "" : "nothing will change, and ")
				+ "without a CA there is no key on which everything depends.";
	}

	private static String steps(long number) {
		return number + (number == 1 ? " step" : " steps");
	}
}
