// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.revocation;

import java.security.PublicKey;
import java.security.cert.CRLReason;
import java.security.cert.X509CRLEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.x509.PathCertificate;
import org.sealbench.pki.validation.x509.RevocationList;

/** Determines whether one certificate of a path is revoked (RFC 5280 §6.3.3). One object serves one certificate. */
final class RevocationStatusSearch {

	private final ValidationContext question;
	private final CrlSignerSearch signers;
	private final int index;
	private final PathCertificate certificate;
	private final List<RevocationList> used = new ArrayList<>();
	private final List<String> refusals = new ArrayList<>();
	private Optional<String> revoked = Optional.empty();
	private int covered;

	/** @param index where the certificate stands in the path */
	RevocationStatusSearch(ValidationContext question, CrlSignerSearch signers, int index) {
		this.question = question;
		this.signers = signers;
		this.index = index;
		this.certificate = question.path().certificates().get(index);
	}

	/** Why the certificate is revoked or its status unknown. */
	Optional<String> fault() {
		for (DistributionPointScope scope : DistributionPointScope.of(certificate)) {
			List<RevocationList> newer = new ArrayList<>();
			for (RevocationList list : question.context().crls()) {
				boolean wanted = revoked.isEmpty() && covered != DistributionPointScope.ALL_REASONS && !list.isDelta()
						&& scope.includes(list) && newer.stream().noneMatch(list::hasScopeOf);
				if (wanted && consult(list, scope)) {
					newer.add(list);
				}
			}
		}
		if (revoked.isPresent()) {
			return revoked;
		}
		return covered == DistributionPointScope.ALL_REASONS ? Optional.empty() : Optional.of(unknown());
	}

	/** Whether the fault is that it is revoked. */
	boolean isRevoked() {
		return revoked.isPresent();
	}

	/** The CRLs by which it is not revoked. */
	List<RevocationList> used() {
		return List.copyOf(used);
	}

	/** Whether the CRL is genuine, so that older ones of the same scope do not count any more. */
	private boolean consult(RevocationList list, DistributionPointScope scope) {
		Optional<String> fault = unusable(list);
		if (fault.isPresent()) {
			refusals.add(fault.get());
			return false;
		}
		CrlSignerSearch.Result signer = signers.find(list, index);
		if (signer.key().isEmpty()) {
			refusals.add(signer.fault());
			return false;
		}
		read(list, scope, signer.key().get());
		return true;
	}

	private void read(RevocationList list, DistributionPointScope scope, PublicKey signer) {
		Optional<RevocationList> delta = DeltaCrlSearch.of(list, signer, question);
		Optional<X509CRLEntry> entry = delta.flatMap(this::entry).or(() -> entry(list));
		if (entry.isPresent() && entry.get().getRevocationReason() != CRLReason.REMOVE_FROM_CRL) {
			revoked = Optional.of(certificate.name()
					+ " was revoked on " + entry.get().getRevocationDate().toInstant() + " (" + RevocationReason
							.of(entry.get().getRevocationReason()).map(RevocationReason::label).orElse("unknown reason")
					+ ")");
		} else if (delta.isEmpty() && list.isOutOfDate(question.at())) {
			refusals.add(outOfDate(list));
		} else {
			covered |= scope.reasons(list);
			used.add(list);
		}
	}

	private Optional<X509CRLEntry> entry(RevocationList list) {
		return Optional.ofNullable(list.crl().getRevokedCertificate(certificate.certificate()));
	}

	private Optional<String> unusable(RevocationList list) {
		String what = "the revocation list of " + CrlSignerSearch.name(list);
		if (list.isFuture(question.at())) {
			return Optional.of(what + " is dated after " + question.at());
		}
		if (list.fault().isPresent()) {
			return Optional.of(what + " must not be used: " + list.fault().get());
		}
		if (!question.demands(Strictness.FULL_PROFILE)) {
			return Optional.empty();
		}
		if (list.hasEmptyDistributionPoint()) {
			return Optional.of(what + " has an issuing distribution point that says nothing");
		}
		return list.isNumbered() ? Optional.empty() : Optional.of(what + " has no number, or one that is critical");
	}

	private String outOfDate(RevocationList list) {
		return "the revocation list of " + Certificates.issuer(certificate.certificate())
				+ " is out of date; the next was due "
				+ (list.crl().getNextUpdate() == null ? "at a time that it does not say"
						: list.crl().getNextUpdate().toInstant().toString());
	}

	private String unknown() {
		String issuer = question.path().certificates().get(index + 1).name();
		if (!refusals.isEmpty()) {
			return refusals.get(0);
		}
		boolean any = question.context().crls().stream().anyMatch(list -> list.issuer().equals(certificate.issuer()));
		return any ? "the revocation list of " + issuer + " covers only a part and not " + certificate.name()
				: "there is no revocation list of " + issuer;
	}
}
