package org.sealbench.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.pki.formats.Limits;

/** Reads a file of the user's that should hold certificates; one that is too large is refused before it fills the memory. */
public final class BoundedFile {

	private BoundedFile() {
	}

	/** @throws ProblemException of category BAD_INPUT if the file cannot be read or is too large */
	public static byte[] read(Path file) throws ProblemException {
		try {
			if (Files.isDirectory(file)) {
				throw new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(file.toString()), "it is a folder"));
			}
			if (Files.size(file) > Limits.FILE_BYTES) {
				throw FormatReader.tooLarge(file.toString());
			}
			try (InputStream stream = Files.newInputStream(file)) {
				// A device or a pipe has no size.
				byte[] content = stream.readNBytes(Limits.FILE_BYTES + 1);
				if (content.length > Limits.FILE_BYTES) {
					throw FormatReader.tooLarge(file.toString());
				}
				return content;
			}
		} catch (IOException e) {
			throw new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(file.toString()), IoReason.of(e)), e);
		}
	}
}
