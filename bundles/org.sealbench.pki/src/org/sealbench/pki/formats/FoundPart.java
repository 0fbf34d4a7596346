// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.request.SigningRequest;
import org.sealbench.pki.text.PartialDescription;

/** One thing found in a file. */
public sealed interface FoundPart {

	/** Where in the file, such as {@code line 41} or {@code entry 2}; empty where it is the whole file. */
	String where();

	/**
	 * A certificate.
	 *
	 * @param name  what the file calls it (the friendly name of PKCS#12), or the empty string
	 * @param trust what OpenSSL's TRUSTED CERTIFICATE says beside it
	 */
	record OfCertificate(String where, X509Certificate certificate, String name, Optional<OpensslTrust> trust)
			implements FoundPart {

		/** One whose file says nothing about trust. */
		public OfCertificate(String where, X509Certificate certificate, String name) {
			this(where, certificate, name, Optional.empty());
		}
	}

	/**
	 * A private key.
	 *
	 * @param name what the file calls it, or the empty string
	 */
	record OfKey(String where, PrivateKey key, String name) implements FoundPart {

		/** Without the key: it must not get into a log by way of a record's text. */
		@Override
		public String toString() {
			return "OfKey[" + where + "]";
		}
	}

	/** A certificate revocation list. */
	record OfCrl(String where, X509CRL crl) implements FoundPart {
	}

	/**
	 * A signing request (PKCS#10) whose signature was verified.
	 *
	 * @param subject as RFC 4514 writes it
	 * @param request as it stands in the file
	 */
	record OfRequest(String where, String subject, PublicKey key, SigningRequest request) implements FoundPart {
	}

	/**
	 * Something encrypted for which there is no password.
	 *
	 * @param kind        in words
	 * @param isContainer whether it may hold certificates, and not just a private key
	 */
	record Locked(String where, String kind, boolean isContainer) implements FoundPart {
	}

	/**
	 * Something intact that is none of these.
	 *
	 * @param kind in words
	 */
	record Unknown(String where, String kind) implements FoundPart {
	}

	/**
	 * Something that cannot be read.
	 *
	 * @param kind      what it should be, in words
	 * @param reason    why it cannot be read
	 * @param supported false for something intact in a form that is not read here
	 * @param readable  what can be read of a certificate or a revocation list whose bytes are whole and which cannot be
	 *                  used
	 * @param limit     whether it may be intact, and is larger than what is read
	 */
	record Damaged(String where, String kind, String reason, boolean supported, Optional<PartialDescription> readable,
			boolean limit) implements FoundPart {

		/** Something that cannot be read at all. */
		public Damaged(String where, String kind, String reason, boolean supported) {
			this(where, kind, reason, supported, Optional.empty(), false);
		}

		/** Something whose bytes are broken. */
		public Damaged(String where, String kind, String reason) {
			this(where, kind, reason, true);
		}

		/**
		 * Whether its bytes are whole, and it cannot be used: what else is in the file can, which would not be known of
		 * a file that is cut off.
		 */
		public boolean isWhole() {
			return readable.isPresent();
		}

		/** The note that it is left out where the rest of its file is used. */
		public Problem leftOut(Place place) {
			return FormatProblem.UNUSABLE_LEFT_OUT.at(place, kind, reason);
		}

		/** The problem to report where the part is needed: damaged, or intact and in a form that is not read here. */
		public Problem problem(Place place) {
			FormatProblem problem = limit ? FormatProblem.BEYOND_LIMIT
					: isWhole() ? FormatProblem.UNUSABLE
							: supported ? FormatProblem.DAMAGED : FormatProblem.UNSUPPORTED;
			return problem.at(place, kind, reason);
		}

		/** Whether it should be a private key. */
		public boolean isKey() {
			return kind.equals(ContentKind.PKCS8.words());
		}

		/** Whether it should be something public. */
		public boolean isPublic() {
			return kind.equals(ContentKind.CERTIFICATE.words()) || kind.equals(ContentKind.CRL.words())
					|| kind.equals(ContentKind.REQUEST.words());
		}
	}
}
