
// SPDX-License-Identifier: EPL-2.0
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Draws the program's icon for systems that take no SVG: an ICO file for Windows, an ICNS file for macOS, PNG files for
 * the icon theme of Linux. Arguments: the SVG file, the folder to write. Class path: JSVG.
 */
class Icons {

	/** The sizes in pixels by the types of ICNS that hold PNG. */
	private static final Map<String, Integer> ICNS = Map.of("icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09",
			512);
	private static final int[] ICO = { 16, 32, 48, 256 };
	private static final int[] THEME = { 16, 32, 48, 64, 128, 256 };
	private static final int ICO_HEADER = 6;
	private static final int ICO_ENTRY = 16;

	private final SVGDocument drawing;

	Icons(Path file) throws IOException {
		this.drawing = new SVGLoader().load(file.toUri().toURL());
	}

	public static void main(String[] arguments) throws IOException {
		System.setProperty("java.awt.headless", "true");
		Icons icons = new Icons(Path.of(arguments[0]));
		Path target = Files.createDirectories(Path.of(arguments[1]));
		Files.write(target.resolve("sealbench.ico"), icons.ico());
		Files.write(target.resolve("Sealbench.icns"), icons.icns());
		for (int size : THEME) {
			Path folder = Files.createDirectories(target.resolve("hicolor/" + size + "x" + size + "/apps"));
			Files.write(folder.resolve("org.sealbench.Sealbench.png"), icons.png(size));
		}
	}

	private byte[] png(int size) throws IOException {
		BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		drawing.render(null, graphics, new ViewBox(size, size));
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	/** A directory of entries, and then the pictures as PNG files. */
	private byte[] ico() throws IOException {
		byte[][] pictures = new byte[ICO.length][];
		int length = ICO_HEADER + ICO_ENTRY * ICO.length;
		int offset = length;
		for (int i = 0; i < ICO.length; i++) {
			pictures[i] = png(ICO[i]);
			length += pictures[i].length;
		}
		ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		file.putShort((short) 0).putShort((short) 1).putShort((short) ICO.length);
		for (int i = 0; i < ICO.length; i++) {
			// 256 is written as 0.
			file.put((byte) ICO[i]).put((byte) ICO[i]).putShort((short) 0).putShort((short) 1).putShort((short) 32);
			file.putInt(pictures[i].length).putInt(offset);
			offset += pictures[i].length;
		}
		for (byte[] picture : pictures) {
			file.put(picture);
		}
		return file.array();
	}

	private byte[] icns() throws IOException {
		ByteArrayOutputStream pictures = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(pictures);
		for (String type : ICNS.keySet().stream().sorted().toList()) {
			byte[] picture = png(ICNS.get(type));
			out.writeBytes(type);
			out.writeInt(picture.length + 8);
			out.write(picture);
		}
		ByteBuffer file = ByteBuffer.allocate(pictures.size() + 8);
		return file.put("icns".getBytes()).putInt(pictures.size() + 8).put(pictures.toByteArray()).array();
	}
}
