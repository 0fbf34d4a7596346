// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.sealbench.ui.WorkbenchIcon;
import org.sealbench.workspace.ui.Messages;

/**
 * Makes a picture larger and smaller: by actions, by Ctrl with plus, minus, 0 (its own size) and 9 (all of it), and by
 * Ctrl with the wheel.
 */
final class DiagramZoom {

	private static final float STEP = 1.25f;
	private static final float LEAST = 0.1f;
	private static final float MOST = 4;

	private final DiagramCanvas canvas;
	private final IAction fit = new Action(Messages.diagramFit, IAction.AS_CHECK_BOX) {
		@Override
		public void run() {
			canvas.setFitting(isChecked());
		}
	};
	private final IAction larger;
	private final IAction smaller;
	private final IAction own;

	DiagramZoom(DiagramCanvas canvas) {
		this.canvas = canvas;
		fit.setToolTipText(Messages.diagramFitTip);
		fit.setImageDescriptor(WorkbenchIcon.NETWORK.descriptor());
		larger = action(Messages.diagramLarger, () -> zoom(canvas.scale() * STEP));
		smaller = action(Messages.diagramSmaller, () -> zoom(canvas.scale() / STEP));
		own = action(Messages.diagramOwnSize, () -> zoom(1));
		canvas.canvas().addListener(SWT.KeyDown, this::key);
		canvas.canvas().addListener(SWT.MouseWheel, this::wheel);
	}

	private static IAction action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	IAction fit() {
		return fit;
	}

	/** Those of the menu. */
	List<IAction> actions() {
		return List.of(larger, smaller, own);
	}

	private void zoom(float scale) {
		fit.setChecked(false);
		canvas.setZoom(Math.clamp(scale, LEAST, MOST));
	}

	private void key(Event event) {
		// A plus may need Shift.
		if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != SWT.MOD1) {
			return;
		}
		switch (event.keyCode) {
		case '+', '=', SWT.KEYPAD_ADD -> larger.run();
		case '-', SWT.KEYPAD_SUBTRACT -> smaller.run();
		case '0', SWT.KEYPAD_0 -> own.run();
		case '9', SWT.KEYPAD_9 -> {
			fit.setChecked(!fit.isChecked());
			fit.run();
		}
		default -> {
			// keys of the picture itself, and of commands
		}
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
			event.doit = false;
			// A touchpad that is moved slowly counts no lines.
			if (event.count != 0) {
				(event.count > 0 ? larger : smaller).run();
			}
		}
	}
}
