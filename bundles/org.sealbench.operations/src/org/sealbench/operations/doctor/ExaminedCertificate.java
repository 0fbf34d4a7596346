// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.security.cert.X509Certificate;

/**
 * A certificate that was found.
 *
 * @param where on which endpoint, in which file, or by whom it was presented
 */
public record ExaminedCertificate(String where, X509Certificate certificate) {
}
