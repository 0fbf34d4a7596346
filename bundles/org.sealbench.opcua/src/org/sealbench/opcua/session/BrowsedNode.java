// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.session;

/**
 * A node below another one.
 *
 * @param node      as in {@link Operation}
 * @param name      its display name
 * @param nodeClass {@code Object}, {@code Variable}, {@code Method} and so on (OPC 10000-3 §5)
 */
public record BrowsedNode(String node, String name, String nodeClass) {
}
