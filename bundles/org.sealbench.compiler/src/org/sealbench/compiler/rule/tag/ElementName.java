// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.tag;

/** Names of tags and methods: clients show them, write them into node identifiers, and people type them. */
final class ElementName {

	/** The most characters of one. */
	static final int LONGEST = 200;

	private ElementName() {
	}

	/** Whether a name can be shown and typed; an empty one is another fault. */
	static boolean isFit(String name) {
		return name.length() <= LONGEST && name.codePoints().noneMatch(ElementName::isInvisible);
	}

	private static boolean isInvisible(int character) {
		return switch (Character.getType(character)) {
		case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
				Character.PARAGRAPH_SEPARATOR ->
			true;
		default -> false;
		};
	}
}
