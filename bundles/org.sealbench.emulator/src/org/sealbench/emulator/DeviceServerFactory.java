// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

/** Creates the servers of a device for a newly loaded image. Only servers that the image activates are asked for. */
public interface DeviceServerFactory {

	DeviceServer web(DeviceContext context);

	DeviceServer opcua(DeviceContext context);
}
