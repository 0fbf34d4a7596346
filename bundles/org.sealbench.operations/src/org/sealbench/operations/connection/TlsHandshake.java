// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sealbench.common.CertificateTrustManager;
import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.OperationProblem;

/**
 * Speaks TLS with a server as far as its certificates, whatever these are worth, and hangs up. The Java runtime bounds
 * what a server may send: 32 KB a message, ten certificates.
 */
public final class TlsHandshake {

	private static final Duration LIMIT = Duration.ofSeconds(10);
	private static final long LOOK_AGAIN = 50;

	private final String host;
	private final int port;

	/** @param host name or address, which is also the server name that is asked for (RFC 6066 §3) */
	public TlsHandshake(String host, int port) {
		this.host = host;
		this.port = port;
	}

	/**
	 * What the server presents.
	 *
	 * @throws ProblemException           if nothing answers, or nothing that speaks TLS, within ten seconds (category
	 *                                    UNREACHABLE)
	 * @throws OperationCanceledException within about 100 ms of a cancel
	 */
	public PresentedTls run(IProgressMonitor monitor) throws ProblemException {
		try (Socket socket = new Socket()) {
			CompletableFuture<PresentedTls> answer = new CompletableFuture<>();
			Thread.ofPlatform().daemon().name("TLS handshake").start(() -> {
				try {
					answer.complete(speak(socket));
				} catch (IOException | GeneralSecurityException | RuntimeException e) {
					answer.completeExceptionally(e);
				}
			});
			return await(answer, monitor);
		} catch (IOException e) {
			throw unreachable(e);
		}
	}

	private PresentedTls await(CompletableFuture<PresentedTls> answer, IProgressMonitor monitor)
			throws ProblemException {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (System.nanoTime() < end) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			try {
				return answer.get(LOOK_AGAIN, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				// Not yet; the loop checks whether to go on waiting.
			} catch (ExecutionException e) {
				throw unreachable(e.getCause());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
		throw new ProblemException(OperationProblem.NO_TLS.at(place(), "no answer in time"));
	}

	private PresentedTls speak(Socket plain) throws IOException, GeneralSecurityException {
		plain.connect(new InetSocketAddress(host, port), (int) LIMIT.toMillis());
		plain.setSoTimeout((int) LIMIT.toMillis());
		Collector collector = new Collector();
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, new TrustManager[] { collector }, null);
		SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true);
		socket.startHandshake();
		return new PresentedTls(Arrays.asList(collector.chain), socket.getSession().getProtocol(),
				socket.getSession().getCipherSuite());
	}

	private ProblemException unreachable(Throwable failure) {
		return new ProblemException(OperationProblem.NO_TLS.at(place(), why(failure)), failure);
	}

	private static String why(Throwable failure) {
		return switch (failure) {
		case SSLException tls -> "it does not speak TLS, or no version of it that is used today";
		case UnknownHostException unknown -> "the host name is not known";
		case ConnectException refused -> "the connection was refused";
		case NoRouteToHostException unreachable -> "there is no way to that address";
		case SocketTimeoutException late -> "no answer in time";
		case IOException known -> IoReason.of(known);
		default -> "it breaks the protocol";
		};
	}

	private Place place() {
		return Place.of(host + ":" + port);
	}

	/** Takes every certificate: they are looked at afterwards. */
	private static final class Collector extends CertificateTrustManager {

		private volatile X509Certificate[] chain = new X509Certificate[0];

		@Override
		public void checkClientTrusted(X509Certificate[] presented, String authType) {
			throw new IllegalStateException("a client does not check clients");
		}

		@Override
		public void checkServerTrusted(X509Certificate[] presented, String authType) {
			chain = presented.clone();
		}
	}
}
