// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;

/**
 * A server certificate that compile has to create.
 *
 * @param replaced number of the certificate that it replaces, or that of none
 * @param reason   why that one no longer fits, in words; empty if there was none
 */
public record CertificateNeed(Device device, ServerRole role, CertificateNumber replaced, String reason) {
}
