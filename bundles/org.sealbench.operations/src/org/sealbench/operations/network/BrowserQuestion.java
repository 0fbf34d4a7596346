// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.validation.request.Purpose;
import org.sealbench.pki.validation.request.RevocationDemand;
import org.sealbench.pki.validation.request.Strictness;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationRequest;

/** What a browser asks about the certificate that a web server presents. */
public final class BrowserQuestion {

	private BrowserQuestion() {
	}

	/**
	 * The question, to be answered by the rules of {@code cert verify --usage web}.
	 *
	 * @param chain what the server presents, its own certificate first
	 * @param host  name or address in the browser's address bar
	 */
	public static ValidationRequest of(List<X509Certificate> chain, TrustMaterial trust, String host, Instant now) {
		return of(chain, trust, now).forHost(Optional.of(host));
	}

	/** As above, before it is said by which name the server is reached. */
	static ValidationRequest of(List<X509Certificate> chain, TrustMaterial trust, Instant now) {
		return ValidationRequest.of(chain, trust, now).forPurpose(Purpose.WEB_SERVER).as(Strictness.BROWSER)
				.demanding(RevocationDemand.OWN_LISTS);
	}
}
