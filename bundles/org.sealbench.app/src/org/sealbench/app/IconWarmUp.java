// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app;

import org.sealbench.ui.WorkbenchIcon;

/**
 * Draws an icon while the workbench is still being built. The first SVG icon costs more than a second, nearly all of it
 * for loading classes, which would otherwise keep the window's first content waiting.
 */
final class IconWarmUp {
	private static final String NO_SECOND_DISPLAY = "java.awt.headless";
	private static final int ZOOM = 100;

	private IconWarmUp() {
	}

	static void prepare() {
		// Icons are drawn into memory by AWT, which needs no connection to the display of its own for that.
		System.setProperty(NO_SECOND_DISPLAY, "true");
		Thread.ofPlatform().daemon().name("first icon")
				.start(() -> WorkbenchIcon.PLANT.descriptor().getImageData(ZOOM));
	}
}
