package org.sealbench.operations.demo;

/** Says that what should have been proven does not hold, and what was seen instead. */
final class Disproved extends Exception {

	private static final long serialVersionUID = 1L;

	Disproved(String seen) {
		super(seen);
	}

	Disproved(String seen, Throwable cause) {
		super(seen, cause);
	}

	/** Requires something to hold. */
	static void unless(boolean holds, String seen) throws Disproved {
		if (!holds) {
			throw new Disproved(seen);
		}
	}
}
