// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.capture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;

import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLParameters;

import org.sealbench.common.CertificateTrustManager;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.tls.KeyStores;

/** What two ends send each other. */
public final class Dialogues {

	/** The octets of both directions. */
	public record Wire(byte[] sent, byte[] answered) {

		/** Both in a capture. */
		public CaptureWriter capture(int port, int most) throws Exception {
			return new CaptureWriter("192.0.2.7", "192.0.2.1", port).sent(sent, most).answered(answered, most);
		}
	}

	private Dialogues() {
	}

	/** A handshake of TLS, client and server of this Java runtime. */
	public static Wire tls(Credential server, String version, String name) throws Exception {
		CertificateTrustManager everybody = new CertificateTrustManager() {
			@Override
			public void checkClientTrusted(X509Certificate[] chain, String authType) {
				// Whoever it is.
			}

			@Override
			public void checkServerTrusted(X509Certificate[] chain, String authType) {
				// Whoever it is.
			}
		};
		SSLEngine there = KeyStores.sslContext(server, everybody).createSSLEngine();
		there.setUseClientMode(false);
		SSLEngine here = KeyStores.sslContext(everybody).createSSLEngine();
		here.setUseClientMode(true);
		SSLParameters parameters = here.getSSLParameters();
		parameters.setServerNames(List.of(new SNIHostName(name)));
		parameters.setProtocols(new String[] { version });
		here.setSSLParameters(parameters);
		ByteArrayOutputStream sent = new ByteArrayOutputStream();
		ByteArrayOutputStream answered = new ByteArrayOutputStream();
		for (int i = 0; i < 12; i++) {
			exchange(here, there, sent);
			exchange(there, here, answered);
		}
		return new Wire(sent.toByteArray(), answered.toByteArray());
	}

	private static void exchange(SSLEngine from, SSLEngine to, ByteArrayOutputStream wire) throws Exception {
		ByteBuffer packets = ByteBuffer.allocate(64 * 1024);
		ByteBuffer plain = ByteBuffer.allocate(64 * 1024);
		SSLEngineResult result;
		do {
			run(from);
			result = from.wrap(ByteBuffer.allocate(0), packets);
		} while (result.bytesProduced() > 0);
		packets.flip();
		wire.write(packets.array(), 0, packets.limit());
		while (packets.hasRemaining() && to.unwrap(packets, plain).bytesConsumed() > 0) {
			run(to);
		}
		run(to);
	}

	private static void run(SSLEngine engine) {
		for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
			task.run();
		}
	}

	/** Hello, acknowledge and the opening of a secure channel (OPC 10000-6 §6.7.2, §7.1.2). */
	public static Wire opcUa(String url, String policy, X509Certificate client, X509Certificate server) {
		ByteArrayOutputStream sent = new ByteArrayOutputStream();
		sent.writeBytes(message("HEL", ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN).put(new byte[20]),
				url.getBytes(StandardCharsets.UTF_8)));
		sent.writeBytes(opening(policy, client));
		ByteArrayOutputStream answered = new ByteArrayOutputStream();
		answered.writeBytes(message("ACK", ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN).put(new byte[20])));
		answered.writeBytes(opening(policy, server));
		return new Wire(sent.toByteArray(), answered.toByteArray());
	}

	/** An error of the server instead of a channel. */
	public static byte[] error(int status, String reason) {
		return message("ERR", ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN).putInt(status),
				reason.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] opening(String policy, X509Certificate sender) {
		return message("OPN", ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN).putInt(7),
				("http://opcfoundation.org/UA/SecurityPolicy#" + policy).getBytes(StandardCharsets.UTF_8),
				Certificates.der(sender), new byte[20], new byte[256]);
	}

	private static byte[] message(String type, ByteBuffer body, byte[]... strings) {
		for (byte[] each : strings) {
			body.putInt(each.length).put(each);
		}
		body.flip();
		ByteBuffer message = ByteBuffer.allocate(8 + body.remaining()).order(ByteOrder.LITTLE_ENDIAN)
				.put((type + "F").getBytes(StandardCharsets.US_ASCII)).putInt(8 + body.remaining());
		return message.put(body).array();
	}
}
