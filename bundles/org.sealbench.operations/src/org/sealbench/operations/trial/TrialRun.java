// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.trial;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Texts;
import org.sealbench.opcua.connection.ConnectionRequest;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.ConnectionTest;
import org.sealbench.operations.network.BrowserConnection;
import org.sealbench.operations.network.Trial;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.ValidationReport;

/** Makes one connection for real: every address at which the device's server listens, as its client does. */
public final class TrialRun {

	private static final Texts TEXTS = Texts.beside(TrialRun.class);

	private final Trial trial;
	private final Optional<Credential> client;
	private final List<String> urls;

	/**
	 * A connection.
	 *
	 * @param client what authenticates over OPC UA
	 * @param urls   of the device's server
	 */
	public TrialRun(Trial trial, Optional<Credential> client, List<String> urls) {
		this.trial = trial;
		this.client = client;
		this.urls = urls;
	}

	/** As a browser does. */
	public Attempt web(Instant now, IProgressMonitor monitor) {
		for (String url : urls.stream().filter(each -> each.startsWith("https:")).toList()) {
			try {
				ValidationReport report = BrowserConnection.to(URI.create(url), trial.trust(), now, monitor);
				if (!report.isTrusted()) {
					return Attempt.refused(TEXTS.get("browserWarns"),
							report.failed().stream().map(Check::reason).collect(Collectors.joining("; ")));
				}
			} catch (ProblemException e) {
				return Attempt.failed(e.problem());
			}
		}
		return Attempt.connected();
	}

	/** As an OPC UA client does, without a login. */
	public Attempt opcUa(Instant now, IProgressMonitor monitor) {
		for (String url : urls) {
			try {
				ConnectionResult result = new ConnectionTest().reach(request(url, now), monitor);
				if (!result.connected()) {
					return Attempt.refused(result.status(), result.reason());
				}
			} catch (ProblemException e) {
				return Attempt.failed(e.problem());
			}
		}
		return Attempt.connected();
	}

	private ConnectionRequest request(String url, Instant now) {
		return new ConnectionRequest(url, Optional.empty(), Optional.empty(), Optional.empty(), new char[0], client,
				client.flatMap(each -> Certificates.applicationUri(each.certificate())).orElse(""), trial.trust(), now,
				List.of());
	}
}
