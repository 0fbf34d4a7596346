package org.sealbench.pki;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.DamageReason;
import org.sealbench.pki.formats.Findings;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.formats.PasswordSource;

/** Reads certificates and refuses whatever is not wholly readable. */
final class CertificateReader {

	private CertificateReader() {
	}

	static X509Certificate one(byte[] content, String what) throws ProblemException {
		List<X509Certificate> all = all(content, what);
		if (all.size() > 1) {
			throw new ProblemException(PkiProblem.MORE_THAN_ONE.at(Place.of(what), all.size()));
		}
		return all.get(0);
	}

	/** What is encrypted, and a key that cannot be used, does not hinder the certificates. */
	static List<X509Certificate> all(byte[] content, String what) throws ProblemException {
		Findings findings;
		try {
			findings = new FormatReader(PasswordSource.none()).read(content, what);
		} catch (ProblemException e) {
			throw new ProblemException(PkiProblem.CERTIFICATE_DAMAGED.at(Place.of(what), e.problem().message()), e);
		}
		Optional<FoundPart.Damaged> damage = findings.publicDamage();
		if (damage.isPresent()) {
			throw new ProblemException(PkiProblem.CERTIFICATE_DAMAGED.at(Place.of(what), damage.get().reason()));
		}
		List<X509Certificate> found = findings.certificates().stream().map(FoundPart.OfCertificate::certificate).toList();
		if (found.isEmpty()) {
			throw new ProblemException(PkiProblem.NO_CERTIFICATE.at(Place.of(what)));
		}
		return found;
	}

	/** What cannot be read in a certificate that the Java runtime accepted, such as one that came over the network. */
	static Optional<String> damage(X509Certificate certificate) {
		try {
			CertificateDescription.check(certificate);
			return Optional.empty();
		} catch (RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that an extension is malformed.
			return Optional.of("an extension is malformed: " + reason(e));
		}
	}

	static String reason(Exception e) {
		return DamageReason.of(e);
	}
}
