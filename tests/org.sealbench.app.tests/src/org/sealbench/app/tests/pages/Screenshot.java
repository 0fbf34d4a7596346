// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/**
 * A picture of the whole display, taken when nothing changes on it any more: GTK draws a little later than it says, and
 * fades.
 */
public final class Screenshot {

	/** The picture as it was saved; a blank one has one colour. */
	public record Picture(Path file, int width, int height, int colours) {
	}

	private static final Duration BETWEEN = Duration.ofMillis(60);
	private static final int MOST = 30;

	private final Display display;

	public Screenshot(Display display) {
		this.display = display;
	}

	/** May be called from any thread but that of the user interface; makes the folder. */
	public Picture save(Path file) {
		ImageData[] data = { settled() };
		try {
			Files.createDirectories(file.getParent());
			try (var out = Files.newOutputStream(file)) {
				var loader = new ImageLoader();
				loader.data = data;
				loader.save(out, SWT.IMAGE_PNG);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Picture(file, data[0].width, data[0].height, colours(data[0]));
	}

	/** The first of the pictures that is as the one before it, or the last where something goes on moving. */
	private ImageData settled() {
		ImageData before = taken();
		for (int i = 0; i < MOST; i++) {
			LockSupport.parkNanos(BETWEEN.toNanos());
			ImageData next = taken();
			if (Arrays.equals(before.data, next.data)) {
				return next;
			}
			before = next;
		}
		return before;
	}

	private ImageData taken() {
		ImageData[] data = new ImageData[1];
		display.syncExec(() -> data[0] = take());
		return data[0];
	}

	private ImageData take() {
		while (display.readAndDispatch()) {
			// until nothing is left to draw
		}
		var image = new Image(display, display.getBounds());
		var gc = new GC(display);
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static int colours(ImageData data) {
		Set<Integer> colours = new HashSet<>();
		for (int y = 0; y < data.height; y += 2) {
			for (int x = 0; x < data.width; x += 2) {
				colours.add(data.getPixel(x, y));
			}
		}
		return colours.size();
	}
}
