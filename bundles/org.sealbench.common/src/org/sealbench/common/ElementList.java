// SPDX-License-Identifier: EPL-2.0
package org.sealbench.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The elements of an array as people write them: separated by commas, with brackets around them or without, such as
 * {@code [1, 2, 3]}. An element that holds a comma, or begins or ends with a blank, stands in double quotes, in which a
 * backslash comes before a quote or a backslash: {@code "Bottle, 0.5 l", Can}. A JSON array of texts or numbers is one
 * too.
 */
public final class ElementList {

	private final String text;
	private final List<String> elements = new ArrayList<>();
	private int at;

	private ElementList(String text) {
		this.text = text;
	}

	/** The elements without quotes; empty if a quote is not closed, or something follows it that is no comma. */
	public static Optional<List<String>> split(String text) {
		String inner = text.strip();
		if (inner.startsWith("[") && inner.endsWith("]") && inner.length() > 1) {
			inner = inner.substring(1, inner.length() - 1);
		}
		return elements(inner);
	}

	/** As {@link #split(String)}, where brackets belong to an element. */
	static Optional<List<String>> elements(String text) {
		if (text.isBlank()) {
			return Optional.of(List.of());
		}
		ElementList list = new ElementList(text);
		return list.read() ? Optional.of(List.copyOf(list.elements)) : Optional.empty();
	}

	/** An element in the form that gives the same element when it is read again. */
	public static String element(String value) {
		boolean plain = !value.isEmpty() && value.equals(value.strip()) && value.indexOf(',') < 0
				&& value.charAt(0) != '"' && value.charAt(0) != '[' && !value.endsWith("]");
		return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private boolean read() {
		while (true) {
			skipBlanks();
			if (at < text.length() && text.charAt(at) == '"') {
				if (!quoted()) {
					return false;
				}
			} else {
				int comma = text.indexOf(',', at);
				int end = comma < 0 ? text.length() : comma;
				elements.add(text.substring(at, end).strip());
				at = end;
			}
			if (at == text.length()) {
				return true;
			}
			at++;
		}
	}

	/** Reads one in quotes, up to the comma after it or the end. */
	private boolean quoted() {
		StringBuilder element = new StringBuilder();
		at++;
		while (at < text.length() && text.charAt(at) != '"') {
			if (text.charAt(at) == '\\' && at + 1 < text.length()) {
				at++;
			}
			element.append(text.charAt(at));
			at++;
		}
		boolean closed = at < text.length();
		at = Math.min(at + 1, text.length());
		skipBlanks();
		elements.add(element.toString());
		return closed && (at == text.length() || text.charAt(at) == ',');
	}

	private void skipBlanks() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}
}
