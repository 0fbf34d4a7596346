// SPDX-License-Identifier: EPL-2.0
/** Messages of OPC UA's binary encoding as they come from a peer that nobody knows yet: decoded within bounds. */
package org.sealbench.opcua.message;
