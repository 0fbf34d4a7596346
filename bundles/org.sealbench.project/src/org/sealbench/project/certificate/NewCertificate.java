// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Optional;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;

/**
 * A certificate to be added to a store.
 *
 * @param device name of the device that it was created for, or the empty string
 * @param issuer number of the project CA that signed it, or that of none
 */
public record NewCertificate(X509Certificate certificate, Optional<PrivateKey> key, CertificateStore store,
		CertificateUsage usage, String device, CertificateNumber issuer) {
}
