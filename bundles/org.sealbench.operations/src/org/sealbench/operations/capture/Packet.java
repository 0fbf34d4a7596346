// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * A packet of a capture.
 *
 * @param linkType what its first octets are, by the list of LINKTYPE_ values of tcpdump.org
 * @param content  as far as it was captured
 */
record Packet(Instant time, int linkType, ByteBuffer content) {
}
