// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import java.time.Instant;

import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.request.ValidationRequest;

/**
 * What every {@link ValidationRule} checks: the request about a certificate, with a path that was built for it.
 *
 * @param path    the path to check
 * @param request what was asked
 * @param context what the checks share
 */
public record ValidationContext(CertificatePath path, ValidationRequest request, ValidationSession context) {

	public Instant at() {
		return request.at();
	}

	public Purpose purpose() {
		return request.purpose();
	}

	public boolean demands(Strictness strictness) {
		return request.strictness().includes(strictness);
	}
}
