package org.sealbench.pki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.DamageReason;
import org.sealbench.pki.formats.Pem;

/** Reads certificates and refuses whatever is not wholly readable. */
final class CertificateReader {

	private static final Set<String> CERTIFICATE_LABELS = Set.of("CERTIFICATE", "X509 CERTIFICATE");
	private static final Set<String> PKCS7_LABELS = Set.of("PKCS7", "CMS", "PKCS #7 SIGNED DATA");

	private CertificateReader() {
	}

	static X509Certificate one(byte[] content, String what) throws ProblemException {
		List<X509Certificate> all = all(content, what);
		if (all.size() > 1) {
			throw new ProblemException(PkiProblem.MORE_THAN_ONE.at(Place.of(what), all.size()));
		}
		return all.get(0);
	}

	static List<X509Certificate> all(byte[] content, String what) throws ProblemException {
		List<X509Certificate> found = new ArrayList<>();
		try {
			if (Pem.isIn(content)) {
				for (Pem block : Pem.read(new String(content, StandardCharsets.ISO_8859_1))) {
					if (CERTIFICATE_LABELS.contains(block.label())) {
						found.add(certificate(block.content()));
					} else if (PKCS7_LABELS.contains(block.label())) {
						found.addAll(pkcs7(block.content()));
					}
				}
			} else if (isPkcs7(content)) {
				found.addAll(pkcs7(content));
			} else {
				found.add(certificate(content));
			}
		} catch (CertificateException | RuntimeException e) {
			// Parsers of foreign bytes throw what they like; each of it means that the bytes are not what they should be.
			throw new ProblemException(PkiProblem.CERTIFICATE_DAMAGED.at(Place.of(what), reason(e)), e);
		}
		if (found.isEmpty()) {
			throw new ProblemException(PkiProblem.NO_CERTIFICATE.at(Place.of(what)));
		}
		return List.copyOf(found);
	}

	private static X509Certificate certificate(byte[] der) throws CertificateException {
		X509Certificate certificate = (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der));
		return wholly(certificate, der);
	}

	private static List<X509Certificate> pkcs7(byte[] der) throws CertificateException {
		List<X509Certificate> found = new ArrayList<>();
		Collection<? extends Certificate> all = factory().generateCertificates(new ByteArrayInputStream(der));
		for (Certificate each : all) {
			found.add(wholly((X509Certificate) each, each.getEncoded()));
		}
		return found;
	}

	/** PKCS#7 is a SEQUENCE that begins with an object identifier, a certificate one that begins with a SEQUENCE. */
	private static boolean isPkcs7(byte[] der) {
		try {
			return ASN1Primitive.fromByteArray(der) instanceof ASN1Sequence sequence && sequence.size() > 0
					&& sequence.getObjectAt(0) instanceof ASN1ObjectIdentifier;
		} catch (IOException e) {
			return false;
		}
	}

	/** The Java runtime ignores bytes after the certificate and extensions that it cannot parse; both are damage. */
	private static X509Certificate wholly(X509Certificate certificate, byte[] der) throws CertificateException {
		if (!Arrays.equals(certificate.getEncoded(), der)) {
			throw new CertificateException("there are bytes after its end");
		}
		Optional<String> damage = damage(certificate);
		if (damage.isPresent()) {
			throw new CertificateException(damage.get());
		}
		return certificate;
	}

	/** What cannot be read in a certificate that the Java runtime accepted, such as one that came over the network. */
	static Optional<String> damage(X509Certificate certificate) {
		try {
			CertificateDescription.of(certificate);
			return Optional.empty();
		} catch (RuntimeException e) {
			// Bouncy Castle's parsers throw several unchecked exceptions; each means that an extension is malformed.
			return Optional.of("an extension is malformed: " + reason(e));
		}
	}

	private static CertificateFactory factory() throws CertificateException {
		return CertificateFactory.getInstance("X.509");
	}

	static String reason(Exception e) {
		return DamageReason.of(e);
	}
}
