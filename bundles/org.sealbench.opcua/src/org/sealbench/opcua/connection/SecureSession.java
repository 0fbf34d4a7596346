// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.connection;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.structured.EndpointDescription;
import org.jspecify.annotations.Nullable;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.opcua.OpcUaProblem;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.policy.AlgorithmProvider;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.pki.Certificates;

/**
 * A session with a server whose certificate was checked as a strict client does; if it cannot be opened, a problem
 * gives the reason.
 */
public final class SecureSession implements AutoCloseable {

	private final ClientSession session;
	private final OpcUaClient client;
	private final List<X509Certificate> chain;

	private SecureSession(ClientSession session, OpcUaClient client, List<X509Certificate> chain) {
		this.session = session;
		this.client = client;
		this.chain = chain;
	}

	/**
	 * Opens a session.
	 *
	 * @param fingerprints SHA-256 of certificates that are accepted if the server presents one, without a check of
	 *                     names and dates
	 * @param limit        how long a response may take, in milliseconds
	 * @throws ProblemException if nothing answers, no endpoint fits, or one of the two refuses the other
	 */
	public static SecureSession open(ConnectionRequest request, Collection<String> fingerprints, long limit,
			IProgressMonitor monitor) throws ProblemException {
		AlgorithmProvider.install();
		EndpointUrl url = EndpointUrl.parse(request.endpointUrl());
		EndpointDescription endpoint = EndpointChoice.choose(EndpointDiscovery.endpoints(url, request.via(), monitor),
				url, request);
		List<X509Certificate> chain = ServerCertificateValidator.chain(endpoint);
		CertificateValidationResult verdict = new ServerCertificateValidator().check(chain, endpoint, url, request);
		if (!verdict.isGood() && !isAccepted(chain.get(0), fingerprints)) {
			throw refused(url, verdict.status(), ServerCertificateValidator.explain(verdict, chain.get(0), url, request)
					+ "; the server's certificate has the SHA-256 fingerprint " + Certificates.sha256(chain.get(0)),
					null);
		}
		Optional<UserTokenPolicyChoice.Refusal> refusal = UserTokenPolicyChoice.refusal(endpoint,
				request.user().isPresent());
		if (refusal.isPresent()) {
			throw refused(url, refusal.get().status(), refusal.get().reason(), null);
		}
		ClientSession session = new ClientSession(endpoint, request, Optional.of(chain.get(0)), limit);
		try {
			return new SecureSession(session, session.open(monitor), chain);
		} catch (UaException e) {
			session.close();
			throw refused(url, e.getStatusCode().value(), StatusExplanation.of(e), e);
		}
	}

	public OpcUaClient client() {
		return client;
	}

	/** What the server presents, its own certificate first. */
	public List<X509Certificate> chain() {
		return chain;
	}

	@Override
	public void close() {
		session.close();
	}

	private static ProblemException refused(EndpointUrl url, long status, String reason, @Nullable UaException cause) {
		return new ProblemException(OpcUaProblem.REFUSED.at(Place.of(url.toString()), StatusNames.of(status), reason),
				cause);
	}

	private static boolean isAccepted(X509Certificate presented, Collection<String> fingerprints) {
		return fingerprints.stream().anyMatch(each -> plain(each).equals(plain(Certificates.sha256(presented))));
	}

	private static String plain(String fingerprint) {
		return fingerprint.replace(":", "").toLowerCase(Locale.ROOT);
	}
}
