package org.sealbench.emulator.web;

import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.sealbench.emulator.DeviceContext;

/** Answers the requests to one device. Only GET and HEAD exist; what it does not know it tells nothing about. */
final class WebHandler extends Handler.Abstract {

	private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

	private final DeviceContext device;
	private final X509Certificate certificate;
	private final boolean httpsOnly;

	WebHandler(DeviceContext device, X509Certificate certificate) {
		this.device = device;
		this.certificate = certificate;
		this.httpsOnly = device.image().settings().webServer().httpsOnly();
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		boolean head = request.getMethod().equals("HEAD");
		HttpFields.Mutable headers = response.getHeaders();
		SecurityHeaders.add(headers, httpsOnly && request.isSecure());
		headers.put(HttpHeader.DATE, HTTP_DATE.format(device.clock().instant()));
		if (!head && !request.getMethod().equals("GET")) {
			headers.put(HttpHeader.ALLOW, "GET, HEAD");
			response.setStatus(405);
			callback.succeeded();
			return true;
		}
		Page page = page(Request.getPathInContext(request));
		response.setStatus(page.status());
		headers.put(HttpHeader.CONTENT_TYPE, page.type());
		headers.put(HttpHeader.CONTENT_LENGTH, page.content().length);
		if (!page.download().isEmpty()) {
			headers.put(HttpHeader.CONTENT_DISPOSITION, "attachment; filename=\"" + page.download() + "\"");
			device.log().add("web", page.download() + " downloaded by " + Request.getRemoteAddr(request));
		}
		response.write(true, head ? null : ByteBuffer.wrap(page.content()), callback);
		return true;
	}

	private Page page(String path) {
		return switch (path) {
			case "/" -> new IntroPage(device, certificate).page();
			case "/style.css" -> Style.page();
			case CertificateFiles.CER -> CertificateFiles.cer(certificate);
			case CertificateFiles.PEM -> CertificateFiles.pem(certificate);
			case CertificateFiles.MOBILECONFIG -> CertificateFiles.mobileconfig(certificate);
			default -> notFound();
		};
	}

	private static Page notFound() {
		Html body = new Html().open("main").open("section").element("h1", "There is no such page").open("p")
				.element("a", "To the device's first page", "href", "/").close("p").close("section").close("main");
		return Page.html(404, "There is no such page", body);
	}
}
