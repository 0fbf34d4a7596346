// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.List;
import java.util.Optional;

/**
 * The web server of a device.
 *
 * @param hosts addresses and DNS names by which browsers reach it
 */
record WebServerSide(Optional<ParticipantIdentity> identity, List<String> hosts, boolean httpsOnly) {
}
