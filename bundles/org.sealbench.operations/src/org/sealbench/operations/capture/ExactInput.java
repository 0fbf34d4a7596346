// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads as many octets as are asked for. */
final class ExactInput {

	private final InputStream input;

	ExactInput(InputStream input) {
		this.input = input;
	}

	/** @throws EOFException if there are fewer */
	ByteBuffer read(int length) throws IOException {
		byte[] octets = input.readNBytes(length);
		if (octets.length < length) {
			throw new EOFException();
		}
		return ByteBuffer.wrap(octets);
	}

	/** Empty where the file has ended before. */
	Optional<ByteBuffer> readOrEnd(int length) throws IOException {
		byte[] octets = input.readNBytes(length);
		if (octets.length > 0 && octets.length < length) {
			throw new EOFException();
		}
		return octets.length == 0 ? Optional.empty() : Optional.of(ByteBuffer.wrap(octets));
	}

	/** @throws EOFException if there are fewer */
	void skip(long length) throws IOException {
		input.skipNBytes(length);
	}
}
