// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.sealbench.common.Category;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.link.LinkProblems;
import org.sealbench.emulator.EmulatorProblem;
import org.sealbench.pki.Certificates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request of link or panel and its response. */
public final class LinkExchange {

	private static final Logger LOG = LoggerFactory.getLogger(LinkExchange.class);
	private static final int LARGEST_JSON = 1024 * 1024;
	/** Of what anybody may send. */
	private static final int LARGEST_OF_STRANGERS = 4 * 1024;

	private final Request request;
	private final Response response;
	private final Callback callback;
	private final DeviceJson json = new DeviceJson();

	/** What answers a request. */
	public interface Work {
		/** @throws ProblemException which is the answer */
		void run() throws ProblemException;
	}

	/** What answers a request with a body. */
	public interface BodyWork<T> {
		/** @throws ProblemException which is the answer */
		void run(T body) throws ProblemException;
	}

	public LinkExchange(Request request, Response response, Callback callback) {
		this.request = request;
		this.response = response;
		this.callback = callback;
	}

	/** Method and path, such as {@code GET /panel/v1/devices}. */
	public String method() {
		return request.getMethod();
	}

	/** The path's segments behind a prefix. */
	public List<String> segments(String prefix) {
		String path = Request.getPathInContext(request);
		return path.startsWith(prefix) ? List.of(path.substring(prefix.length()).split("/", -1)) : List.of();
	}

	/** The certificate that the client presented in the handshake, proving that it has the key. */
	public Optional<String> clientFingerprint() {
		if (request.getAttribute(EndPoint.SslSessionData.ATTRIBUTE) instanceof EndPoint.SslSessionData tls) {
			X509Certificate[] chain = tls.peerCertificates();
			return chain == null || chain.length == 0 ? Optional.empty() : Optional.of(Certificates.sha256(chain[0]));
		}
		return Optional.empty();
	}

	public String header(HttpHeader header) {
		String value = request.getHeaders().get(header);
		return value == null ? "" : value;
	}

	/** Answers, with a problem where the work fails. */
	public void attempt(Work work) {
		try {
			work.run();
		} catch (ProblemException e) {
			refuse(e.problem());
		} catch (RuntimeException e) {
			LOG.error("a request to the emulator failed", e);
			refuse(EmulatorProblem.DEFECT.at(Place.of("emulator")));
		}
	}

	/**
	 * Goes on with the body when it is there, and takes no thread until then: anybody may send such a one, byte by
	 * byte, and on many connections.
	 */
	public <T extends Record> void whenThere(Class<T> type, BodyWork<T> work) {
		collect(new ByteArrayOutputStream(), type, work);
	}

	private <T extends Record> void collect(ByteArrayOutputStream taken, Class<T> type, BodyWork<T> work) {
		for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
			if (Content.Chunk.isFailure(chunk)) {
				refuse(malformed("it did not arrive whole").problem());
				return;
			}
			byte[] part = new byte[chunk.remaining()];
			chunk.get(part, 0, part.length);
			taken.writeBytes(part);
			boolean last = chunk.isLast();
			chunk.release();
			if (taken.size() > LARGEST_OF_STRANGERS) {
				refuse(malformed("it is too long").problem());
				return;
			}
			if (last) {
				attempt(() -> work.run(json.read(taken.toByteArray(), type, "request")));
				return;
			}
		}
		request.demand(() -> collect(taken, type, work));
	}

	/**
	 * The body, if it is not longer than allowed.
	 *
	 * @throws ProblemException if it is too long or does not arrive whole
	 */
	public byte[] body(int longest) throws ProblemException {
		try (InputStream in = Content.Source.asInputStream(request)) {
			byte[] body = in.readNBytes(longest + 1);
			if (body.length > longest) {
				throw malformed("it is too long");
			}
			return body;
		} catch (IOException e) {
			throw new ProblemException(malformed("it did not arrive whole").problem(), e);
		}
	}

	/** @throws ProblemException if it is too long, does not arrive whole, or is not the JSON of such a record */
	public <T extends Record> T body(Class<T> type) throws ProblemException {
		return json.read(body(LARGEST_JSON), type, "request");
	}

	/** @throws ProblemException if it is too long or does not arrive whole */
	public byte[] jsonBody() throws ProblemException {
		return body(LARGEST_JSON);
	}

	public void answer(Record message) {
		write(200, "application/json", json.write(message));
	}

	public void answer(byte[] content) {
		write(200, "application/octet-stream", content);
	}

	public void done() {
		response.setStatus(204);
		callback.succeeded();
	}

	/** Responds with a problem: the status gives its kind, the body the problem itself. */
	public void refuse(Problem problem) {
		byte[] words = json.write(LinkProblems.of(problem));
		RequestBodyDrain.drain(request, () -> write(status(problem.code().category()), "application/json", words));
	}

	public static ProblemException malformed(String why) {
		return new ProblemException(DeviceProblem.REQUEST_MALFORMED.at(Place.of("link"), why));
	}

	private void write(int status, String type, byte[] content) {
		response.setStatus(status);
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
		response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
		response.write(true, ByteBuffer.wrap(content), callback);
	}

	private static int status(Category category) {
		return switch (category) {
		case ACCESS -> 403;
		case FINDING, CANCELLED -> 409;
		case USAGE, BAD_INPUT -> 400;
		case UNREACHABLE -> 503;
		case DEFECT -> 500;
		};
	}
}
