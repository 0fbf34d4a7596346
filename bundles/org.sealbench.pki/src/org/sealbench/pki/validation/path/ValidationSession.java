// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.util.List;
import java.util.Set;

import org.sealbench.pki.validation.x509.PathCertificate;
import org.sealbench.pki.validation.x509.RevocationList;

/**
 * The state that the checks of one validation share.
 *
 * @param pool       every certificate that may be part of a path
 * @param crls       the revocation lists that can be read
 * @param signatures verifies signatures
 * @param budget     what the validation may still cost
 * @param signers    those whose own paths are being validated because they signed a revocation list, the first one
 *                   first
 */
public record ValidationSession(CertificatePool pool, List<RevocationList> crls, SignatureVerifier signatures,
		ValidationBudget budget, Set<PathCertificate> signers) {
}
