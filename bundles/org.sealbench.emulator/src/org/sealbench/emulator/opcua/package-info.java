// SPDX-License-Identifier: EPL-2.0
/** The OPC UA server of a device: Eclipse Milo put together with the parts in the packages below. */
package org.sealbench.emulator.opcua;
