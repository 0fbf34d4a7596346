package org.sealbench.operations.certificate;

/** What an import does with one thing that it found. */
public enum ImportAction {
	/** A certificate gets a number of its own. */
	ADD("new"),
	/** A certificate takes the place of that of the same key, which may have waited for it. */
	COMPLETE("answer"),
	/** A key goes with a certificate that is imported too. */
	WITH_CERTIFICATE("with its certificate"),
	/** A key joins its certificate, which the project has. */
	ADD_KEY("new key"),
	/** A revocation list becomes the newest of its CA. */
	TAKE_CRL("newest list"),
	/** Nothing: the project has it. */
	DUPLICATE("already there"),
	/** Nothing: it is of no use here. */
	LEAVE_OUT("left out"),
	/** Nothing, and the import is refused because of it. */
	REFUSE("refused");

	private final String label;

	ImportAction(String label) {
		this.label = label;
	}

	/** The action in one or two words. */
	public String label() {
		return label;
	}

	/** Whether it changes the project. */
	public boolean changes() {
		return this == ADD || this == COMPLETE || this == ADD_KEY || this == TAKE_CRL;
	}
}
