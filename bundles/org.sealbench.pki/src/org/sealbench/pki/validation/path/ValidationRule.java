// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.path;

import org.sealbench.pki.validation.request.Check;

/** One check that a strict client makes. Rules hold no state. */
public interface ValidationRule {

	/** Carries out the check. */
	Check check(ValidationContext question);
}
