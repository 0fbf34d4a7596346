// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.request;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.URIUtil;

/**
 * The origin of a request as a browser states it: by Fetch Metadata, and by the Origin (RFC 6454 section 7) that
 * browsers have sent with forms for longer. Other clients send neither.
 */
public final class RequestOrigin {

	private RequestOrigin() {
	}

	/** Whether it was another site, or one that the browser hides. */
	public static boolean isForeign(Request request) {
		String site = request.getHeaders().get("Sec-Fetch-Site");
		String origin = request.getHeaders().get(HttpHeader.ORIGIN);
		return site != null && !site.equals("same-origin") && !site.equals("none")
				|| origin != null && !origin.equalsIgnoreCase(own(request));
	}

	private static String own(Request request) {
		HttpScheme scheme = request.isSecure() ? HttpScheme.HTTPS : HttpScheme.HTTP;
		return URIUtil.newURI(scheme.asString(), Request.getServerName(request), Request.getServerPort(request), "",
				null);
	}
}
