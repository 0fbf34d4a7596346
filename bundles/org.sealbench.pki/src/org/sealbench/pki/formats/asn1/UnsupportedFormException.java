// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats.asn1;

/** Something is intact, but in a form that is not read here, such as a key of another kind. */
public final class UnsupportedFormException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/** @param reason the form, as the end of a sentence about the thing */
	public UnsupportedFormException(String reason) {
		super(reason);
	}
}
