// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.Digest;
import org.sealbench.device.ImageLimits;
import org.sealbench.emulator.EmulatorProblem;

/** The parts of one download that have come so far, each in a file named by its digest. */
public final class Staging {

	private final Path folder;

	Staging(Path folder) {
		this.folder = folder;
	}

	/** @throws ProblemException if the content is not that of the digest */
	public void put(String digest, byte[] content) throws ProblemException {
		if (!ImageLimits.isDigest(digest) || !Digest.sha256(content).equals(digest)) {
			throw new ProblemException(
					DeviceProblem.IMAGE_DAMAGED.at(Place.of("download"), "a part was altered on its way"));
		}
		try {
			OwnerFiles.writeQuickly(folder.resolve(digest), content);
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	/**
	 * The content of a digest.
	 *
	 * @throws ProblemException if it is not there or cannot be read
	 */
	public byte[] get(String digest) throws ProblemException {
		try {
			return Files.readAllBytes(folder.resolve(digest));
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	/** @throws ProblemException if something cannot be deleted */
	public void delete() throws ProblemException {
		try {
			FolderTree.delete(folder);
		} catch (IOException e) {
			throw unusable(e);
		}
	}

	private ProblemException unusable(IOException e) {
		return new ProblemException(EmulatorProblem.STATE_UNUSABLE.at(Place.of(folder.toString()), IoReason.of(e)), e);
	}
}
