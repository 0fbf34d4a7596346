// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads and writes files in pieces. For a channel the Java runtime makes a buffer outside the heap that is as large as
 * what is read or written at once, and keeps it: a large file would be in memory twice.
 */
public final class FilePieces {

	private static final int PIECE = 64 << 10;

	private FilePieces() {
	}

	/** @throws IOException if the file is not there or cannot be read */
	public static byte[] read(Path file) throws IOException {
		try (InputStream stream = Files.newInputStream(file)) {
			byte[] content = new byte[(int) Math.min(Files.size(file), Integer.MAX_VALUE - 8)];
			int length = fill(content, stream);
			// It may have grown since its size was asked for; a pipe has none.
			byte[] more = stream.readAllBytes();
			if (more.length == 0) {
				return length == content.length ? content : Arrays.copyOf(content, length);
			}
			byte[] joined = Arrays.copyOf(content, length + more.length);
			System.arraycopy(more, 0, joined, length, more.length);
			return joined;
		}
	}

	/**
	 * Reads until the array is full or the stream at its end.
	 *
	 * @return how much was read
	 * @throws IOException if the stream cannot be read
	 */
	public static int fill(byte[] content, InputStream stream) throws IOException {
		int length = 0;
		int more = 1;
		while (more > 0 && length < content.length) {
			more = stream.readNBytes(content, length, Math.min(PIECE, content.length - length));
			length += more;
		}
		return length;
	}

	/** @throws IOException if the channel takes no more */
	public static void write(WritableByteChannel channel, byte[] content) throws IOException {
		for (int at = 0; at < content.length; at += PIECE) {
			ByteBuffer piece = ByteBuffer.wrap(content, at, Math.min(PIECE, content.length - at));
			while (piece.hasRemaining()) {
				channel.write(piece);
			}
		}
	}
}
