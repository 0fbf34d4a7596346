// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;

import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;

/** A certificate in a file for as long as a program needs it. */
final class TemporaryCertificateFile implements AutoCloseable {

	private final StoreFiles store;
	private final Path file;

	TemporaryCertificateFile(String store, X509Certificate certificate) throws ProblemException {
		this.store = new StoreFiles(store);
		try {
			file = Files.createTempFile("sealbench", ".cer");
			Files.write(file, Certificates.der(certificate));
		} catch (IOException e) {
			throw this.store.cannot(e);
		}
	}

	String path() {
		return file.toString();
	}

	@Override
	public void close() throws ProblemException {
		store.delete(file);
	}
}
