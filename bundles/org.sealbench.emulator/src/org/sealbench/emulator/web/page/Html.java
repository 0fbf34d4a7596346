// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.VisibleText;

/**
 * Writes HTML. Tags come from this program's own source; every text and every attribute's value is escaped, and there
 * is no way to put in anything unescaped. What is text can also be seen; attributes keep their values to the letter.
 */
public final class Html {

	private final StringBuilder out = new StringBuilder();

	/** Opens an element; attributes are names and values in turn. */
	public Html open(String element, String... attributes) {
		out.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
		}
		out.append('>');
		return this;
	}

	public Html close(String element) {
		out.append("</").append(element).append(">\n");
		return this;
	}

	/** Text, of which everything can be seen: see {@link VisibleText}. */
	public Html text(String text) {
		out.append(escape(VisibleText.of(text)));
		return this;
	}

	/** A time in UTC, which the pages' script accompanies with that of the browser's zone. */
	public Html time(Instant instant, String... attributes) {
		return timeAs(TimeText.full(instant), instant, attributes);
	}

	/** The same with another text. */
	public Html timeAs(String words, Instant instant, String... attributes) {
		List<String> all = new ArrayList<>(List.of("datetime", TimeText.machine(instant)));
		all.addAll(List.of(attributes));
		return open("time", all.toArray(String[]::new)).text(words).close("time");
	}

	/** An element with text in it. */
	public Html element(String element, String text, String... attributes) {
		return open(element, attributes).text(text).close(element);
	}

	/** Adds what was written separately. */
	public Html add(Html part) {
		out.append(part.out);
		return this;
	}

	@Override
	public String toString() {
		return out.toString();
	}

	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\'' -> escaped.append("&#39;");
			default -> escaped.append(c);
			}
		}
		return escaped.toString();
	}
}
