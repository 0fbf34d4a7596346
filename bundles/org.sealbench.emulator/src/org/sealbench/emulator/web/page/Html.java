// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

/**
 * Writes HTML. Tags come from this program's own source; every text and every attribute's value is escaped, and there
 * is no way to put in anything unescaped.
 */
public final class Html {

	private final StringBuilder out = new StringBuilder();

	/** Opens an element; attributes are names and values in turn. */
	Html open(String element, String... attributes) {
		out.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
		}
		out.append('>');
		return this;
	}

	Html close(String element) {
		out.append("</").append(element).append(">\n");
		return this;
	}

	Html text(String text) {
		out.append(escape(text));
		return this;
	}

	/** An element with text in it. */
	Html element(String element, String text, String... attributes) {
		return open(element, attributes).text(text).close(element);
	}

	/** What was written apart. */
	Html add(Html part) {
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
