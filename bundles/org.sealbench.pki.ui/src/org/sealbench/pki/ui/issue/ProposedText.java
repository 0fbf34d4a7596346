// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.issue;

import org.eclipse.swt.widgets.Text;

/** A text that follows proposals until the user types something else. */
final class ProposedText {

	private final Text text;
	private String proposed = "";

	ProposedText(Text text) {
		this.text = text;
	}

	void propose(String value) {
		boolean typed = isTyped();
		proposed = value;
		if (!typed) {
			text.setText(value);
		}
	}

	boolean isTyped() {
		return !text.getText().equals(proposed);
	}

	String text() {
		return text.getText().strip();
	}
}
