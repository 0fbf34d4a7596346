// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import java.time.Instant;

/**
 * A client certificate that a device's OPC UA server rejected.
 *
 * @param fingerprint SHA-256 of the certificate, 64 lower-case hexadecimal digits
 * @param subject     as RFC 4514 writes it
 * @param when        by the device's clock
 * @param status      the exact code of OPC 10000-4 §6.1.3, such as {@code Bad_CertificateUntrusted}
 * @param reason      why, in words
 * @param certificate PEM
 */
public record RejectedClient(String fingerprint, String subject, Instant when, String status, String reason,
		String certificate) {
}
