// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.sealbench.emulator.web.page.BarePage;
import org.sealbench.emulator.web.page.WebResponse;
import org.sealbench.emulator.web.request.FormReader;
import org.sealbench.emulator.web.request.RequestOrigin;
import org.sealbench.emulator.web.request.WebRequest;

/**
 * Answers the requests to one device: GET and HEAD, and POST for forms. It never waits for a client, so that slow ones
 * block no thread. Public pages are ready and sent at once, on the thread of the selector; everything else may take
 * time (a password's hash, a chain's signatures) and runs on another thread.
 */
final class WebHandler extends Handler.Abstract.NonBlocking {

	private final DateHeader date = new DateHeader();
	private volatile WebSite site;

	WebHandler(WebSite site) {
		this.site = site;
	}

	/** Switches to another image's pages. */
	void show(WebSite next) {
		site = next;
	}

	/** Answers malformed requests and logs them. */
	Request.Handler errors() {
		return (request, response, callback) -> {
			int status = response.getStatus();
			if (status == HttpStatus.BAD_REQUEST_400 || status == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431) {
				malformed(Request.getRemoteAddr(request));
			}
			addHeaders(site, request, response);
			send(BarePage.of(status), request, response, callback);
			return true;
		};
	}

	/** Logs that a client sent a malformed request. */
	void malformed(String address) {
		site.refusals().add("malformed request", address);
	}

	/** Logs a failed TLS handshake. */
	void handshakeRefused(String address, String reason) {
		site.refusals().handshake(address, reason);
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		WebSite now = site;
		addHeaders(now, request, response);
		String host = Request.getServerName(request);
		if (host == null || !now.isAt(host)) {
			now.refusals().add("request for another host", Request.getRemoteAddr(request));
			refuse(BarePage.of(HttpStatus.MISDIRECTED_REQUEST_421), request, response, callback);
			return true;
		}
		WebRequest visit;
		try {
			visit = visit(request, host, Map.of());
		} catch (RuntimeException e) {
			// The query is not UTF-8, or malformed.
			now.refusals().add("malformed request", Request.getRemoteAddr(request));
			refuse(BarePage.of(HttpStatus.BAD_REQUEST_400), request, response, callback);
			return true;
		}
		answer(now, visit, request, response, callback);
		return true;
	}

	private static void answer(WebSite now, WebRequest visit, Request request, Response response, Callback callback) {
		Optional<FormReader.Limit> form = now.form(visit.path());
		switch (request.getMethod()) {
		case "GET", "HEAD" -> get(now, visit, request, response, callback);
		case "POST" -> {
			if (form.isPresent()) {
				takeForm(now, form.get(), visit.host(), request, response, callback);
			} else {
				refuseMethod(now, visit, request, response, callback, "GET, HEAD");
			}
		}
		default ->
			refuseMethod(now, visit, request, response, callback, form.isPresent() ? "GET, HEAD, POST" : "GET, HEAD");
		}
	}

	private void addHeaders(WebSite now, Request request, Response response) {
		HttpFields.Mutable headers = response.getHeaders();
		SecurityHeaders.add(headers, request.isSecure(), now.device().image().settings().webServer().httpsOnly());
		headers.put(date.at(now.device().clock().instant().getEpochSecond()));
	}

	private static void get(WebSite now, WebRequest visit, Request request, Response response, Callback callback) {
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

	private static void takeForm(WebSite now, FormReader.Limit limit, String host, Request request, Response response,
			Callback callback) {
		FormReader.read(request, limit, fields -> {
			WebRequest visit = visit(request, host, map(fields));
			apart(request, callback, () -> write(now.post(visit), now, request, response, callback));
		}, status -> {
			now.refusals().add("form that cannot be read", Request.getRemoteAddr(request));
			refuse(now.refusal(visit(request, host, Map.of()), status), request, response, callback);
		});
	}

	private static void refuseMethod(WebSite now, WebRequest visit, Request request, Response response,
			Callback callback, String allowed) {
		response.getHeaders().put(HttpHeader.ALLOW, allowed);
		refuse(now.refusal(visit, HttpStatus.METHOD_NOT_ALLOWED_405), request, response, callback);
	}

	private static WebRequest visit(Request request, String host, Map<String, String> form) {
		Map<String, String> cookies = new HashMap<>();
		for (HttpCookie each : Request.getCookies(request)) {
			cookies.put(each.getName(), each.getValue());
		}
		return new WebRequest(Request.getPathInContext(request), map(Request.extractQueryParameters(request)), host,
				Request.getRemoteAddr(request), request.isSecure(), cookies, RequestOrigin.isForeign(request), form);
	}

	/** The last value of each field, in the order in which they came. */
	private static Map<String, String> map(Fields fields) {
		Map<String, String> values = new LinkedHashMap<>();
		fields.forEach((Fields.Field each) -> values.put(each.getName(), each.getValue()));
		return values;
	}

	private static void write(WebResponse page, WebSite site, Request request, Response response, Callback callback) {
		if (!page.download().isEmpty()) {
			response.getHeaders().put(HttpHeader.CONTENT_DISPOSITION,
					"attachment; filename=\"" + page.download() + "\"");
			site.refusals().download(page.download(), Request.getRemoteAddr(request));
		}
		send(page, request, response, callback);
	}

	private static void send(WebResponse page, Request request, Response response, Callback callback) {
		HttpFields.Mutable headers = response.getHeaders();
		response.setStatus(page.status());
		headers.put(HttpHeader.CONTENT_TYPE, page.type());
		headers.put(HttpHeader.CONTENT_LENGTH, page.content().length);
		for (Map.Entry<String, String> each : page.headers()) {
			if (each.getKey().equals(HttpHeader.SET_COOKIE.asString())) {
				headers.add(each.getKey(), each.getValue());
			} else {
				headers.put(each.getKey(), each.getValue());
			}
		}
		response.write(true, request.getMethod().equals("HEAD") ? null : ByteBuffer.wrap(page.content()), callback);
	}

	private static void refuse(WebResponse page, Request request, Response response, Callback callback) {
		RequestBodyDrain.drain(request, () -> send(page, request, response, callback));
	}
}
