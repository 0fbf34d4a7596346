// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

import javax.net.ssl.SSLEngine;

import org.junit.jupiter.api.Test;

class CertificateTrustManagerTest {

	private static final X509Certificate[] NONE = new X509Certificate[0];

	private final CertificateTrustManager manager = new CertificateTrustManager() {

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
			leaf(chain, "no client");
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
			leaf(chain, "no server");
		}
	};

	@Test
	void theSocketMakesNoDifference() {
		assertEquals("no client", refusal(() -> manager.checkClientTrusted(NONE, "RSA", (Socket) null)));
		assertEquals("no server", refusal(() -> manager.checkServerTrusted(NONE, "RSA", (Socket) null)));
	}

	@Test
	void theEngineMakesNoDifference() {
		assertEquals("no client", refusal(() -> manager.checkClientTrusted(NONE, "RSA", (SSLEngine) null)));
		assertEquals("no server", refusal(() -> manager.checkServerTrusted(null, "RSA", (SSLEngine) null)));
	}

	@Test
	void itNamesNoIssuers() {
		assertEquals(0, manager.getAcceptedIssuers().length);
	}

	private static String refusal(Check check) {
		return assertThrows(CertificateException.class, check::run).getMessage();
	}

	private interface Check {
		void run() throws CertificateException;
	}
}
