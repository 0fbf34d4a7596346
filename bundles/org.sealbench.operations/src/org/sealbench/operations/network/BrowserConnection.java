// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import java.net.URI;
import java.time.Instant;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.connection.PresentedTls;
import org.sealbench.operations.connection.TlsHandshake;
import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationReport;

/** Connects to a web server for real and validates what it presents as a browser does. */
public final class BrowserConnection {

	private static final int HTTPS = 443;

	private BrowserConnection() {
	}

	/**
	 * What the browser finds.
	 *
	 * @param trust of the browser
	 * @param now   the time that it has
	 * @throws ProblemException           if nothing answers, or nothing that speaks TLS (category UNREACHABLE)
	 * @throws OperationCanceledException if it is cancelled
	 */
	public static ValidationReport to(URI url, TrustMaterial trust, Instant now, IProgressMonitor monitor)
			throws ProblemException {
		String host = url.getHost().replaceAll("[\\[\\]]", "");
		PresentedTls presented = new TlsHandshake(host, url.getPort() < 0 ? HTTPS : url.getPort()).run(monitor);
		return new CertificateValidator().validate(BrowserQuestion.of(presented.chain(), trust, host, now));
	}
}
