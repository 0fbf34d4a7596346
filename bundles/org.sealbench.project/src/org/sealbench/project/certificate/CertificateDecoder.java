// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.certificate;

import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.storage.FileStore;

/** Reads the certificates' files of many entries and decodes them on all cores. */
public final class CertificateDecoder {

	private final FileStore files;

	public CertificateDecoder(FileStore files) {
		this.files = files;
	}

	/** A certificate from its file, and what tables show of it. */
	public record Decoded(CertificateNumber number, X509Certificate certificate, CertificateFacts facts) {
	}

	/** Those on disk that can be read; what is wrong with another is reported when it is asked for. */
	public List<Decoded> decode(List<CertificateEntry> entries) {
		Map<CertificateNumber, byte[]> contents = new HashMap<>();
		for (CertificateEntry entry : entries) {
			String path = ProjectFolder.certificate(entry.getNumber());
			try {
				if (entry.getRevision() == 0 && files.exists(path)) {
					contents.put(entry.getNumber(), files.read(path));
				}
			} catch (ProblemException e) {
				// Reported when it is asked for.
			}
		}
		return contents.entrySet().parallelStream().map(each -> decode(each.getKey(), each.getValue()))
				.flatMap(Optional::stream).toList();
	}

	private static Optional<Decoded> decode(CertificateNumber number, byte[] content) {
		try {
			X509Certificate certificate = CertificateReader.read(content, ProjectFolder.certificate(number));
			return Optional.of(new Decoded(number, certificate, CertificateFacts.of(certificate)));
		} catch (ProblemException e) {
			// Reported when it is asked for.
			return Optional.empty();
		}
	}
}
