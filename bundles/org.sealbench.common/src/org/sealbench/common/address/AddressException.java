// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.address;

/** Says why a text is not the address of an interface, as the second half of a sentence. */
public final class AddressException extends Exception {

	private static final long serialVersionUID = 1L;

	AddressException(String reason) {
		super(reason);
	}
}
