// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.sealbench.common.Outcome;
import org.sealbench.common.OwnerFiles;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.CertificateManager;
import org.sealbench.project.Project;

/** Writes a certificate, its chain, its CA's revocation list or its private key into a file. */
public final class ExportCertificate {

	/**
	 * Exports.
	 *
	 * @param password encrypts a format that holds the private key; not wiped here; may be {@code null} for others
	 * @return the file
	 */
	public Outcome<Path> run(Project project, int number, Path file, ExportFormat format, char[] password) {
		return Outcome.attempt(() -> {
			byte[] content = content(project.certificates(), number, format, password);
			try {
				write(file, content, format.hasKey());
				return Outcome.of(file);
			} finally {
				Wipe.wipe(content);
			}
		});
	}

	private static void write(Path file, byte[] content, boolean ownerOnly) throws ProblemException {
		try {
			if (ownerOnly) {
				OwnerFiles.write(file, content);
			} else {
				OwnerFiles.writeForAll(file, content);
			}
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(file, e);
		}
	}

	private static byte[] content(CertificateManager manager, int number, ExportFormat format, char[] password)
			throws ProblemException {
		if (format.hasKey() && (password == null || password.length == 0)) {
			throw new ProblemException(OperationProblem.PASSWORD_MISSING.at(Place.of(manager.name(number))));
		}
		return format.content(manager, number, password);
	}
}
