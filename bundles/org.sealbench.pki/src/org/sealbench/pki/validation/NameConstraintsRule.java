package org.sealbench.pki.validation;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;
import org.sealbench.pki.Certificates;

/** Are the names such as the CAs above may name (RFC 5280 §4.2.1.10)? The anchor's constraints count as well. */
final class NameConstraintsRule implements TrustRule {

	private static final String NAME = "name constraints";

	@Override
	public Check check(TrustQuestion question) {
		List<X509Certificate> path = question.path().certificates();
		PKIXNameConstraintValidator validator = new PKIXNameConstraintValidator();
		boolean constrained = false;
		for (int i = path.size() - 1; i >= 0; i--) {
			X509Certificate certificate = path.get(i);
			try {
				if (constrained && (i == 0 || !CertificatePath.isSelfIssued(certificate))) {
					checkNames(certificate, validator);
				}
				if (i > 0) {
					constrained |= constrain(certificate, validator);
				}
			} catch (NameConstraintValidatorException | RuntimeException e) {
				// The validator also throws unchecked exceptions at malformed constraints; a client refuses those too.
				return Check.failed(NAME, Certificates.commonName(certificate) + ": " + (e.getMessage() == null ? "the constraints are malformed" : e.getMessage()));
			}
		}
		return Check.passed(NAME, constrained ? "every name is within the constraints" : "no issuer constrains names");
	}

	private static void checkNames(X509Certificate certificate, PKIXNameConstraintValidator validator) throws NameConstraintValidatorException {
		X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
		if (subject.size() > 0) {
			validator.checkPermittedDN(subject);
			validator.checkExcludedDN(subject);
		}
		Optional<byte[]> names = Certificates.extension(certificate, Extension.subjectAlternativeName.getId());
		if (names.isPresent()) {
			for (GeneralName name : GeneralNames.getInstance(ASN1Sequence.getInstance(names.get())).getNames()) {
				validator.checkPermitted(name);
				validator.checkExcluded(name);
			}
		}
	}

	private static boolean constrain(X509Certificate issuer, PKIXNameConstraintValidator validator) {
		Optional<NameConstraints> constraints = Certificates.extension(issuer, Extension.nameConstraints.getId())
				.map(value -> NameConstraints.getInstance(ASN1Sequence.getInstance(value)));
		constraints.map(NameConstraints::getPermittedSubtrees).ifPresent(validator::intersectPermittedSubtree);
		constraints.map(NameConstraints::getExcludedSubtrees).ifPresent(excluded -> {
			for (GeneralSubtree subtree : excluded) {
				validator.addExcludedSubtree(subtree);
			}
		});
		return constraints.isPresent();
	}
}
