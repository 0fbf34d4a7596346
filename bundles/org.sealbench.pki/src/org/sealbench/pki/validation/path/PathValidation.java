// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.pki.validation.x509.PathCertificate;

/** Validates the path of a revocation list's signer. */
@FunctionalInterface
public interface PathValidation {

	/** As part of another validation, whose session it shares. */
	ValidationReport validate(PathCertificate leaf, ValidationRequest request, ValidationSession session);
}
