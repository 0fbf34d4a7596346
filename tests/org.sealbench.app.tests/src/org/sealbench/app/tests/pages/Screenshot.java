package org.sealbench.app.tests.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** A picture of the whole display, taken from within the user interface thread after all pending events. */
public final class Screenshot {

	/** The picture as it was saved; a blank one has one colour. */
	public record Picture(Path file, int width, int height, int colours) {
	}

	private final Display display;

	public Screenshot(Display display) {
		this.display = display;
	}

	/** May be called from any thread; makes the folder. */
	public Picture save(Path file) {
		ImageData[] data = new ImageData[1];
		display.syncExec(() -> data[0] = take());
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
