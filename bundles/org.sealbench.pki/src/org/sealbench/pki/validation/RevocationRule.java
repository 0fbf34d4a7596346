package org.sealbench.pki.validation;

import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Signatures;

/**
 * Is a certificate of the path revoked (RFC 5280 §6.3)? Without any CRL the question is not asked. With one, every
 * certificate below the anchor needs a current CRL of its issuer, signed by the issuer's key. A revocation counts from when
 * it is listed, whatever its date.
 */
final class RevocationRule implements TrustRule {

	private static final String NAME = "revocation";
	private static final int CRL_SIGN = 6;

	@Override
	public Check check(TrustQuestion question) {
		List<X509Certificate> path = question.path().certificates();
		if (question.trust().crls().isEmpty()) {
			return Check.notDone(NAME, "no revocation list was given");
		}
		if (path.size() == 1) {
			return Check.notDone(NAME, question.path().anchored() ? "a trust anchor is not revoked by a list" : "the issuer is not known");
		}
		List<String> lists = new ArrayList<>();
		for (int i = 0; i + 1 < path.size(); i++) {
			X509Certificate certificate = path.get(i);
			X509Certificate issuer = path.get(i + 1);
			Optional<X509CRL> crl = newest(question, issuer);
			Optional<String> fault = crl.isEmpty() ? Optional.of(missing(question, issuer)) : fault(crl.get(), certificate, question.at());
			if (fault.isPresent()) {
				return Check.failed(NAME, fault.get());
			}
			lists.add("the list of " + Certificates.commonName(issuer) + " of " + crl.get().getThisUpdate().toInstant());
		}
		return Check.passed(NAME, "not revoked by " + String.join(" and ", lists));
	}

	private static Optional<X509CRL> newest(TrustQuestion question, X509Certificate issuer) {
		return question.trust().crls().stream().filter(crl -> isNamed(crl, issuer))
				.filter(crl -> Signatures.verifies(crl, issuer.getPublicKey())).filter(crl -> !isPartial(crl))
				.filter(crl -> !crl.getThisUpdate().toInstant().isAfter(question.at())).max(Comparator.comparing(X509CRL::getThisUpdate));
	}

	private static String missing(TrustQuestion question, X509Certificate issuer) {
		String name = Certificates.commonName(issuer);
		List<X509CRL> named = question.trust().crls().stream().filter(crl -> isNamed(crl, issuer)).toList();
		if (named.isEmpty()) {
			return "there is no revocation list of " + name;
		}
		List<X509CRL> genuine = named.stream().filter(crl -> Signatures.verifies(crl, issuer.getPublicKey())).toList();
		if (genuine.isEmpty()) {
			return "the signature of the revocation list of " + name + " was not made by its key";
		}
		return genuine.stream().allMatch(RevocationRule::isPartial) ? "the revocation list of " + name + " covers only a part"
				: "the revocation list of " + name + " is dated after " + question.at();
	}

	private static Optional<String> fault(X509CRL crl, X509Certificate certificate, Instant at) {
		X509CRLEntry entry = crl.getRevokedCertificate(certificate.getSerialNumber());
		if (entry != null) {
			String reason = RevocationReason.of(entry.getRevocationReason()).map(RevocationReason::label).orElse("unknown reason");
			return Optional.of(Certificates.commonName(certificate) + " was revoked on " + entry.getRevocationDate().toInstant() + " (" + reason + ")");
		}
		if (crl.getNextUpdate() == null || at.truncatedTo(ChronoUnit.SECONDS).isAfter(crl.getNextUpdate().toInstant())) {
			return Optional.of("the revocation list of " + Certificates.issuer(certificate) + " is out of date; the next was due "
					+ (crl.getNextUpdate() == null ? "at a time that it does not say" : crl.getNextUpdate().toInstant().toString()));
		}
		return Optional.empty();
	}

	private static boolean isNamed(X509CRL crl, X509Certificate issuer) {
		boolean[] usage = issuer.getKeyUsage();
		return crl.getIssuerX500Principal().equals(issuer.getSubjectX500Principal()) && (usage == null || usage[CRL_SIGN]);
	}

	/** A delta CRL, or one of a part of the certificates, says so by a critical extension. */
	private static boolean isPartial(X509CRL crl) {
		Set<String> critical = crl.getCriticalExtensionOIDs();
		return critical != null && !critical.isEmpty();
	}
}
