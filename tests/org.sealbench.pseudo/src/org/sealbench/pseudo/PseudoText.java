// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pseudo;

/**
 * A text as a language would have it that nobody speaks: each letter with an accent, a third longer, between brackets.
 * What stands for something else, {@code {0}} and {@code <a>}, stays as it is.
 */
final class PseudoText {

	private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	private static final String ACCENTED = "ÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖƤɊŔŠŢÛṼŴẊÝŽáƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýž";
	private static final String LONGER = " őőőőőőő";
	private static final double BY = 0.35;

	private PseudoText() {
	}

	static String of(String text) {
		StringBuilder made = new StringBuilder("⟦");
		char until = 0;
		for (char each : text.toCharArray()) {
			if (until == 0) {
				until = each == '{' ? '}' : each == '<' ? '>' : 0;
				int letter = PLAIN.indexOf(each);
				made.append(letter < 0 ? each : ACCENTED.charAt(letter));
			} else {
				made.append(each);
				until = each == until ? 0 : until;
			}
		}
		for (int i = 0; i < Math.ceil(text.length() * BY); i++) {
			made.append(LONGER.charAt(i % LONGER.length()));
		}
		return made.append('⟧').toString();
	}
}
