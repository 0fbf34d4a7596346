// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads pcapng (draft-ietf-opsawg-pcapng): sections of either byte order, several interfaces; other blocks are left.
 */
final class PcapngSource implements PacketSource {

	static final int SECTION = 0x0a0d0d0a;
	private static final int BYTE_ORDER = 0x1a2b3c4d;
	private static final int INTERFACE = 1;
	private static final int SIMPLE_PACKET = 3;
	private static final int ENHANCED_PACKET = 6;
	private static final int MOST_INTERFACES = 1_000;
	private static final int RESOLUTION_OPTION = 9;
	private static final int MICROSECONDS = 6;
	/** Type, length, and the length once more at the end. */
	private static final int FRAME = 12;

	private final ExactInput input;
	private final List<Interface> interfaces = new ArrayList<>();
	private ByteOrder order = ByteOrder.BIG_ENDIAN;
	private Instant last;

	/** @param resolution decimal places of its seconds */
	private record Interface(int linkType, int resolution) {
	}

	/**
	 * @param input   whose first four octets, the type of the first block, were read before
	 * @param changed when the file was: simple packets have no time, and count from the packet before or from here
	 */
	PcapngSource(InputStream input, Instant changed) throws IOException {
		this.last = changed;
		this.input = new ExactInput(input);
		section();
	}

	private void section() throws IOException {
		ByteBuffer head = input.read(8);
		order = head.getInt(4) == BYTE_ORDER ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
		if (head.order(order).getInt(4) != BYTE_ORDER) {
			throw new MalformedCapture("a section without a byte order");
		}
		interfaces.clear();
		long total = whole(head.getInt(0));
		if (total < FRAME + 4) {
			throw new MalformedCapture("a section without a head");
		}
		input.skip(total - FRAME);
	}

	/** The length of a block with everything around it, as large as the format allows. */
	private static long whole(int written) throws IOException {
		long total = Integer.toUnsignedLong(written);
		if (total < FRAME || total % 4 != 0) {
			throw new MalformedCapture("a block of " + total + " octets");
		}
		return total;
	}

	/** That of a block that is held as a whole. */
	private static int held(long total) throws IOException {
		if (total > LONGEST_PACKET + 4096) {
			throw new MalformedCapture("a packet or an interface of " + total + " octets");
		}
		return (int) total;
	}

	@Override
	public Optional<Packet> next() throws IOException {
		while (true) {
			Optional<ByteBuffer> type = input.readOrEnd(4);
			if (type.isEmpty()) {
				return Optional.empty();
			}
			int kind = type.get().order(order).getInt(0);
			if (kind == SECTION) {
				section();
				continue;
			}
			long total = whole(input.read(4).order(order).getInt(0));
			if (kind != INTERFACE && kind != SIMPLE_PACKET && kind != ENHANCED_PACKET) {
				// Names, statistics, secrets and what will be invented, of any length: nothing of them is needed.
				input.skip(total - FRAME + 4);
				continue;
			}
			ByteBuffer body = input.read(held(total) - FRAME).order(order);
			input.skip(4);
			Optional<Packet> packet = block(kind, body);
			if (packet.isPresent()) {
				return packet;
			}
		}
	}

	private Optional<Packet> block(int kind, ByteBuffer body) throws IOException {
		try {
			switch (kind) {
			case INTERFACE -> addInterface(body);
			case SIMPLE_PACKET -> {
				int length = Math.min(body.getInt(), body.remaining());
				return Optional.of(packet(last, known(0), body, length));
			}
			case ENHANCED_PACKET -> {
				Interface source = known(body.getInt());
				long ticks = Integer.toUnsignedLong(body.getInt()) << 32 | Integer.toUnsignedLong(body.getInt());
				int length = body.getInt();
				body.getInt();
				last = time(ticks, source.resolution());
				return Optional.of(packet(last, source, body, length));
			}
			default -> throw new IllegalStateException("left before");
			}
			return Optional.empty();
		} catch (BufferUnderflowException | IllegalArgumentException e) {
			throw new MalformedCapture("a block that is too short for its kind");
		}
	}

	private static Packet packet(Instant time, Interface source, ByteBuffer body, int length) throws IOException {
		if (length < 0 || length > body.remaining()) {
			throw new MalformedCapture("a packet that is longer than its block");
		}
		return new Packet(time, source.linkType(), body.slice(body.position(), length));
	}

	private Interface known(int number) throws IOException {
		if (number < 0 || number >= interfaces.size()) {
			throw new MalformedCapture("a packet of an interface that was not described");
		}
		return interfaces.get(number);
	}

	private void addInterface(ByteBuffer body) throws IOException {
		if (interfaces.size() >= MOST_INTERFACES) {
			throw new MalformedCapture("more than " + MOST_INTERFACES + " interfaces");
		}
		int linkType = Short.toUnsignedInt(body.getShort());
		body.position(body.position() + 6);
		int resolution = MICROSECONDS;
		while (body.remaining() >= 4) {
			int option = Short.toUnsignedInt(body.getShort());
			int length = Short.toUnsignedInt(body.getShort());
			if (option == 0 || length > body.remaining()) {
				break;
			}
			if (option == RESOLUTION_OPTION && length == 1) {
				resolution = body.get(body.position());
			}
			body.position(Math.min(body.limit(), body.position() + (length + 3) / 4 * 4));
		}
		interfaces.add(new Interface(linkType, resolution));
	}

	/** A resolution with its highest bit set is a power of two. */
	private static Instant time(long ticks, int resolution) {
		double second = resolution < 0 ? Math.pow(2, resolution & 0x7f) : Math.pow(10, Math.min(18, resolution));
		long seconds = (long) (ticks / second);
		return Instant.ofEpochSecond(Math.min(Math.max(0, seconds), Integer.toUnsignedLong(-1)));
	}
}
