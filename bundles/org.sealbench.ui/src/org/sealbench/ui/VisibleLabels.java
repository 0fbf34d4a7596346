// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.sealbench.common.VisibleText;

/**
 * The texts of a table, a tree or a list, of which everything can be seen ({@link VisibleText}): names come from
 * certificates, servers and devices of strangers. No viewer has other labels.
 */
public abstract class VisibleLabels extends ColumnLabelProvider {

	/**
	 * Labels without pictures.
	 *
	 * @param text of an element of the type that the viewer holds
	 */
	@SuppressWarnings("unchecked") // the caller's elements are the only ones of the viewer
	public static <T> VisibleLabels of(Function<T, String> text) {
		return new VisibleLabels() {
			@Override
			protected String text(Object element) {
				return text.apply((T) element);
			}
		};
	}

	/** The same, with each text as its own tool tip, for columns that cut it. */
	@SuppressWarnings("unchecked") // the caller's elements are the only ones of the viewer
	public static <T> VisibleLabels withToolTips(Function<T, String> text) {
		return new VisibleLabels() {
			@Override
			protected String text(Object element) {
				return text.apply((T) element);
			}

			@Override
			protected String toolTip(Object element) {
				return text(element);
			}
		};
	}

	/** The text of an element. */
	protected abstract String text(Object element);

	/** What is shown where the pointer rests, in one or more lines; {@code null} for nothing. */
	protected String toolTip(Object element) {
		return null;
	}

	@Override
	public final String getText(Object element) {
		String text = text(element);
		return text == null ? "" : VisibleText.of(text);
	}

	@Override
	public final String getToolTipText(Object element) {
		String text = toolTip(element);
		return text == null ? null : VisibleText.lines(text);
	}
}
