// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The fields of every response that tell the browser what not to allow. */
final class SecurityHeaders {

	/** One year, in seconds, as RFC 6797 section 11.2 leads one to choose. */
	private static final PreEncodedHttpField HSTS = new PreEncodedHttpField(HttpHeader.STRICT_TRANSPORT_SECURITY,
			"max-age=31536000");
	/** Ends what browsers remember from before, RFC 6797 section 6.1.1. */
	private static final PreEncodedHttpField NO_HSTS = new PreEncodedHttpField(HttpHeader.STRICT_TRANSPORT_SECURITY,
			"max-age=0");
	private static final PreEncodedHttpField[] FIELDS = {
			new PreEncodedHttpField("Content-Security-Policy",
					"default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
							+ " img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
			new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
			new PreEncodedHttpField("X-Frame-Options", "DENY"),
			// With "no-referrer" browsers would hide the origin of the device's own forms.
			new PreEncodedHttpField("Referrer-Policy", "same-origin"),
			new PreEncodedHttpField("Permissions-Policy",
					"camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
			new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
			new PreEncodedHttpField("Cross-Origin-Resource-Policy", "same-origin"),
			new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store") };

	private SecurityHeaders() {
	}

	/**
	 * @param secure    whether the response goes over TLS; over plain HTTP browsers ignore the field
	 * @param httpsOnly whether the device asks browsers never to try plain HTTP (RFC 6797; they apply it to DNS names
	 *                  only)
	 */
	static void add(HttpFields.Mutable headers, boolean secure, boolean httpsOnly) {
		for (PreEncodedHttpField each : FIELDS) {
			headers.put(each);
		}
		if (secure) {
			headers.put(httpsOnly ? HSTS : NO_HSTS);
		}
	}
}
