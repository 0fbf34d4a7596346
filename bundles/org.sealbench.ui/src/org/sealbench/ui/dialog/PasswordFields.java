// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.dialog;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Problem;
import org.sealbench.common.Wipe;
import org.sealbench.ui.Messages;
import org.sealbench.ui.problem.ProblemText;

/**
 * The two fields of a dialog in which a new password is typed; what is checked while it is typed is wiped at once.
 */
public final class PasswordFields {

	private final Text first;
	private final Text second;

	public PasswordFields(FormRows rows, String label, String again) {
		first = rows.password(label);
		second = rows.password(again);
	}

	public Text first() {
		return first;
	}

	/** Whether both fields are filled. */
	public boolean isComplete() {
		return first.getCharCount() > 0 && second.getCharCount() > 0;
	}

	/**
	 * What is wrong so far; nothing is reported about what is still empty.
	 *
	 * @param policy checks a password; keeps nothing of it
	 */
	public Optional<String> validationMessage(Function<char[], Optional<Problem>> policy) {
		char[] one = first.getTextChars();
		char[] two = second.getTextChars();
		try {
			Optional<String> weak = one.length == 0 ? Optional.empty() : policy.apply(one).map(ProblemText::of);
			return weak.isPresent() || two.length == 0 || Arrays.equals(one, two) ? weak
					: Optional.of(Messages.newPasswordDiffer);
		} finally {
			Wipe.wipe(one);
			Wipe.wipe(two);
		}
	}

	/** The password; the caller wipes it. */
	public char[] password() {
		return first.getTextChars();
	}
}
