// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One direction of a TLS handshake as far as it is readable (RFC 5246 §7.4, RFC 8446 §4): in TLS 1.3 everything behind
 * the server's hello is encrypted, certificates among it.
 */
final class TlsDialogue {

	private static final int HANDSHAKE = 22;
	private static final int ALERT = 21;
	private static final int CLIENT_HELLO = 1;
	private static final int SERVER_HELLO = 2;
	private static final int CERTIFICATE = 11;
	private static final int SERVER_NAME = 0;
	private static final int VERSIONS = 43;
	private static final int LONGEST_RECORD = (1 << 14) + 2048;
	private static final int MOST_CERTIFICATES = 16;
	/** Octets of a host name (RFC 1035 §2.3.4). */
	private static final int LONGEST_NAME = 255;
	private static final int TLS_1_3 = 0x0304;

	private boolean hello;
	private boolean client;
	private int version;
	private int cipher;
	private Optional<String> serverName = Optional.empty();
	private Optional<Integer> alert = Optional.empty();
	private final List<byte[]> certificates = new ArrayList<>();

	private TlsDialogue() {
	}

	/** Whether a direction begins as TLS does. */
	static boolean begins(ByteBuffer stream) {
		return stream.remaining() >= 3 && (stream.get(0) == HANDSHAKE || stream.get(0) == ALERT) && stream.get(1) == 3
				&& stream.get(2) <= 4;
	}

	static TlsDialogue read(ByteBuffer stream) {
		TlsDialogue dialogue = new TlsDialogue();
		try {
			dialogue.messages(dialogue.plaintext(stream));
		} catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
			// Cut off, or no TLS: what came before is what is known.
		}
		return dialogue;
	}

	/** The handshake messages, as many of them as follow each other unencrypted. */
	private ByteBuffer plaintext(ByteBuffer stream) {
		ByteBuffer messages = ByteBuffer.allocate(stream.remaining());
		while (stream.remaining() >= 5) {
			int type = stream.get();
			stream.getShort();
			int length = Short.toUnsignedInt(stream.getShort());
			if (length > LONGEST_RECORD || type == ALERT && length == 2 && stream.remaining() >= 2) {
				alert = type == ALERT ? Optional.of(Byte.toUnsignedInt(stream.get(stream.position() + 1))) : alert;
				break;
			}
			if (type != HANDSHAKE) {
				break;
			}
			int there = Math.min(length, stream.remaining());
			messages.put(stream.slice(stream.position(), there));
			stream.position(stream.position() + there);
		}
		return messages.flip();
	}

	private void messages(ByteBuffer messages) {
		while (messages.remaining() >= 4) {
			int type = messages.get();
			ByteBuffer body = part(messages, three(messages));
			switch (type) {
			case CLIENT_HELLO -> hello(body, true);
			case SERVER_HELLO -> hello(body, false);
			case CERTIFICATE -> certificates(body);
			default -> {
				// Key exchange and the like.
			}
			}
			if (version == TLS_1_3 && type == SERVER_HELLO) {
				return;
			}
		}
	}

	private void hello(ByteBuffer body, boolean ofClient) {
		hello = true;
		client = ofClient;
		version = Short.toUnsignedInt(body.getShort());
		body.position(body.position() + 32);
		part(body, Byte.toUnsignedInt(body.get()));
		if (ofClient) {
			part(body, Short.toUnsignedInt(body.getShort()));
			part(body, Byte.toUnsignedInt(body.get()));
		} else {
			cipher = Short.toUnsignedInt(body.getShort());
			body.get();
		}
		ByteBuffer extensions = part(body, Short.toUnsignedInt(body.getShort()));
		while (extensions.remaining() >= 4) {
			int kind = Short.toUnsignedInt(extensions.getShort());
			extension(kind, part(extensions, Short.toUnsignedInt(extensions.getShort())), ofClient);
		}
	}

	private void extension(int kind, ByteBuffer content, boolean ofClient) {
		if (kind == SERVER_NAME && ofClient && content.remaining() > 5) {
			content.position(content.position() + 3);
			ByteBuffer name = part(content, Short.toUnsignedInt(content.getShort()));
			serverName = Optional
					.of(StandardCharsets.US_ASCII.decode(name.limit(Math.min(name.limit(), LONGEST_NAME))).toString());
		} else if (kind == VERSIONS && !ofClient && content.remaining() == 2) {
			version = Short.toUnsignedInt(content.getShort());
		}
	}

	private void certificates(ByteBuffer body) {
		ByteBuffer list = part(body, three(body));
		while (list.remaining() >= 3 && certificates.size() < MOST_CERTIFICATES) {
			ByteBuffer one = part(list, three(list));
			byte[] octets = new byte[one.remaining()];
			one.get(octets);
			certificates.add(octets);
		}
	}

	private static int three(ByteBuffer from) {
		return Byte.toUnsignedInt(from.get()) << 16 | Short.toUnsignedInt(from.getShort());
	}

	private static ByteBuffer part(ByteBuffer from, int length) {
		if (length > from.remaining()) {
			throw new BufferUnderflowException();
		}
		ByteBuffer part = from.slice(from.position(), length);
		from.position(from.position() + length);
		return part;
	}

	boolean hasHello() {
		return hello;
	}

	/** Whether it is the direction of the client. */
	boolean isClient() {
		return client;
	}

	boolean hidesCertificates() {
		return version == TLS_1_3;
	}

	/** Version and cipher suite, of a server. */
	String security() {
		String name = switch (version) {
		case 0x0300 -> "SSL 3.0";
		case 0x0301 -> "TLS 1.0";
		case 0x0302 -> "TLS 1.1";
		case 0x0303 -> "TLS 1.2";
		case TLS_1_3 -> "TLS 1.3";
		default -> String.format("version %04x", version);
		};
		return String.format("%s, cipher suite %04x", name, cipher);
	}

	Optional<String> serverName() {
		return serverName;
	}

	/** The alert with which this side ended it (RFC 8446 §6), in words. */
	Optional<String> alert() {
		return alert.map(code -> switch (code) {
		case 0 -> "it closed the connection";
		case 40 -> "no common version or cipher suite (alert 40)";
		case 42 -> "the certificate is damaged (alert 42)";
		case 43 -> "the kind of certificate is not supported (alert 43)";
		case 44 -> "the certificate is revoked (alert 44)";
		case 45 -> "the certificate is over or not yet valid (alert 45)";
		case 46 -> "the certificate is not accepted (alert 46)";
		case 48 -> "the CA of the certificate is not known (alert 48)";
		case 70 -> "the version of TLS is not accepted (alert 70)";
		case 112 -> "the server name is not known (alert 112)";
		case 116 -> "a certificate of the client is needed (alert 116)";
		default -> "alert " + code;
		});
	}

	List<byte[]> encodedCertificates() {
		return certificates;
	}
}
