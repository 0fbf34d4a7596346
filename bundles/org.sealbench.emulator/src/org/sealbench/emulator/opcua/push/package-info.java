// SPDX-License-Identifier: EPL-2.0
/**
 * The server's side of certificate push (OPC 10000-12): ServerConfiguration, its transaction, and the trust list as a
 * file.
 */
package org.sealbench.emulator.opcua.push;
