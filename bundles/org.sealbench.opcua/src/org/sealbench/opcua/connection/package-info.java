// SPDX-License-Identifier: EPL-2.0
/**
 * Connecting to a server as a strict client: discovery, choice of an endpoint, the server's certificate, login, secure
 * channel.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.opcua.connection;
