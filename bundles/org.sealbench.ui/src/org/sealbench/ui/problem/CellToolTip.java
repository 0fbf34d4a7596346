// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.problem;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Shows the whole text of the cell that the mouse points at: a column seldom has room for a sentence. */
final class CellToolTip {

	private CellToolTip() {
	}

	static void on(Tree tree) {
		tree.addListener(SWT.MouseMove, event -> tree.setToolTipText(at(tree, event)));
	}

	private static String at(Tree tree, Event event) {
		Point point = new Point(event.x, event.y);
		TreeItem item = tree.getItem(point);
		return item == null ? null
				: IntStream.range(0, tree.getColumnCount()).filter(column -> item.getBounds(column).contains(point))
						.mapToObj(item::getText).filter(text -> !text.isEmpty()).findFirst().orElse(null);
	}
}
