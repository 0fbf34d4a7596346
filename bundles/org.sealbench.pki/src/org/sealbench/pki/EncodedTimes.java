// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertList;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;

/**
 * The times of certificates and revocation lists as they are encoded. Parsers read 30 February as a day in March and
 * accept a time without seconds; RFC 5280 §4.1.2.5 and §5.1.2.4 allow only real calendar times in UTC, to the second.
 */
public final class EncodedTimes {

	private static final Pattern UTC_TIME = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})Z");
	private static final Pattern GENERALIZED_TIME = Pattern
			.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})Z");
	private static final int PIVOT = 50;

	private EncodedTimes() {
	}

	/** What is wrong with the validity of a certificate, as a sentence without its full stop. */
	public static Optional<String> fault(X509Certificate certificate) {
		TBSCertificate content = Certificate.getInstance(Certificates.der(certificate)).getTBSCertificate();
		return fault("the begin of its validity", content.getStartDate())
				.or(() -> fault("the end of its validity", content.getEndDate()));
	}

	/** What is wrong with the times of a revocation list itself; the dates of its entries are not looked at. */
	public static Optional<String> fault(X509CRL crl) {
		TBSCertList content = Crls.structure(crl).getTBSCertList();
		return fault("its date", content.getThisUpdate())
				.or(() -> Optional.ofNullable(content.getNextUpdate()).flatMap(time -> fault("its next update", time)));
	}

	private static Optional<String> fault(String what, Time time) {
		String text = text(time);
		boolean utc = time.toASN1Primitive() instanceof ASN1UTCTime;
		Matcher parts = (utc ? UTC_TIME : GENERALIZED_TIME).matcher(text);
		if (!parts.matches()) {
			return Optional.of(what + " is no time in UTC to the second (" + text + ")");
		}
		int year = number(parts, 1);
		int century = !utc ? 0 : year < PIVOT ? 2000 : 1900;
		try {
			LocalDateTime.of(century + year, number(parts, 2), number(parts, 3), number(parts, 4), number(parts, 5),
					number(parts, 6));
			return Optional.empty();
		} catch (DateTimeException e) {
			// The parser's message names the field; quoting the digits is shorter.
			return Optional.of(what + " is no day or hour of the calendar (" + text + ")");
		}
	}

	/** The characters as they stand in the encoding, control characters left out. */
	private static String text(Time time) {
		try {
			byte[] encoded = time.toASN1Primitive().getEncoded();
			// Tag and a length of one octet: no time is longer than 127 characters.
			String content = new String(encoded, 2, encoded.length - 2, StandardCharsets.ISO_8859_1);
			return content.replaceAll("[^ -~]", "?");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static int number(Matcher parts, int group) {
		return Integer.parseInt(parts.group(group));
	}
}
