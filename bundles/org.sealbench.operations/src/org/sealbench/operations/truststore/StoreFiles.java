// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;

/**
 * The files of a store of certificates.
 *
 * @param store as messages name it
 */
record StoreFiles(String store) {

	/** Deletes a file, if it is there. */
	void delete(Path file) throws ProblemException {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw cannot(e);
		}
	}

	ProblemException cannot(IOException e) {
		return new ProblemException(InstallProblem.CANNOT_CHANGE.at(Place.of(store), IoReason.of(e)), e);
	}
}
