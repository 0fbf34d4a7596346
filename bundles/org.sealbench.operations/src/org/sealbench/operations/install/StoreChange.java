package org.sealbench.operations.install;

/**
 * What was done to one trust store.
 *
 * @param store in words, with its place
 */
public record StoreChange(String store, Done done) {

	/** What became of the certificate there. */
	public enum Done {
		INSTALLED("installed"), PRESENT("was there already"), REMOVED("removed"), ABSENT("was not there");

		private final String words;

		Done(String words) {
			this.words = words;
		}

		public String words() {
			return words;
		}
	}
}
