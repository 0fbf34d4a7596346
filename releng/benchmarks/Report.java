// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts what a benchmark printed into the page of measurements, in place of what the same one printed before, and draws
 * the growth of the commands, both axes logarithmic. Arguments: folder of the page, name of the benchmark, what it
 * printed, the machine in one line.
 */
public final class Report {

	private static final int WIDTH = 780;
	private static final int HEIGHT = 420;
	private static final int LEFT = 60;
	private static final int RIGHT = 270;
	private static final int TOP = 30;
	private static final int BOTTOM = 45;
	private static final List<String> COLOURS = List.of("#1b6ca8", "#c2571a", "#2e7d32", "#8e24aa", "#b71c1c",
			"#00838f", "#6d4c41", "#9e9d24", "#3949ab", "#d81b60", "#546e7a", "#f9a825");
	private static final Map<String, List<String>> PLOTS = Map.of("growth-reading",
			List.of("device list", "device show", "cert list", "cert show", "check", "matrix"), "growth-changing",
			List.of("plan", "compile, nothing changed", "compile, one changed", "device set, one change",
					"cert renew, one", "integrity accept --all, all new", "compile, all new"));

	private Report() {
	}

	public static void main(String[] arguments) throws IOException {
		Path docs = Path.of(arguments[0]);
		String name = arguments[1];
		String printed = Files.readString(Path.of(arguments[2])).strip();
		String machine = Files.readString(Path.of(arguments[3])).strip();
		StringBuilder block = new StringBuilder();
		block.append(machine).append(".\n\n");
		if (name.equals("growth")) {
			block.append(printed).append('\n');
			for (Map.Entry<String, List<String>> each : new TreeMap<>(PLOTS).entrySet()) {
				Files.writeString(docs.resolve("images").resolve(each.getKey() + ".svg"),
						plot(points(printed), each.getValue()));
				block.append("\n![").append(each.getKey().replace('-', ' '))
						.append(" with the plant, processor seconds](images/").append(each.getKey()).append(".svg)\n");
			}
		} else {
			block.append("```\n").append(printed).append("\n```\n");
		}
		Path page = docs.resolve("performance.md");
		Files.writeString(page, replaced(Files.readString(page), name, block.toString()));
	}

	/** The page with another block; at its end where it has none yet. */
	private static String replaced(String page, String name, String block) {
		String begin = "<!-- measured: " + name + " -->\n";
		String end = "<!-- end: " + name + " -->";
		int from = page.indexOf(begin);
		int to = page.indexOf(end);
		if (from >= 0 && to > from) {
			return page.substring(0, from) + begin + block + page.substring(to);
		}
		return page.stripTrailing() + "\n\n## Last run of `releng/benchmarks/" + name + "`\n\n" + begin + block + end
				+ "\n";
	}

	/** Processor seconds by command and number of devices. */
	private static Map<String, Map<Double, Double>> points(String table) {
		Map<String, Map<Double, Double>> points = new LinkedHashMap<>();
		for (String line : table.lines().toList()) {
			String[] cells = line.split("\\|");
			if (cells.length > 5 && cells[2].strip().matches("[0-9]+")) {
				points.computeIfAbsent(cells[1].strip(), none -> new TreeMap<>()).put(Double.valueOf(cells[2].strip()),
						Double.valueOf(cells[4].replace("s", "").strip()));
			}
		}
		return points;
	}

	private static String plot(Map<String, Map<Double, Double>> all, List<String> names) {
		Map<String, Map<Double, Double>> points = new LinkedHashMap<>();
		names.stream().filter(all::containsKey).forEach(each -> points.put(each, all.get(each)));
		List<Double> sizes = points.values().stream().flatMap(each -> each.keySet().stream()).distinct().sorted()
				.toList();
		List<Double> times = points.values().stream().flatMap(each -> each.values().stream()).sorted().toList();
		if (sizes.isEmpty()) {
			return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n";
		}
		Axis x = new Axis(sizes.get(0), Math.max(sizes.get(sizes.size() - 1), sizes.get(0) * 10), LEFT, WIDTH - RIGHT);
		Axis y = new Axis(decade(times.get(0)), decade(times.get(times.size() - 1)) * 10, HEIGHT - BOTTOM, TOP);
		StringBuilder svg = new StringBuilder();
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT)
				.append("\" font-family=\"sans-serif\" font-size=\"12\">\n"
						+ "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
		text(svg, LEFT, TOP - 12, "start", "processor seconds");
		text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8, "middle", "devices");
		for (double size : sizes) {
			line(svg, x.at(size), TOP, x.at(size), HEIGHT - BOTTOM);
			text(svg, x.at(size), HEIGHT - BOTTOM + 16, "middle", number(size));
		}
		for (double tick : ticks(y)) {
			line(svg, LEFT, y.at(tick), WIDTH - RIGHT, y.at(tick));
			text(svg, LEFT - 6, y.at(tick) + 4, "end", number(tick));
		}
		int row = 0;
		for (Map.Entry<String, Map<Double, Double>> each : points.entrySet()) {
			curve(svg, x, y, each.getValue(), COLOURS.get(row % COLOURS.size()));
			int at = TOP + 10 + 20 * row;
			svg.append("<circle cx=\"").append(WIDTH - RIGHT + 16).append("\" cy=\"").append(at - 4)
					.append("\" r=\"4\" fill=\"").append(COLOURS.get(row % COLOURS.size())).append("\"/>\n");
			text(svg, WIDTH - RIGHT + 26, at, "start", each.getKey());
			row++;
		}
		return svg.append("</svg>\n").toString();
	}

	private static void curve(StringBuilder svg, Axis x, Axis y, Map<Double, Double> values, String colour) {
		List<String> path = new ArrayList<>();
		values.forEach((size, time) -> path.add(coordinate(x.at(size)) + "," + coordinate(y.at(time))));
		svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"").append(colour).append("\" points=\"")
				.append(String.join(" ", path)).append("\"/>\n");
		values.forEach(
				(size, time) -> svg.append("<circle r=\"3\" cx=\"").append(coordinate(x.at(size))).append("\" cy=\"")
						.append(coordinate(y.at(time))).append("\" fill=\"").append(colour).append("\"/>\n"));
	}

	private static List<Double> ticks(Axis axis) {
		List<Double> ticks = new ArrayList<>();
		for (double decade = axis.low; decade <= axis.high * 1.001; decade *= 10) {
			for (double factor : new double[] { 1, 2, 5 }) {
				if (decade * factor <= axis.high * 1.001) {
					ticks.add(decade * factor);
				}
			}
		}
		return ticks;
	}

	private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
		svg.append("<path stroke=\"#ddd\" d=\"M").append(coordinate(x1)).append(' ').append(coordinate(y1)).append('L')
				.append(coordinate(x2)).append(' ').append(coordinate(y2)).append("\"/>\n");
	}

	private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
		svg.append("<text x=\"").append(coordinate(x)).append("\" y=\"").append(coordinate(y))
				.append("\" text-anchor=\"").append(anchor).append("\">").append(words).append("</text>\n");
	}

	private static String coordinate(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	private static String number(double value) {
		return value >= 1 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.2g", value);
	}

	private static double decade(double value) {
		return Math.pow(10, Math.floor(Math.log10(Math.max(value, 0.01))));
	}

	/** From one end to the other by the logarithm. */
	private record Axis(double low, double high, double from, double to) {

		double at(double value) {
			return from + (to - from) * Math.log(Math.max(value, low) / low) / Math.log(high / low);
		}
	}
}
