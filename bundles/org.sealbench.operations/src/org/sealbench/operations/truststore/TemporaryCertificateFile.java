// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;

/** A certificate in a file for as long as a program needs it. */
final class TemporaryCertificateFile implements AutoCloseable {

	private final String store;
	private final Path file;

	TemporaryCertificateFile(String store, X509Certificate certificate) throws ProblemException {
		this.store = store;
		try {
			file = Files.createTempFile("sealbench", ".cer");
			Files.write(file, Certificates.der(certificate));
		} catch (IOException e) {
			throw cannot(e);
		}
	}

	String path() {
		return file.toString();
	}

	@Override
	public void close() throws ProblemException {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw cannot(e);
		}
	}

	private ProblemException cannot(IOException e) {
		return new ProblemException(InstallProblem.CANNOT_CHANGE.at(Place.of(store), IoReason.of(e)), e);
	}
}
