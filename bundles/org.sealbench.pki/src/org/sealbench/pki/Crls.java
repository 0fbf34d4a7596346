package org.sealbench.pki;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.Pem;

/** Certificate revocation lists read and written (RFC 5280 §5). */
public final class Crls {

	private Crls() {
	}

	/** The first CRL in DER or PEM bytes. */
	public static X509CRL read(byte[] derOrPem, String what) throws ProblemException {
		return readAll(derOrPem, what).get(0);
	}

	/** All CRLs in DER (one) or PEM (one or several) bytes; at least one. */
	public static List<X509CRL> readAll(byte[] content, String what) throws ProblemException {
		List<X509CRL> found = new ArrayList<>();
		try {
			if (Pem.isIn(content)) {
				for (Pem block : Pem.read(new String(content, StandardCharsets.ISO_8859_1))) {
					if (block.label().equals("X509 CRL")) {
						found.add(crl(block.content()));
					}
				}
			} else {
				found.add(crl(content));
			}
		} catch (CRLException | CertificateException | RuntimeException e) {
			// As with certificates: whatever a parser throws means that the bytes are not a CRL.
			throw new ProblemException(PkiProblem.CRL_DAMAGED.at(Place.of(what), CertificateReader.reason(e)), e);
		}
		if (found.isEmpty()) {
			throw new ProblemException(PkiProblem.CRL_DAMAGED.at(Place.of(what), "there is none in it"));
		}
		return List.copyOf(found);
	}

	public static byte[] der(X509CRL crl) {
		try {
			return crl.getEncoded();
		} catch (CRLException e) {
			throw new IllegalStateException("a CRL that was read has an encoding", e);
		}
	}

	/** RFC 7468: lines of 64 characters, LF. */
	public static String pem(X509CRL crl) {
		return new Pem("X509 CRL", der(crl)).text();
	}

	/** The CRL number, if the list has one (RFC 5280 §5.2.3). */
	public static Optional<BigInteger> number(X509CRL crl) {
		return Optional.ofNullable(crl.getExtensionValue(Extension.cRLNumber.getId()))
				.map(value -> ASN1Integer.getInstance(ASN1OctetString.getInstance(value).getOctets()).getValue());
	}

	/** What people call the issuer: its common name, or its whole name where it has none. */
	public static String issuerName(X509CRL crl) {
		return DistinguishedName.commonName(crl.getIssuerX500Principal());
	}

	private static X509CRL crl(byte[] der) throws CRLException, CertificateException {
		X509CRL crl = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
		if (!Arrays.equals(crl.getEncoded(), der)) {
			throw new CRLException("there are bytes after its end");
		}
		return crl;
	}
}
