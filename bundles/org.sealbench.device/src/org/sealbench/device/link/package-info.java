// SPDX-License-Identifier: EPL-2.0
/**
 * The link to a device: the station's end of the protocol, pairing, and the messages and paths that both ends share.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.device.link;
