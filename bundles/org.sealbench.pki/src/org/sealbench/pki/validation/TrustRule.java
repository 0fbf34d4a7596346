package org.sealbench.pki.validation;

/** One check that a strict client makes. Rules hold no state. */
interface TrustRule {

	/** Makes the check. */
	Check check(TrustQuestion question);
}
