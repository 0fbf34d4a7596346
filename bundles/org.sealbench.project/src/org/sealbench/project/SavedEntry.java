package org.sealbench.project;

import org.sealbench.model.CertificateEntry;

/** Which files of a certificate are on disk, and in which revision. */
record SavedEntry(int revision, int crlRevision, boolean key) {

	static SavedEntry of(CertificateEntry entry) {
		return new SavedEntry(entry.getRevision(), entry.getCrlRevision(), entry.isPrivateKey());
	}
}
