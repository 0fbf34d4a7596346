// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.concurrent.Callable;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;

/** The mouse; places are on the display, and looked up in the user interface thread. */
public final class Mouse {

	/** Far enough apart for two clicks not to be taken for a double click. */
	private static final int APART = 8;
	/** How often the pointer is moved before the button is pressed anew. */
	private static final int ATTEMPTS = 50;
	/** How often a place is asked whether it takes what is dragged. */
	private static final int ANSWERS = 3;
	private static final String BUTTON = "1";
	private static final String MENU_BUTTON = "3";

	private static final String WHEEL_UP = "4";
	private static final String WHEEL_DOWN = "5";

	private static int side;

	private Mouse() {
	}

	public static void click(Callable<Point> place) {
		click(apart(place), BUTTON);
	}

	/** Clicks with the button that opens context menus. */
	public static void clickForMenu(Callable<Point> place) {
		click(apart(place), MENU_BUTTON);
	}

	/** Clicks while a modifier is held down. */
	public static void clickWith(String modifier, Callable<Point> place) {
		point(apart(place));
		XServer.run("keydown", modifier, "click", BUTTON, "keyup", modifier);
	}

	/**
	 * Turns the wheel while a modifier is held down.
	 *
	 * @param up how many notches up, or down where it is negative
	 */
	public static void turnWheel(String modifier, Callable<Point> place, int up) {
		point(apart(place));
		XServer.run("keydown", modifier, "click", "--repeat", Integer.toString(Math.abs(up)),
				up > 0 ? WHEEL_UP : WHEEL_DOWN, "keyup", modifier);
	}

	public static void doubleClick(Callable<Point> place) {
		point(apart(place));
		XServer.run("click", "--repeat", "2", "--delay", "20", BUTTON);
	}

	/** Drags something somewhere else, and waits until it is dropped or was refused. */
	public static void drag(Callable<Point> from, Callable<Point> to) {
		Point[] ends = settled(from, to);
		Point start = ends[0];
		point(start);
		try (Seen begun = Seen.of(SWT.DragDetect); Seen ended = Seen.of(DND.DragEnd)) {
			try {
				// The display does nothing but watch the pointer from now on, until that has moved.
				XServer.post("mousedown", BUTTON);
				begun.await("the drag has begun", attempt -> {
					if (attempt % ATTEMPTS == ATTEMPTS - 1) {
						// The display looked up from the pointer before it moved: anew, too late for a double click.
						XServer.post("mouseup", BUTTON, "mousemove", x(start), Integer.toString(start.y), "mousedown",
								BUTTON);
					} else {
						XServer.post("mousemove", x(start), Integer.toString(start.y + APART * (attempt % 3)));
					}
				});
				hover(ends[1]);
			} finally {
				XServer.run("mouseup", BUTTON);
			}
			ended.await("the drag has ended", attempt -> {});
		}
	}

	/** Moves there with what is dragged, and waits until the place has answered whether it takes that. */
	private static void hover(Point at) {
		point(at);
		try (Seen over = Seen.of(DND.DragOver)) {
			// The next move is told to the place only when its answer to the one before has come.
			over.await("the place dragged to has answered", ANSWERS,
					attempt -> point(new Point(at.x, at.y - attempt % 2)));
		}
	}

	/** Where these places are once nothing scrolls any more so that they can be seen. */
	@SafeVarargs
	private static Point[] settled(Callable<Point>... places) {
		Point[][] last = { new Point[0] };
		Ui.waitUntil("everything stands still", () -> {
			Point[] now = new Point[places.length];
			for (int i = 0; i < places.length; i++) {
				now[i] = places[i].call();
			}
			boolean still = Arrays.equals(now, last[0]);
			last[0] = now;
			return still;
		});
		return last[0];
	}

	private static void click(Point at, String button) {
		point(at);
		XServer.run("click", button);
	}

	/** Moves there; what the pointer leaves, such as a tool tip, has seen it go before anything is clicked. */
	private static void point(Point at) {
		XServer.run("mousemove", x(at), y(at));
	}

	private static Point apart(Callable<Point> place) {
		Point at = settled(place)[0];
		side = APART - side;
		return new Point(at.x + side, at.y);
	}

	private static String x(Point point) {
		return Integer.toString(point.x);
	}

	private static String y(Point point) {
		return Integer.toString(point.y);
	}
}
