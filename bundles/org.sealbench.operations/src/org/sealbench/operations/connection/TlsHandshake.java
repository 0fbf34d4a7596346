// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
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
import org.sealbench.common.address.IpAddress;
import org.sealbench.operations.OperationProblem;

/**
 * Speaks TLS with a server as far as its certificates, whatever these are worth, and hangs up. The Java runtime bounds
 * what a server may send: 32 KB a message, ten certificates.
 */
public final class TlsHandshake {

	private static final Duration LIMIT = Duration.ofSeconds(10);
	private static final long LOOK_AGAIN = 50;
	private static final int TIME_LIMIT_MILLIS = 3_000;
	private static final int MOST_HEADERS = 16 * 1024;
	private static final String DATE = "Date:";

	private final String host;
	private final int port;
	private final boolean asking;

	/** @param host name or address, which is also the server name that is asked for (RFC 6066 §3) */
	public TlsHandshake(String host, int port) {
		this(host, port, false);
	}

	private TlsHandshake(String host, int port, boolean asking) {
		this.host = host;
		this.port = port;
		this.asking = asking;
	}

	/** The same handshake, after which the server is asked what time it has (RFC 9110 §6.6.1). */
	public TlsHandshake askingForTheTime() {
		return new TlsHandshake(host, port, true);
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
			CompletableFuture<Optional<Instant>> time = new CompletableFuture<>();
			Thread.ofPlatform().daemon().name("TLS handshake").start(() -> {
				try {
					SSLSocket secured = speak(socket, answer);
					time.complete(asking ? time(secured) : Optional.empty());
				} catch (IOException | GeneralSecurityException | RuntimeException e) {
					answer.completeExceptionally(e);
					time.complete(Optional.empty());
				}
			});
			PresentedTls presented = await(answer, LIMIT, monitor);
			return asking ? presented.at(timeIn(time, monitor)) : presented;
		} catch (IOException e) {
			throw unreachable(e);
		}
	}

	/** The handshake has been made: a server that says no time in time is one whose clock cannot be seen. */
	private Optional<Instant> timeIn(CompletableFuture<Optional<Instant>> answer, IProgressMonitor monitor) {
		try {
			return await(answer, Duration.ofMillis(TIME_LIMIT_MILLIS), monitor);
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}

	private <T> T await(CompletableFuture<T> answer, Duration limit, IProgressMonitor monitor) throws ProblemException {
		long end = System.nanoTime() + limit.toNanos();
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

	private SSLSocket speak(Socket plain, CompletableFuture<PresentedTls> answer)
			throws IOException, GeneralSecurityException {
		plain.connect(new InetSocketAddress(host, port), (int) LIMIT.toMillis());
		plain.setSoTimeout((int) LIMIT.toMillis());
		Collector collector = new Collector();
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, new TrustManager[] { collector }, null);
		SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true);
		socket.startHandshake();
		answer.complete(new PresentedTls(Arrays.asList(collector.chain), socket.getSession().getProtocol(),
				socket.getSession().getCipherSuite(), Optional.empty()));
		return socket;
	}

	/** A server that does not answer is one whose clock cannot be seen. */
	private Optional<Instant> time(Socket socket) {
		try {
			socket.setSoTimeout(TIME_LIMIT_MILLIS);
			socket.getOutputStream()
					.write(("HEAD / HTTP/1.1\r\nHost: " + IpAddress.inUrl(host) + "\r\nConnection: close\r\n\r\n")
							.getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
			return head(socket).lines().filter(line -> line.regionMatches(true, 0, DATE, 0, DATE.length())).findFirst()
					.map(line -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(line.substring(DATE.length()).strip(),
							Instant::from));
		} catch (IOException | DateTimeException e) {
			return Optional.empty();
		}
	}

	/** As much of the answer as comes in time, until its header ends. */
	private static String head(Socket socket) throws IOException {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(TIME_LIMIT_MILLIS);
		StringBuilder head = new StringBuilder();
		byte[] buffer = new byte[1024];
		while (head.length() < MOST_HEADERS && head.indexOf("\r\n\r\n") < 0 && System.nanoTime() < end) {
			int count = socket.getInputStream().read(buffer);
			if (count < 0) {
				break;
			}
			head.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
		}
		return head.toString();
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
