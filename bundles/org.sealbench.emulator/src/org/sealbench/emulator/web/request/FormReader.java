// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.request;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/** Reads the fields of a form, of bounded length and number, as its bytes arrive. */
public final class FormReader {

	private FormReader() {
	}

	/**
	 * How much a form may hold.
	 *
	 * @param bytes  as they are sent
	 * @param fields their number
	 */
	public record Limit(int bytes, int fields) {
	}

	/**
	 * @param taken   receives the fields, on a thread that must not wait
	 * @param refused receives the status to reject the request with
	 */
	public static void read(Request request, Limit limit, Consumer<Fields> taken, IntConsumer refused) {
		String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
		if (type == null || !MimeTypes.getContentTypeWithoutCharset(type)
				.equalsIgnoreCase(MimeTypes.Type.FORM_ENCODED.asString())) {
			refused.accept(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
		} else if (request.getLength() > limit.bytes()) {
			refused.accept(HttpStatus.PAYLOAD_TOO_LARGE_413);
		} else {
			FormFields.onFields(request, StandardCharsets.UTF_8, limit.fields(), limit.bytes(), Promise.Invocable
					.from(InvocationType.NON_BLOCKING, taken, failure -> refused.accept(status(failure))));
		}
	}

	private static int status(Throwable failure) {
		boolean large = failure instanceof IllegalStateException || failure.getCause() instanceof IllegalStateException;
		return large ? HttpStatus.PAYLOAD_TOO_LARGE_413 : HttpStatus.BAD_REQUEST_400;
	}
}
