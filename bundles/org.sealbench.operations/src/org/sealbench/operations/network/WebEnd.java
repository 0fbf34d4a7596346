package org.sealbench.operations.network;

import java.util.Optional;

/** The web server of a device. */
record WebEnd(Optional<Identity> identity, String missing, boolean httpsOnly) {
}
