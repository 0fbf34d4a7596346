// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.sealbench.opcua.StatusNames;

/** One direction of an OPC UA connection as far as its secure channel is opened (OPC 10000-6 §6.7 and §7.1). */
final class UascDialogue {

	private static final int HEADER = 8;
	private static final int LONGEST = ByteStream.MOST;
	/** Octets of a URL or reason (OPC 10000-6 §7.1.2). */
	private static final int LONGEST_TEXT = 4096;

	private boolean hello;
	private Optional<String> endpointUrl = Optional.empty();
	private Optional<String> policy = Optional.empty();
	private Optional<String> error = Optional.empty();
	private byte[] certificate = new byte[0];

	private UascDialogue() {
	}

	/** Whether a direction begins as OPC UA does. */
	static boolean begins(ByteBuffer stream) {
		if (stream.remaining() < 4) {
			return false;
		}
		String type = type(stream.duplicate());
		return stream.get(3) == 'F' && (type.equals("HEL") || type.equals("ACK") || type.equals("ERR")
				|| type.equals("OPN") || type.equals("RHE"));
	}

	static UascDialogue read(ByteBuffer stream) {
		UascDialogue dialogue = new UascDialogue();
		try {
			while (stream.remaining() >= HEADER && dialogue.message(stream)) {
				// until the channel is open
			}
		} catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
			// Cut off, or no OPC UA: what came before is what is known.
		}
		return dialogue;
	}

	private boolean message(ByteBuffer stream) {
		ByteBuffer message = stream.duplicate().order(ByteOrder.LITTLE_ENDIAN);
		String type = type(message);
		message.get();
		int length = message.getInt();
		if (length < HEADER || length > LONGEST || length > stream.remaining()) {
			return false;
		}
		message.limit(stream.position() + length);
		stream.position(stream.position() + length);
		switch (type) {
		case "HEL" -> {
			hello = true;
			message.position(message.position() + 20);
			endpointUrl = text(message);
		}
		case "ACK", "RHE" -> hello = true;
		case "ERR" -> {
			hello = true;
			String status = StatusNames.of(Integer.toUnsignedLong(message.getInt()));
			error = Optional.of(status + text(message).map(reason -> ": " + reason).orElse(""));
			return false;
		}
		case "OPN" -> {
			hello = true;
			message.getInt();
			policy = text(message).map(uri -> uri.substring(uri.indexOf('#') + 1));
			certificate = octets(message);
			return false;
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	private static String type(ByteBuffer message) {
		byte[] letters = new byte[3];
		message.get(letters);
		return new String(letters, StandardCharsets.US_ASCII);
	}

	private static Optional<String> text(ByteBuffer message) {
		byte[] octets = octets(message);
		return octets.length == 0 ? Optional.empty()
				: Optional.of(new String(octets, 0, Math.min(octets.length, LONGEST_TEXT), StandardCharsets.UTF_8));
	}

	private static byte[] octets(ByteBuffer message) {
		int length = message.getInt();
		if (length > message.remaining()) {
			throw new BufferUnderflowException();
		}
		byte[] octets = new byte[Math.max(0, length)];
		message.get(octets);
		return octets;
	}

	boolean hasHello() {
		return hello;
	}

	Optional<String> endpointUrl() {
		return endpointUrl;
	}

	/** Short name of the security policy of the secure channel. */
	Optional<String> policy() {
		return policy;
	}

	/** The error with which this side ended it. */
	Optional<String> error() {
		return error;
	}

	byte[] encodedCertificates() {
		return certificate;
	}
}
