// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import org.sealbench.common.Texts;

/**
 * What was done to one trust store.
 *
 * @param store as text, with its place
 */
public record StoreChange(String store, Done done) {

	private static final Texts TEXTS = Texts.beside(StoreChange.class);

	/** What happened to the certificate there. */
	public enum Done {
		INSTALLED, PRESENT, REMOVED, ABSENT;

		public String words() {
			return TEXTS.get("done." + name());
		}
	}
}
