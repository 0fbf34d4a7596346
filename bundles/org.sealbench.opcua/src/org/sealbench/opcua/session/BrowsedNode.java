// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

/**
 * A node below another one.
 *
 * @param node as in {@link Operation}
 * @param name its display name
 */
public record BrowsedNode(String node, String name, BrowsedClass nodeClass) {
}
