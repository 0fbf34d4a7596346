// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.util.SortedMap;

/**
 * Sealed items before and after a change.
 *
 * @param before as their files were last read or written; an item that is not among them was not there
 * @param now    as the model has them; an item that is not among them is gone
 */
public record SealedDifference(SortedMap<String, String> before, SortedMap<String, String> now) {
}
