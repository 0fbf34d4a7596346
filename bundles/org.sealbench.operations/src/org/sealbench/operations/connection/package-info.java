// SPDX-License-Identifier: EPL-2.0
/** Connects to an OPC UA server as a client of the project, and records what is readable on the wire. */
package org.sealbench.operations.connection;
