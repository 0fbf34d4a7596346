// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.util.Optional;

/** The web server of a device. */
record WebServerSide(Optional<ParticipantIdentity> identity, String missing, boolean httpsOnly) {
}
