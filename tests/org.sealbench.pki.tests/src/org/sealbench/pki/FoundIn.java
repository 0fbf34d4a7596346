// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.FileContents;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.formats.PasswordSource;

/** Reads bytes the way an import does. */
final class FoundIn {

	private FoundIn() {
	}

	static FileContents file(byte[] content) throws ProblemException {
		return new FormatReader(PasswordSource.none()).read(content, "file");
	}

	static FileContents file(byte[] content, String password) throws ProblemException {
		return new FormatReader(() -> Optional.of(password.toCharArray())).read(content, "file");
	}

	static List<X509Certificate> certificates(FileContents findings) {
		return findings.certificates().stream().map(FoundPart.OfCertificate::certificate).toList();
	}
}
