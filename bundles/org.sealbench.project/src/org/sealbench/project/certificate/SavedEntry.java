// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import org.sealbench.model.CertificateEntry;

/** Which files of a certificate are on disk, and in which revision. */
public record SavedEntry(int revision, int crlRevision, boolean key) {

	public static SavedEntry of(CertificateEntry entry) {
		return new SavedEntry(entry.getRevision(), entry.getCrlRevision(), entry.isPrivateKey());
	}

	/** The same files, with or without that of a private key. */
	public SavedEntry withKey(boolean isThere) {
		return new SavedEntry(revision, crlRevision, isThere);
	}
}
