// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.common.secret.SecretText;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.OutputFile;
import org.sealbench.project.CertificateManager;
import org.sealbench.project.Project;

/**
 * Writes a certificate, its chain, its CA's revocation list or its private key into a file, which is there wholly or
 * not at all; one with the key is readable for its owner only.
 */
public final class ExportCertificate {

	private final boolean replaces;

	/** One that leaves files alone that are there already. */
	public ExportCertificate() {
		this(false);
	}

	/** @param replaces whether a file that is there is replaced */
	public ExportCertificate(boolean replaces) {
		this.replaces = replaces;
	}

	/**
	 * Exports.
	 *
	 * @param password encrypts a format that holds the private key; not wiped here; may be {@code null} for others
	 * @return the file
	 */
	public Outcome<Path> run(Project project, CertificateNumber number, Path file, ExportFormat format,
			char[] password) {
		return Outcome.attempt(() -> {
			requireFree(file);
			byte[] content = content(project.certificates(), number, format, password);
			try {
				write(file, content, format.hasKey());
				return Outcome.of(file,
						format.hasKey() && OwnerFiles.isReadableByOthers(file)
								? List.of(OperationProblem.KEY_READABLE.at(Place.of(file.toString())))
								: List.of());
			} finally {
				Wipe.wipe(content);
			}
		});
	}

	private void requireFree(Path file) throws ProblemException {
		if (!replaces && OutputFile.isTaken(file)) {
			throw new ProblemException(OperationProblem.FILE_EXISTS.at(Place.of(file.toString())));
		}
	}

	private static void write(Path file, byte[] content, boolean ownerOnly) throws ProblemException {
		if (!ownerOnly) {
			OutputFile.write(file, content);
			return;
		}
		try {
			OwnerFiles.writeNamed(file, content, false);
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(file, e);
		}
	}

	private static byte[] content(CertificateManager manager, CertificateNumber number, ExportFormat format,
			char[] password) throws ProblemException {
		if (format.hasKey() && (password == null || password.length == 0)) {
			throw new ProblemException(OperationProblem.FILE_PASSWORD_MISSING.at(Place.of(manager.name(number))));
		}
		if (!format.hasKey()) {
			return format.content(manager, number, password);
		}
		char[] prepared = SecretText.prepare(password, Place.of(manager.name(number), "password of the file"));
		try {
			return format.content(manager, number, prepared);
		} finally {
			Wipe.wipe(prepared);
		}
	}
}
