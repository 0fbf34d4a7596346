package org.sealbench.device;

import java.time.Instant;

/**
 * A download as the link carries it out.
 *
 * @param stopAllowed whether the device may go to STOP for it and back to RUN afterwards
 * @param setClock    the time to set the device's clock to before its servers start, or {@code null} to leave it
 */
public record DownloadRequest(DeviceImage image, boolean stopAllowed, Instant setClock) {
}
