// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trust;

import org.sealbench.model.CertificateNumber;

/**
 * That a device trusts somebody.
 *
 * @param device      its name
 * @param partner     name of the device or client that it trusts
 * @param certificate number of the partner's certificate
 * @param before      whether it did so before
 */
public record TrustedPartner(String device, String partner, CertificateNumber certificate, boolean before) {
}
