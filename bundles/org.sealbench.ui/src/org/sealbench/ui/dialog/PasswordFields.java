// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.dialog;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Problem;
import org.sealbench.common.Wipe;
import org.sealbench.ui.Messages;
import org.sealbench.ui.problem.ProblemText;

/**
 * The two fields of a dialog in which a new password is typed; what is checked while it is typed is wiped at once.
 */
public final class PasswordFields {

	/** Small letters, capitals, digits, others. */
	private static final int[] SIZES = { 26, 26, 10, 33 };
	private static final double WEAK = 45;
	private static final double STRONG = 70;

	private final Text first;
	private final Text second;
	private final Label strength;

	public PasswordFields(FormRows rows, String label, String again) {
		first = rows.password(label);
		second = rows.password(again);
		strength = rows.note(" ");
		first.addListener(SWT.Modify, event -> {
			char[] typed = first.getTextChars();
			strength.setText(typed.length == 0 ? " " : NLS.bind(Messages.passwordStrength, words(typed)));
			Wipe.wipe(typed);
		});
	}

	/** Roughly: the bits of as many different characters of those kinds, drawn at random. */
	private static String words(char... typed) {
		BitSet different = new BitSet();
		int kinds = 0;
		boolean[] seen = new boolean[SIZES.length];
		for (char each : typed) {
			different.set(each);
			int kind = Character.isLowerCase(each) ? 0
					: Character.isUpperCase(each) ? 1 : Character.isDigit(each) ? 2 : 3;
			if (!seen[kind]) {
				seen[kind] = true;
				kinds += SIZES[kind];
			}
		}
		double bits = different.cardinality() * Math.log(kinds) / Math.log(2);
		return bits < WEAK ? Messages.passwordWeak : bits < STRONG ? Messages.passwordFair : Messages.passwordStrong;
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
