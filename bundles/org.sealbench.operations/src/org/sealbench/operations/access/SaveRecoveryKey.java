// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Wipe;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;

/**
 * Writes a recovery key into a file that only its owner can read. Not into the project's own folder: everybody who has
 * a copy of the project would have its key too.
 */
public final class SaveRecoveryKey {

	/** @param key wiped by the caller */
	public Outcome<Path> run(Project project, char[] key, Path file) {
		Path target = file.toAbsolutePath().normalize();
		Place place = Place.of(target.toString());
		if (target.startsWith(project.folder().toAbsolutePath().normalize())) {
			return Outcome.failed(OperationProblem.KEY_IN_PROJECT.at(place));
		}
		byte[] content = line(key);
		try {
			OwnerFiles.write(target, content);
			return Outcome.of(target);
		} catch (IOException e) {
			return Outcome.failed(OperationProblem.cannotWrite(target, e).problem());
		} finally {
			Wipe.wipe(content);
		}
	}

	private static byte[] line(char... key) {
		ByteBuffer bytes = StandardCharsets.US_ASCII.encode(CharBuffer.wrap(key));
		byte[] line = Arrays.copyOf(bytes.array(), bytes.limit() + 1);
		line[bytes.limit()] = '\n';
		Wipe.wipe(bytes.array());
		return line;
	}
}
