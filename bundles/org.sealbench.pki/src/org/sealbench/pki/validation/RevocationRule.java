package org.sealbench.pki.validation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Is a certificate of the path revoked (RFC 5280 §6.3)? Without any CRL the question is not asked. With one, every certificate
 * below the anchor needs current CRLs that cover it for every reason. A revocation counts from when it is listed, whatever its
 * date.
 */
final class RevocationRule implements TrustRule {

	private static final String NAME = "revocation";

	private final CertificateValidator validator;

	/** @param validator validates the paths of those who signed a list */
	RevocationRule(CertificateValidator validator) {
		this.validator = validator;
	}

	@Override
	public Check check(TrustQuestion question) {
		CertificatePath path = question.path();
		if (question.request().trust().crls().isEmpty()) {
			return Check.notDone(NAME, "no revocation list was given");
		}
		if (path.size() == 1) {
			return Check.notDone(NAME, path.anchored() ? "a trust anchor is not revoked by a list" : "the issuer is not known");
		}
		CrlSigner signers = new CrlSigner(question, validator);
		Set<String> lists = new LinkedHashSet<>();
		for (int i = 0; i + 1 < path.size(); i++) {
			RevocationStatusSearch search = new RevocationStatusSearch(question, signers, i);
			Optional<String> fault = search.fault();
			if (fault.isPresent()) {
				return Check.failed(NAME, fault.get());
			}
			search.used().forEach(list -> lists.add("the list of " + CrlSigner.name(list) + " of " + list.crl().getThisUpdate().toInstant()));
		}
		return Check.passed(NAME, "not revoked by " + String.join(" and ", lists));
	}
}
