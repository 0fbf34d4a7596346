// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.revocation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.sealbench.pki.validation.path.CertificatePath;
import org.sealbench.pki.validation.path.PathValidation;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationRule;
import org.sealbench.pki.validation.request.Check;

/**
 * Is a certificate of the path revoked (RFC 5280 §6.3)? Without any CRL this is not checked. With one, every
 * certificate below the anchor needs current CRLs that cover it for every reason. A revocation counts from when it is
 * listed, whatever its date.
 */
public final class RevocationRule implements ValidationRule {

	private static final String NAME = "revocation";

	private final PathValidation signerPaths;

	/** @param signerPaths validates the paths of the CRLs' signers */
	public RevocationRule(PathValidation signerPaths) {
		this.signerPaths = signerPaths;
	}

	@Override
	public Check check(ValidationContext question) {
		CertificatePath path = question.path();
		if (question.request().trust().crls().isEmpty()) {
			return Check.notDone(NAME, "no revocation list was given");
		}
		if (path.size() == 1) {
			return Check.notDone(NAME,
					path.anchored() ? "a trust anchor is not revoked by a list" : "the issuer is not known");
		}
		CrlSignerSearch signers = new CrlSignerSearch(question, signerPaths);
		Set<String> lists = new LinkedHashSet<>();
		for (int i = 0; i + 1 < path.size(); i++) {
			RevocationStatusSearch search = new RevocationStatusSearch(question, signers, i);
			Optional<String> fault = search.fault();
			if (fault.isPresent()) {
				return Check.failed(NAME, fault.get());
			}
			search.used().forEach(list -> lists.add(
					"the list of " + CrlSignerSearch.name(list) + " of " + list.crl().getThisUpdate().toInstant()));
		}
		return Check.passed(NAME, "not revoked by " + String.join(" and ", lists));
	}
}
