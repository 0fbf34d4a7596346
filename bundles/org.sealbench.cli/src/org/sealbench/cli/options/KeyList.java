// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.util.ArrayList;
import java.util.List;

/**
 * Words for a help text, separated by commas, in lines that end behind a comma: keys have full stops and bars in them.
 */
public final class KeyList {

	/** What a terminal shows at least. */
	private static final int WIDTH = 78;

	private KeyList() {
	}

	/** The lines, the first of which begins with a title. */
	public static List<String> lines(String title, List<String> words) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder(title);
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i) + (i < words.size() - 1 ? "," : "");
			if (line.length() + 1 + word.length() > WIDTH && line.length() > 1) {
				lines.add(line.toString());
				line = new StringBuilder(" ");
			}
			line.append(' ').append(word);
		}
		lines.add(line.toString());
		return lines;
	}
}
