// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

/**
 * How often one partner has to be made to trust one certificate.
 *
 * @param setUp     until every partner trusts what it has to
 * @param newDevice for one more device
 * @param newClient for one more client
 * @param renewal   for one device's certificate that is renewed
 */
public record TrustSteps(long setUp, long newDevice, long newClient, long renewal) {

	/** Each client trusts each device's certificate by itself. */
	static TrustSteps selfSigned(int devices, int clients) {
		return new TrustSteps((long) devices * clients, clients, devices, clients);
	}

	/** Each client trusts the CA, and the project that holds its key is protected once. */
	static TrustSteps ca(int clients) {
		return new TrustSteps(clients + 1L, 0, 1, 0);
	}

	/** Set-up, one more device, one more client, and one renewal of every device. */
	long withChanges(int devices) {
		return setUp + newDevice + newClient + renewal * devices;
	}
}
