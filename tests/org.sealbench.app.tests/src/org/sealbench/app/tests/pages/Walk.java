// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.concurrent.Callable;

import org.eclipse.swt.graphics.Point;

/** Counts what somebody does with mouse and keyboard. */
public final class Walk {

	private int clicks;
	private int keys;
	private int entries;

	/**
	 * What was done.
	 *
	 * @param clicks  with the mouse; a double click and a drag are two
	 * @param keys    pressed, such as Enter, Tab, or one with Ctrl
	 * @param entries texts that were typed: names, addresses, passwords
	 */
	public record Effort(int clicks, int keys, int entries) {
	}

	/** Clicks once. */
	public void click(Callable<Point> place) {
		Mouse.click(place);
		clicks++;
	}

	/** Drags something somewhere else. */
	public void drag(Callable<Point> from, Callable<Point> to) {
		Mouse.drag(from, to);
		clicks += 2;
	}

	/** Presses keys one after the other. */
	public void press(String... names) {
		Keyboard.press(names);
		keys += names.length;
	}

	/** Types a text. */
	public void type(String text) {
		Keyboard.type(text);
		entries++;
	}

	/** What was done since the last time. */
	public Effort take() {
		Effort effort = new Effort(clicks, keys, entries);
		clicks = 0;
		keys = 0;
		entries = 0;
		return effort;
	}
}
