// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

/**
 * The result of one operation. Browsing gives one for each node found.
 *
 * @param node   as requested; when browsing, the node found
 * @param value  as text: an array as {@code [1, 2, 3]}, a method's only output as itself, several as an array; when
 *               browsing {@code Variable Temperature}, below the first level {@code Variable Tags/Temperature}; empty
 *               if there is none
 * @param status {@code Good} or the {@code Bad_…} name of OPC 10000-6 annex A
 */
public record NodeResult(String node, String value, String status) {
}
