// SPDX-License-Identifier: EPL-2.0
package org.sealbench.model.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The first tag of an XML file in the form that Sealbench writes, without a parser: a project has thousands of files,
 * and each is parsed once anyway.
 */
final class FirstTag {

	private static final byte[] DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
			.getBytes(StandardCharsets.US_ASCII);

	private final byte[] content;
	private int at;

	private FirstTag(byte[] content, int at) {
		this.content = content;
		this.at = at;
	}

	/**
	 * The value of an attribute; {@code null} where it is not there, or anything is written in another form than
	 * Sealbench's own, so that a parser has to say.
	 */
	static String attribute(byte[] content, String name) {
		return isOwnForm(content) ? new FirstTag(content, DECLARATION.length).find(name) : null;
	}

	/** Whether it is declared as Sealbench does, so that it is UTF-8 and a word in it is its letters. */
	static boolean isOwnForm(byte[] content) {
		return content.length >= DECLARATION.length
				&& Arrays.equals(content, 0, DECLARATION.length, DECLARATION, 0, DECLARATION.length);
	}

	private String find(String name) {
		skipSpace();
		if (next() != '<' || word() == null) {
			return null;
		}
		while (skipSpace()) {
			String each = word();
			if (each == null) {
				return null;
			}
			String value = value();
			if (value == null || each.equals(name)) {
				return value;
			}
		}
		return null;
	}

	/** Letters, digits and what stands between them in names. */
	private String word() {
		int start = at;
		while (at < content.length && (Character.isLetterOrDigit(content[at]) || content[at] == ':')) {
			at++;
		}
		return at == start ? null : text(start, at);
	}

	/** What stands after an attribute's name; no value with a character that XML has to write otherwise. */
	private String value() {
		if (next() != '=' || next() != '"') {
			return null;
		}
		int start = at;
		for (; at < content.length && content[at] != '"'; at++) {
			if (content[at] < ' ' || content[at] == '<' || content[at] == '&') {
				return null;
			}
		}
		return next() == '"' ? text(start, at - 1) : null;
	}

	private boolean skipSpace() {
		int start = at;
		while (at < content.length && (content[at] == ' ' || content[at] == '\n')) {
			at++;
		}
		return at > start;
	}

	private int next() {
		return at < content.length ? content[at++] : -1;
	}

	private String text(int from, int to) {
		return new String(content, from, to - from, StandardCharsets.US_ASCII);
	}
}
