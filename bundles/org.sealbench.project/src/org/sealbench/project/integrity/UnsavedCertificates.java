// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;

/** What of certificates' files is still to be saved. */
public interface UnsavedCertificates {

	/** Nothing is to be saved. */
	UnsavedCertificates NONE = new UnsavedCertificates() {
		@Override
		public boolean isUnsaved(CertificateNumber number) {
			return false;
		}

		@Override
		public Optional<byte[]> find(CertificateNumber number) {
			return Optional.empty();
		}

		@Override
		public Optional<String> findCrl(CertificateNumber number) {
			return Optional.empty();
		}
	};

	/** Whether one of a certificate's files is. */
	boolean isUnsaved(CertificateNumber number);

	/**
	 * The certificate's file.
	 *
	 * @throws ProblemException if it cannot be read
	 */
	Optional<byte[]> find(CertificateNumber number) throws ProblemException;

	/**
	 * The digest of the revocation list's file, which may be large; empty text where it is to be deleted.
	 *
	 * @throws ProblemException if it cannot be read
	 */
	Optional<String> findCrl(CertificateNumber number) throws ProblemException;
}
