// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.message;

import org.eclipse.milo.opcua.stack.core.encoding.UaDecoder;

/**
 * The lengths of an array of several dimensions (OPC 10000-6 §5.2.2.16).
 *
 * @param lengths  all zero if one of them is: without elements no length needs room
 * @param elements how many elements they make
 */
record Dimensions(int[] lengths, long elements) {

	/** No type of the standard has more than five; this leaves room. */
	private static final int MOST = 64;
	private static final long MOST_ELEMENTS = Integer.MAX_VALUE;

	/** @return {@code null} where there are none */
	static Dimensions read(UaDecoder decoder) {
		int count = decoder.decodeInt32(null);
		if (count == -1) {
			return null;
		}
		if (count < 0 || count > MOST) {
			throw BoundedDecoder.malformed("an array with " + count + " dimensions");
		}
		int[] lengths = new int[count];
		long elements = 1;
		for (int i = 0; i < count; i++) {
			lengths[i] = Math.max(0, decoder.decodeInt32(null));
			elements *= lengths[i];
			if (elements > MOST_ELEMENTS) {
				throw BoundedDecoder.malformed("an array with more than " + MOST_ELEMENTS + " elements");
			}
		}
		return new Dimensions(elements == 0 ? new int[count] : lengths, elements);
	}
}
