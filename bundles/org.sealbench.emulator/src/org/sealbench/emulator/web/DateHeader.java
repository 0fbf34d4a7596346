// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The field Date by the device's clock (RFC 9110 section 6.6.1), computed once a second. */
final class DateHeader {

	private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

	private volatile Made last = new Made(Long.MIN_VALUE, null);

	private record Made(long second, HttpField field) {
	}

	HttpField at(long second) {
		Made made = last;
		if (made.second() != second) {
			made = new Made(second,
					new PreEncodedHttpField(HttpHeader.DATE, HTTP_DATE.format(Instant.ofEpochSecond(second))));
			last = made;
		}
		return made.field();
	}
}
