// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.tools;

import java.util.Optional;

import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.ui.Messages;

/** A field with a whole number from 0 on. */
final class WholeNumber {

	private static final String FORM = "[0-9]{1,6}";

	private WholeNumber() {
	}

	/** Why it is none. */
	static Optional<Problem> check(String field, Text text) {
		return text.getText().strip().matches(FORM) ? Optional.empty()
				: Optional.of(OperationProblem.VALUE_INVALID.at(Place.of(field), text.getText(), Messages.toolsNumber));
	}

	/** Its value, after the check. */
	static int of(Text text) {
		return Integer.parseInt(text.getText().strip());
	}
}
