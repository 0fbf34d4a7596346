// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.FilePieces;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.formats.FormatReader;
import org.sealbench.pki.formats.LargeList;

/**
 * Reads a file of the user's that should hold certificates; one that is too large is rejected before it fills the
 * memory.
 */
public final class BoundedFile {

	private BoundedFile() {
	}

	/**
	 * The content; of a file that is one large revocation list in PEM, the list in DER.
	 *
	 * @throws ProblemException of category BAD_INPUT if the file cannot be read or is too large
	 */
	public static byte[] read(Path file) throws ProblemException {
		try {
			if (Files.isDirectory(file)) {
				throw new ProblemException(
						OperationProblem.CANNOT_READ.at(Place.of(file.toString()), "it is a folder"));
			}
			if (Files.size(file) > FormatReader.FILE_BYTES) {
				throw FormatReader.tooLarge(file.toString());
			}
			Optional<byte[]> list = LargeList.read(file);
			if (list.isPresent()) {
				return list.get();
			}
			try (InputStream stream = Files.newInputStream(file)) {
				// At once, for in pieces it would be in memory twice. A device or a pipe has no size.
				byte[] content = new byte[(int) Files.size(file)];
				int length = FilePieces.fill(content, stream);
				byte[] more = stream.readNBytes(FormatReader.FILE_BYTES + 1 - length);
				if (length + more.length > FormatReader.FILE_BYTES) {
					throw FormatReader.tooLarge(file.toString());
				}
				return more.length == 0 && length == content.length ? content : joined(content, length, more);
			}
		} catch (IOException e) {
			throw new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(file.toString()), IoReason.of(e)), e);
		}
	}

	private static byte[] joined(byte[] content, int length, byte[] more) {
		byte[] joined = Arrays.copyOf(content, length + more.length);
		System.arraycopy(more, 0, joined, length, more.length);
		return joined;
	}
}
