// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.X509Certificate;
import java.time.Duration;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.ImageLimits;

/**
 * HTTPS requests to one device or emulator: HTTP/1.1 over TLS 1.3, no proxy, no redirects, responses bounded in size.
 */
final class LinkHttpClient implements AutoCloseable {

	/** A busy device's system lets attempts fall: TCP tries again after 1, 3 and 7 seconds (RFC 6298 section 2). */
	private static final Duration CONNECT = Duration.ofSeconds(10);
	private static final int LARGEST_ANSWER = ImageLimits.LARGEST_PART;

	private final URI base;
	private final Place place;
	private final HttpClient client;

	/**
	 * A response.
	 *
	 * @param peer SHA-256 of the certificate that the server presented
	 */
	record Answer(int status, byte[] body, String peer) {
	}

	LinkHttpClient(URI base, Place place, SSLContext context) throws ProblemException {
		if (!"https".equalsIgnoreCase(base.getScheme()) || base.getHost() == null || base.getUserInfo() != null) {
			throw new ProblemException(DeviceProblem.ADDRESS_MALFORMED.at(Place.of(base.toString())));
		}
		this.base = base;
		this.place = place;
		SSLParameters parameters = new SSLParameters();
		parameters.setProtocols(new String[] { "TLSv1.3" });
		this.client = HttpClient.newBuilder().sslContext(context).sslParameters(parameters).connectTimeout(CONNECT)
				.version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
				.proxy(HttpClient.Builder.NO_PROXY).build();
	}

	HttpRequest.Builder request(String path, Duration patience) {
		return HttpRequest.newBuilder(base.resolve(path)).timeout(patience);
	}

	static HttpRequest.BodyPublisher body(byte[] content) {
		return BodyPublishers.ofByteArray(content);
	}

	Answer send(HttpRequest request) throws ProblemException {
		try {
			HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
			try (InputStream in = response.body()) {
				byte[] body = in.readNBytes(LARGEST_ANSWER + 1);
				if (body.length > LARGEST_ANSWER) {
					throw new ProblemException(DeviceProblem.ANSWER_MALFORMED.at(place, base, "it is too long"));
				}
				return new Answer(response.statusCode(), body, peer(response));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (IOException e) {
			throw new ProblemException(explain(e), e);
		}
	}

	private String peer(HttpResponse<?> response) throws SSLPeerUnverifiedException {
		var session = response.sslSession().orElseThrow(() -> new SSLPeerUnverifiedException("no TLS session"));
		return PinnedTrustManager.fingerprint((X509Certificate) session.getPeerCertificates()[0]);
	}

	private Problem explain(IOException e) {
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			if (cause instanceof PinnedTrustManager.OtherDevice) {
				return DeviceProblem.OTHER_DEVICE.at(place, base);
			}
		}
		if (e instanceof HttpTimeoutException) {
			return DeviceProblem.TIMED_OUT.at(place, base);
		}
		if (e instanceof ConnectException) {
			return DeviceProblem.UNREACHABLE.at(place, base, "nothing listens there");
		}
		return DeviceProblem.UNREACHABLE.at(place, base, IoReason.of(e, "the connection broke"));
	}

	@Override
	public void close() {
		client.shutdownNow();
		client.close();
	}
}
