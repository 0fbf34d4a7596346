// SPDX-License-Identifier: EPL-2.0
/** Connections and secure channels: transport, chunks, limits, and the error that a rejected client gets. */
package org.sealbench.emulator.opcua.channel;
