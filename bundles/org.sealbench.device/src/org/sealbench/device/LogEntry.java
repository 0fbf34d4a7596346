// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.time.Instant;

/**
 * An event in a device's log.
 *
 * @param time   by the device's clock as it was then
 * @param source what it happened to
 * @param text   one line; never a secret
 */
public record LogEntry(Instant time, DevicePart source, String text) {
}
