// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Optional;

/** Reads pcap (draft-ietf-opsawg-pcap), in both byte orders, with micro- or nanoseconds. */
final class PcapSource implements PacketSource {

	static final int MICROSECONDS = 0xa1b2c3d4;
	static final int NANOSECONDS = 0xa1b23c4d;
	/** Version, time zone, accuracy, snap length, link type; the magic number was read before. */
	private static final int REST_OF_HEADER = 20;
	private static final int PACKET_HEADER = 16;

	private final ExactInput input;
	private final ByteOrder order;
	private final boolean nanos;
	private final int linkType;

	/** @param magic the first four octets, in network byte order */
	PcapSource(InputStream input, int magic) throws IOException {
		this.input = new ExactInput(input);
		this.order = isMagic(magic) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
		this.nanos = magic == NANOSECONDS || Integer.reverseBytes(magic) == NANOSECONDS;
		ByteBuffer header = this.input.read(REST_OF_HEADER).order(order);
		// The upper bits say how long the check sequence of a frame is.
		this.linkType = header.getInt(REST_OF_HEADER - 4) & 0xffff;
	}

	private static boolean isMagic(int number) {
		return number == MICROSECONDS || number == NANOSECONDS;
	}

	/** Whether a file begins like that. */
	static boolean begins(int magic) {
		return isMagic(magic) || isMagic(Integer.reverseBytes(magic));
	}

	@Override
	public Optional<Packet> next() throws IOException {
		Optional<ByteBuffer> header = input.readOrEnd(PACKET_HEADER);
		if (header.isEmpty()) {
			return Optional.empty();
		}
		ByteBuffer fields = header.get().order(order);
		long seconds = Integer.toUnsignedLong(fields.getInt());
		long fraction = Integer.toUnsignedLong(fields.getInt());
		int length = fields.getInt();
		if (length < 0 || length > LONGEST_PACKET) {
			throw new MalformedCapture("a packet of " + Integer.toUnsignedLong(length) + " octets");
		}
		return Optional.of(new Packet(Instant.ofEpochSecond(seconds, nanos ? fraction : fraction * 1000), linkType,
				input.read(length)));
	}
}
