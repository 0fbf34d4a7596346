package org.sealbench.emulator.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** What every answer tells the browser not to allow. */
final class SecurityHeaders {

	/** One year, in seconds, as RFC 6797 section 11.2 leads one to choose. */
	private static final long HSTS_SECONDS = 31_536_000;

	private SecurityHeaders() {
	}

	/** @param httpsOnly whether the device asks browsers never to try plain HTTP (RFC 6797; they heed it for DNS names) */
	static void add(HttpFields.Mutable headers, boolean httpsOnly) {
		headers.put("Content-Security-Policy",
				"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
		headers.put("X-Content-Type-Options", "nosniff");
		headers.put("X-Frame-Options", "DENY");
		headers.put("Referrer-Policy", "no-referrer");
		headers.put("Cross-Origin-Opener-Policy", "same-origin");
		headers.put("Cross-Origin-Resource-Policy", "same-origin");
		headers.put(HttpHeader.CACHE_CONTROL, "no-store");
		if (httpsOnly) {
			headers.put(HttpHeader.STRICT_TRANSPORT_SECURITY, "max-age=" + HSTS_SECONDS);
		}
	}
}
