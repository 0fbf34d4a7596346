// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import org.sealbench.common.Texts;

/** What an import does with one thing that it found. */
public enum ImportAction {
	/** A certificate gets a number of its own. */
	ADD,
	/** A certificate replaces that of the same key, which may be a placeholder. */
	COMPLETE,
	/** A key goes with a certificate that is imported too. */
	WITH_CERTIFICATE,
	/** A key joins its certificate, which the project has. */
	ADD_KEY,
	/** A revocation list becomes the newest of its CA. */
	TAKE_CRL,
	/** Nothing: the project has it. */
	DUPLICATE,
	/** Nothing: it is of no use here. */
	LEAVE_OUT,
	/** Nothing, and the import is rejected because of it. */
	REFUSE;

	private static final Texts TEXTS = Texts.beside(ImportAction.class);

	/** The action in one or two words. */
	public String label() {
		return TEXTS.get("action." + name());
	}

	/** Whether it changes the project. */
	public boolean changes() {
		return this == ADD || this == COMPLETE || this == ADD_KEY || this == TAKE_CRL;
	}
}
