// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.sealbench.common.IoReason;
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
		byte[] content = null;
		try {
			content = content(project.certificates(), number, format, password);
			if (format.hasKey()) {
				OwnerFiles.write(file, content);
			} else {
				OwnerFiles.writeForAll(file, content);
			}
			return Outcome.of(file);
		} catch (ProblemException e) {
			return Outcome.failed(e.problem());
		} catch (IOException e) {
			return Outcome.failed(OperationProblem.CANNOT_WRITE.at(Place.of(file.toString()), IoReason.of(e)));
		} finally {
			Wipe.wipe(content);
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
