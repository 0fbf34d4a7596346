// SPDX-License-Identifier: EPL-2.0
/** The OPC UA test client: connection, address space, watched values, writes and method calls. */
package org.sealbench.opcua.ui;
