// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.AddressException;
import org.sealbench.common.address.InterfaceAddress;
import org.sealbench.common.address.IpAddress;
import org.sealbench.operations.OperationProblem;

/** Reads the address of an interface as a user writes it. */
public final class AddressInput {

	private AddressInput() {
	}

	/**
	 * An address with or without its prefix, {@code IP[/PREFIX]}.
	 *
	 * @throws ProblemException if no interface can have it
	 */
	public static InterfaceAddress read(String text, String device) throws ProblemException {
		try {
			return InterfaceAddress.parse(text);
		} catch (AddressException e) {
			throw invalid(device, text, e);
		}
	}

	/**
	 * An address alone, beside a field of its own for the length of its prefix.
	 *
	 * @throws ProblemException if no interface can have it
	 */
	public static IpAddress read(String text, int prefixLength, String device) throws ProblemException {
		try {
			return InterfaceAddress.parseAddress(text, prefixLength);
		} catch (AddressException e) {
			throw invalid(device, text, e);
		}
	}

	private static ProblemException invalid(String device, String text, AddressException e) {
		return new ProblemException(
				OperationProblem.ADDRESS_INVALID.at(Place.of(device, "address"), text, e.getMessage()), e);
	}
}
