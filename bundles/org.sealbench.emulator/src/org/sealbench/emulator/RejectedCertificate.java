// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A client certificate that the device rejected.
 *
 * @param when   by the device's clock
 * @param status the exact code by its name, such as {@code Bad_CertificateUntrusted}
 * @param reason why, in words
 */
public record RejectedCertificate(X509Certificate certificate, Instant when, String status, String reason) {
}
