// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;

import org.junit.jupiter.api.Test;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.Samples;

class KeyStoresTest {

	private final Credential server;
	private final Credential client;
	private final Credential rsaServer;

	KeyStoresTest() throws ProblemException {
		Credential ca = Samples.ecCa("CA");
		server = Samples.issued(ca, "server", Usage.LINK);
		client = Samples.issued(ca, "client", Usage.LINK);
		rsaServer = new Credential(Samples.RSA.getPrivate(), List.of(Samples.issuer()
				.selfSigned(Samples.profile("rsa", Usage.LINK, SignatureAlgorithm.SHA256_RSA), Samples.RSA)));
	}

	@Test
	void bothEndsProveThemselves() throws Exception {
		for (Credential each : List.of(server, rsaServer)) {
			for (String protocol : List.of("TLSv1.3", "TLSv1.2")) {
				assertEquals(List.of("client", Certificates.commonName(each.certificate())),
						connect(each, pinned(client), KeyStores.sslContext(client, pinned(each)), protocol));
			}
		}
	}

	@Test
	void anotherCertificateIsRefusedAtEitherEnd() {
		assertThrows(SSLException.class,
				() -> connect(server, pinned(client), KeyStores.sslContext(client, pinned(client)), "TLSv1.3"));
		assertThrows(IOException.class,
				() -> connect(server, pinned(server), KeyStores.sslContext(client, pinned(server)), "TLSv1.3"));
	}

	@Test
	void aClientWithoutCertificateIsRefused() {
		assertThrows(IOException.class,
				() -> connect(server, pinned(client), KeyStores.sslContext(pinned(server)), "TLSv1.3"));
	}

	@Test
	void theKeyStoreHoldsTheCredential() throws Exception {
		char[] password = "in memory".toCharArray();
		KeyStore store = KeyStores.serverKeyStore(server, password);
		assertEquals(server.key(), store.getKey(KeyStores.ALIAS, password));
		assertEquals(server.chain(), List.of(store.getCertificateChain(KeyStores.ALIAS)));
	}

	/** Connects on loopback, both ends demanding a certificate; whom the server and the client saw. */
	private static List<String> connect(Credential server, FingerprintTrustManager serverTrust,
			SSLContext clientContext, String protocol) throws Exception {
		try (SSLServerSocket listener = (SSLServerSocket) KeyStores.sslContext(server, serverTrust)
				.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			listener.setNeedClientAuth(true);
			listener.setSoTimeout(20_000);
			CompletableFuture<String> seen = CompletableFuture.supplyAsync(() -> serve(listener));
			try {
				String met = meet(listener, clientContext, protocol);
				return List.of(seen.get(), met);
			} finally {
				seen.exceptionally(failure -> "").join();
			}
		}
	}

	/** Closes the connection before it returns: in TLS 1.3 the server's close waits for the client's. */
	private static String meet(SSLServerSocket listener, SSLContext context, String protocol) throws IOException {
		try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(listener.getInetAddress(),
				listener.getLocalPort())) {
			socket.setSoTimeout(20_000);
			socket.setEnabledProtocols(new String[] { protocol });
			socket.startHandshake();
			// In TLS 1.3 the client learns only by reading whether the server accepted its certificate.
			if (socket.getInputStream().read() != 1) {
				throw new IOException("the server closed the connection");
			}
			return peer(socket.getSession());
		}
	}

	private static String serve(SSLServerSocket listener) {
		try (SSLSocket socket = (SSLSocket) listener.accept()) {
			socket.setSoTimeout(20_000);
			socket.startHandshake();
			socket.getOutputStream().write(1);
			return peer(socket.getSession());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static String peer(SSLSession session) throws SSLPeerUnverifiedException {
		return Certificates.commonName((X509Certificate) session.getPeerCertificates()[0]);
	}

	private static FingerprintTrustManager pinned(Credential credential) {
		return new FingerprintTrustManager(Set.of(Certificates.sha256(credential.certificate())));
	}
}
