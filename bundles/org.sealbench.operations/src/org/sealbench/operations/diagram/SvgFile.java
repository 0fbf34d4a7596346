// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.diagram;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a diagram as a picture of Scalable Vector Graphics 1.1. The same diagram gives the same text. */
public final class SvgFile {

	private static final int HEAD = 7;

	private SvgFile() {
	}

	public static String of(Diagram diagram, Palette palette) {
		StringBuilder svg = new StringBuilder();
		svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		svg.append(String.format(Locale.ROOT,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\" "
						+ "role=\"img\" font-family=\"sans-serif\" font-size=\"%d\">%n",
				diagram.width(), diagram.height(), Diagram.LETTERS).replace(System.lineSeparator(), "\n"));
		svg.append("<title>").append(escape(diagram.title())).append("</title>\n");
		svg.append(rectangle(0, 0, diagram.width(), diagram.height(), palette.hex(Tone.BACKGROUND), "none"));
		diagram.shapes().forEach(shape -> svg.append(element(shape, palette)));
		diagram.areas().stream().filter(area -> !area.words().isEmpty())
				.forEach(area -> svg.append(String.format(Locale.ROOT,
						"<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" "
								+ "pointer-events=\"all\"><title>%s</title></rect>\n",
						area.x(), area.y(), area.width(), area.height(), escape(area.name() + ": " + area.words()))));
		return svg.append("</svg>\n").toString();
	}

	private static String element(Shape shape, Palette palette) {
		return switch (shape) {
		case Shape.Box box ->
			rectangle(box.x(), box.y(), box.width(), box.height(), palette.hex(box.fill()), palette.hex(box.border()));
		case Shape.Line line -> line(line, palette);
		case Shape.Words words -> String.format(Locale.ROOT,
				"<text x=\"%d\" y=\"%d\" fill=\"%s\"%s%s dominant-baseline=\"central\">%s</text>\n", words.x(),
				words.y(), palette.hex(words.tone()), words.bold() ? " font-weight=\"bold\"" : "",
				words.end() ? " text-anchor=\"end\"" : "", escape(words.text()));
		};
	}

	private static String rectangle(int x, int y, int width, int height, String fill, String stroke) {
		return String.format(Locale.ROOT,
				"<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"%s\"/>\n", x, y, width, height,
				fill, stroke);
	}

	private static String line(Shape.Line line, Palette palette) {
		String colour = palette.hex(line.tone());
		String dashes = line.stroke().dashes().length == 0 ? ""
				: String.format(Locale.ROOT, " stroke-dasharray=\"%d %d\"", line.stroke().dashes()[0],
						line.stroke().dashes()[1]);
		String text = String.format(Locale.ROOT,
				"<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>\n", points(line.points()),
				colour, dashes);
		return line.arrow()
				? text + String.format(Locale.ROOT, "<polygon points=\"%s\" fill=\"%s\"/>\n", points(head(line)),
						colour)
				: text;
	}

	private static String points(List<Integer> points) {
		return points.stream().map(String::valueOf).collect(Collectors.joining(" "));
	}

	/** The three corners of the arrow head of a line whose last part is as long as it likes. */
	public static List<Integer> head(Shape.Line line) {
		int last = line.points().size() - 2;
		double x = line.points().get(last);
		double y = line.points().get(last + 1);
		double angle = Math.atan2(y - line.points().get(last - 1), x - line.points().get(last - 2));
		return List.of((int) x, (int) y, corner(x, Math.cos(angle + Math.PI * 5 / 6)),
				corner(y, Math.sin(angle + Math.PI * 5 / 6)), corner(x, Math.cos(angle - Math.PI * 5 / 6)),
				corner(y, Math.sin(angle - Math.PI * 5 / 6)));
	}

	private static int corner(double from, double direction) {
		return (int) Math.round(from + HEAD * direction);
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
