// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Error responses that contain nothing but the status: no cause, no product. */
public final class StatusOnlyErrorHandler implements Request.Handler {

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		String text = "HTTP " + response.getStatus() + "\n";
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
		response.getHeaders().put("X-Content-Type-Options", "nosniff");
		response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
		response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), callback);
		return true;
	}
}
