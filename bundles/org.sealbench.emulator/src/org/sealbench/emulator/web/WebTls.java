// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.util.Set;

import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.emulator.http.JettyConnectors;
import org.sealbench.pki.Credential;
import org.sealbench.pki.tls.FingerprintTrustManager;
import org.sealbench.pki.tls.KeyStores;

/**
 * The web server's TLS: 1.2 and 1.3, and one certificate with its chain, which can be swapped while connections are
 * open.
 */
final class WebTls {

	private final SslContextFactory.Server factory;

	WebTls(Credential credential) {
		factory = JettyConnectors.tls(KeyStores.sslContext(credential, new FingerprintTrustManager(Set.of())), false,
				"TLSv1.3", "TLSv1.2");
	}

	SslContextFactory.Server factory() {
		return factory;
	}

	/** Switches new handshakes to another certificate. TLS sessions from before cannot be resumed. */
	void swap(Credential credential) throws ProblemException {
		try {
			factory.reload(each -> each
					.setSslContext(KeyStores.sslContext(credential, new FingerprintTrustManager(Set.of()))));
		} catch (Exception e) {
			throw new ProblemException(EmulatorProblem.SERVER_FAILED.at(Place.of("web server"), "web server", e), e);
		}
	}
}
