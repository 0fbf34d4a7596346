// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;

/**
 * A system store of Linux: a folder into which administrators put certificates, and a program that makes from it the
 * file which programs read.
 *
 * @param folder  for own certificates
 * @param bundle  that the program makes
 * @param ending  of a certificate's file name
 * @param update  arguments of the program after an addition
 * @param removal what is run after a removal
 */
record AnchorFolder(String name, Path folder, Path bundle, String ending, ExternalTool tool, List<String> update,
		Removal removal) implements TrustStore {

	/** Makes the program forget a certificate whose file is gone. */
	interface Removal {

		/** @param name of the file that was in the folder */
		void of(String name) throws ProblemException;
	}

	@Override
	public boolean trusts(X509Certificate certificate) throws ProblemException {
		if (!Files.exists(bundle)) {
			return false;
		}
		try {
			String pem = Certificates.pem(certificate).replaceAll("-----[^-]*-----|\\s", "");
			return Files.readString(bundle, StandardCharsets.ISO_8859_1).replaceAll("\\s", "").contains(pem);
		} catch (IOException e) {
			throw new StoreFiles(name).cannot(e);
		}
	}

	@Override
	public void add(X509Certificate certificate) throws ProblemException {
		Path file = file(certificate);
		try {
			Files.createDirectories(folder);
			Files.writeString(file, Certificates.pem(certificate), StandardCharsets.US_ASCII);
			if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
			}
		} catch (IOException e) {
			throw new StoreFiles(name).cannot(e);
		}
		try {
			tool.run(update);
		} catch (ProblemException e) {
			new StoreFiles(name).delete(file);
			throw e;
		}
	}

	@Override
	public void remove(X509Certificate certificate) throws ProblemException {
		Path file = file(certificate);
		if (!Files.exists(file)) {
			throw new ProblemException(InstallProblem.NOT_OURS.at(Place.of(name)));
		}
		new StoreFiles(name).delete(file);
		removal.of(file.getFileName().toString());
	}

	private Path file(X509Certificate certificate) {
		return folder.resolve("sealbench-" + Certificates.sha256(certificate).substring(0, 16) + ending);
	}
}
