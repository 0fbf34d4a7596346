// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.Palette;
import org.sealbench.operations.diagram.SvgFile;
import org.sealbench.workspace.ui.Messages;

/** Writes diagrams into files. */
public final class DiagramFiles {

	private static final String PNG = ".png";
	/** What the screen's drawing library can draw in one direction. */
	private static final int MOST_POINTS = 32_000;
	/** A quarter of a gigabyte while it is drawn. */
	private static final long MOST_AREA = 64_000_000;

	private DiagramFiles() {
	}

	/** What is left to do for a file, in any thread. */
	@FunctionalInterface
	interface Writing {

		/** @throws IOException if the file cannot be written */
		void run() throws IOException;
	}

	/**
	 * Writes PNG where the file's name ends so, else SVG; in the user interface thread.
	 *
	 * @throws IOException also where the diagram is too large for a PNG; no file is created then
	 */
	public static void save(Diagram diagram, Palette palette, Path file, Display display) throws IOException {
		begin(diagram, palette, file, display).run();
	}

	/**
	 * Does what can be done in the user interface thread only: that draws what a PNG shows.
	 *
	 * @throws IOException where the diagram is too large for a PNG
	 */
	static Writing begin(Diagram diagram, Palette palette, Path file, Display display) throws IOException {
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(PNG)) {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { drawn(diagram, palette, display) };
			return () -> {
				// Into memory first: SWT has an exception of its own for what cannot be written.
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				loader.save(out, SWT.IMAGE_PNG);
				Files.write(file, out.toByteArray());
			};
		}
		return () -> Files.writeString(file, SvgFile.of(diagram, palette), StandardCharsets.UTF_8);
	}

	private static ImageData drawn(Diagram diagram, Palette palette, Display display) throws IOException {
		if (Math.max(diagram.width(), diagram.height()) > MOST_POINTS
				|| (long) diagram.width() * diagram.height() > MOST_AREA) {
			throw new IOException(NLS.bind(Messages.diagramTooLarge, diagram.width(), diagram.height()));
		}
		Image image = new Image(display, diagram.width(), diagram.height());
		GC gc = new GC(image);
		try {
			new DiagramPainter(palette).paint(gc, diagram, Optional.empty(), image.getBounds());
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
