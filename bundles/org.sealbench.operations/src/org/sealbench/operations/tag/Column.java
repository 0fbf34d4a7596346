// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.tag;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/**
 * A field of a tag or a method as text: a column of the list, a heading in a file, an option of a command.
 *
 * @param <E> tag or method
 */
public interface Column<E> {

	/** The heading, which is also the name of the option. */
	String label();

	/** Whether blanks at an end belong to the value. */
	default boolean keepsBlanks() {
		return false;
	}

	/** The value as text, the empty string where there is none. */
	String get(E element);

	/**
	 * Changes the value.
	 *
	 * @param place what a problem is reported for
	 * @throws ProblemException if the text is no value of it
	 */
	void set(E element, String text, Place place) throws ProblemException;
}
