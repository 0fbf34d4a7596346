// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.time.Instant;

/**
 * A session at a server of a device.
 *
 * @param server  {@link DevicePart#WEB} or {@link DevicePart#OPCUA}
 * @param user    the user, or what the client calls itself
 * @param address the client's address
 * @param since   by the device's clock as it is now
 */
public record SessionEntry(DevicePart server, String user, String address, Instant since) {
}
