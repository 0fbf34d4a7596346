// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.text.MessageFormat;
import java.util.Objects;

/**
 * One entry of a problem catalogue.
 *
 * @param number  the stable number, four digits
 * @param message what went wrong and why, a {@link MessageFormat} pattern without a full stop at its end
 * @param remedy  what to do about it: a sentence, as a {@link MessageFormat} pattern over the same arguments
 */
public record CatalogueEntry(int number, Severity severity, Category category, String message, String remedy) {

	public CatalogueEntry {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(category);
		Objects.requireNonNull(message);
		Objects.requireNonNull(remedy);
	}
}
