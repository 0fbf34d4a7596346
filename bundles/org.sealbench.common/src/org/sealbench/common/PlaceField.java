// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

/** A field that a problem can be about. */
public interface PlaceField {

	/**
	 * The field as a {@link Place} reads, such as {@code OPC UA > port}. One asterisk stands for the name of the
	 * element where there are many: {@code tags > * > initial value}.
	 */
	String words();
}
