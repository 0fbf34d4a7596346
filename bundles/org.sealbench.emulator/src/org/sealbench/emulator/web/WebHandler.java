// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.sealbench.emulator.http.RequestBodyDrain;
import org.sealbench.emulator.http.StatusOnlyErrorHandler;
import org.sealbench.emulator.web.page.WebResponse;
import org.sealbench.emulator.web.request.FormReader;
import org.sealbench.emulator.web.request.RequestOrigin;
import org.sealbench.emulator.web.request.WebRequest;

/**
 * Answers the requests to one device: GET and HEAD, and POST for forms. It never waits for a client, so that slow ones
 * take no thread. What everybody may see is ready and answered at once, on the thread that watches the sockets; all
 * else may take its time (a password's hash, a chain's signatures) and gets a thread of its own.
 */
final class WebHandler extends Handler.Abstract.NonBlocking {

	private final DateHeader date = new DateHeader();
	private volatile WebSite site;

	WebHandler(WebSite site) {
		this.site = site;
	}

	/** From now on another image's pages answer. */
	void show(WebSite next) {
		site = next;
	}

	/** Answers what is no request, and notes it. */
	Request.Handler errors() {
		Request.Handler plain = new StatusOnlyErrorHandler();
		return (request, response, callback) -> {
			if (response.getStatus() == HttpStatus.BAD_REQUEST_400
					|| response.getStatus() == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431) {
				malformed(Request.getRemoteAddr(request));
			}
			return plain.handle(request, response, callback);
		};
	}

	/** Notes that a client sent what is no request. */
	void malformed(String address) {
		site.refused("malformed request", address);
	}

	/** Notes that no TLS connection came about. */
	void handshakeRefused(String address, String reason) {
		site.handshakeRefused(address, reason);
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		WebSite now = site;
		HttpFields.Mutable headers = response.getHeaders();
		SecurityHeaders.add(headers, request.isSecure() && now.device().image().settings().webServer().httpsOnly());
		headers.put(date.at(now.device().clock().instant().getEpochSecond()));
		String host = Request.getServerName(request);
		if (host == null || !now.isAt(host)) {
			now.refused("request for another host", Request.getRemoteAddr(request));
			return refuse(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
		}
		boolean takesForms = now.takesForms(Request.getPathInContext(request));
		switch (request.getMethod()) {
		case "GET", "HEAD" -> get(now, host, request, response, callback);
		case "POST" -> {
			if (takesForms) {
				takeForm(now, host, request, response, callback);
			} else {
				refuseMethod(request, response, callback, "GET, HEAD");
			}
		}
		default -> refuseMethod(request, response, callback, takesForms ? "GET, HEAD, POST" : "GET, HEAD");
		}
		return true;
	}

	private static void get(WebSite now, String host, Request request, Response response, Callback callback) {
		WebRequest visit = visit(request, host, Map.of());
		Optional<WebResponse> ready = now.ready(visit);
		if (ready.isPresent()) {
			write(ready.get(), now, request, response, callback);
		} else {
			apart(request, callback, () -> write(now.get(visit), now, request, response, callback));
		}
	}

	/** Answers on another thread. */
	private static void apart(Request request, Callback callback, Runnable answer) {
		request.getComponents().getExecutor().execute(() -> {
			try {
				answer.run();
			} catch (RuntimeException e) {
				callback.failed(e);
			}
		});
	}

	private static void takeForm(WebSite now, String host, Request request, Response response, Callback callback) {
		FormReader.read(request, fields -> {
			Map<String, String> form = new HashMap<>();
			fields.forEach((Fields.Field each) -> form.put(each.getName(), each.getValue()));
			WebRequest visit = visit(request, host, form);
			apart(request, callback, () -> write(now.post(visit), now, request, response, callback));
		}, status -> {
			now.refused("form that cannot be read", Request.getRemoteAddr(request));
			refuse(request, response, callback, status);
		});
	}

	private static void refuseMethod(Request request, Response response, Callback callback, String allowed) {
		response.getHeaders().put(HttpHeader.ALLOW, allowed);
		refuse(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
	}

	private static WebRequest visit(Request request, String host, Map<String, String> form) {
		Map<String, String> cookies = new HashMap<>();
		for (HttpCookie each : Request.getCookies(request)) {
			cookies.put(each.getName(), each.getValue());
		}
		return new WebRequest(Request.getPathInContext(request), host, Request.getRemoteAddr(request),
				request.isSecure(), cookies, RequestOrigin.isForeign(request), form);
	}

	private static void write(WebResponse page, WebSite site, Request request, Response response, Callback callback) {
		HttpFields.Mutable headers = response.getHeaders();
		response.setStatus(page.status());
		headers.put(HttpHeader.CONTENT_TYPE, page.type());
		headers.put(HttpHeader.CONTENT_LENGTH, page.content().length);
		for (Map.Entry<String, String> each : page.headers()) {
			headers.add(each.getKey(), each.getValue());
		}
		if (!page.download().isEmpty()) {
			headers.put(HttpHeader.CONTENT_DISPOSITION, "attachment; filename=\"" + page.download() + "\"");
			site.downloaded(page.download(), Request.getRemoteAddr(request));
		}
		response.write(true, request.getMethod().equals("HEAD") ? null : ByteBuffer.wrap(page.content()), callback);
	}

	private static boolean refuse(Request request, Response response, Callback callback, int status) {
		RequestBodyDrain.drain(request, () -> Response.writeError(request, response, callback, status));
		return true;
	}
}
