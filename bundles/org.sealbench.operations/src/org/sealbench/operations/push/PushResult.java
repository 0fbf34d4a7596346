// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.push;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.Certificates;

/**
 * The result of a push.
 *
 * @param endpoint       the URL of the server
 * @param applicationUri of the server
 * @param subject        of the certificate that it had before
 * @param fingerprint    SHA-256 of that
 * @param trusted        what it trusted before, where it can be read
 * @param rejected       what it had rejected, where it can be read
 * @param changes        what was or would be changed, a sentence each; empty if nothing
 * @param state          planned, done, unchanged, rolled back or failed
 * @param certificate    number of the new certificate in the project, or that of none
 */
public record PushResult(String endpoint, String applicationUri, String subject, String fingerprint,
		Optional<List<Listed>> trusted, Optional<List<Listed>> rejected, List<String> changes, State state,
		CertificateNumber certificate) {

	/**
	 * A certificate in a list of the server's.
	 *
	 * @param fingerprint SHA-256
	 */
	public record Listed(String subject, String fingerprint) {

		static List<Listed> of(List<X509Certificate> certificates) {
			return certificates.stream().map(each -> new Listed(Certificates.subject(each), Certificates.sha256(each)))
					.toList();
		}
	}

	/** How it ended. */
	public enum State {
		PLANNED, DONE, UNCHANGED, ROLLED_BACK, FAILED;

		/** As text. */
		public String label() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}
	}

	public PushResult {
		changes = List.copyOf(changes);
	}

	PushResult with(State other, CertificateNumber number) {
		return new PushResult(endpoint, applicationUri, subject, fingerprint, trusted, rejected, changes, other,
				number);
	}
}
