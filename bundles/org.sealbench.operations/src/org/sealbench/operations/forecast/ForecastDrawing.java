// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sealbench.common.Texts;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.DiagramArea;
import org.sealbench.operations.diagram.Shape;
import org.sealbench.operations.diagram.Stroke;
import org.sealbench.operations.diagram.Tone;

/**
 * Draws the renewal plan: a line of time with its maintenance windows, each with what is renewed, which devices are
 * loaded and which of them go to STOP; below them what others have to renew, and what has to be planned.
 */
public final class ForecastDrawing {

	private static final Texts TEXTS = Texts.beside(ForecastDrawing.class);
	private static final int MARGIN = 16;
	private static final int TIME = 40;
	private static final int CARD = MARGIN + TIME;
	private static final int WIDTH = 640;
	private static final int PAD = 10;
	private static final int GAP = 12;
	private static final int DOT = 10;
	/** Things named in one window; the others are counted. */
	private static final int MOST_NAMED = 6;

	private final Forecast forecast;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<DiagramArea> areas = new ArrayList<>();
	private int y = MARGIN;

	private ForecastDrawing(Forecast forecast) {
		this.forecast = forecast;
	}

	public static Diagram of(Forecast forecast) {
		return new ForecastDrawing(forecast).draw();
	}

	/** What a window stands for in the picture and in the table beside it. */
	public static String id(MaintenanceWindow window) {
		return "window:" + window.date();
	}

	/** What a thing that ends stands for. */
	public static String id(Expiry item) {
		return "item:" + item.kind().label() + ":" + item.number() + ":" + item.name();
	}

	private Diagram draw() {
		int top = y + Diagram.LINE / 2;
		heading(TEXTS.get("windows", forecast.windows().size(), day(forecast.until())));
		forecast.windows().forEach(this::window);
		if (!forecast.windows().isEmpty()) {
			shapes.add(0, new Shape.Line(List.of(MARGIN + DOT / 2, top + Diagram.LINE, MARGIN + DOT / 2, y - GAP),
					Tone.BORDER, Stroke.SOLID, true));
		}
		List<Expiry> others = forecast.items().stream().filter(
				each -> each.kind().action() == Expiry.Action.PLAN || each.kind().action() == Expiry.Action.IMPORT)
				.toList();
		if (!others.isEmpty()) {
			heading(TEXTS.get("others"));
			others.forEach(this::other);
		}
		return new Diagram(TEXTS.get("title", forecast.project()), CARD + WIDTH + MARGIN, y + MARGIN, shapes, areas);
	}

	private void heading(String words) {
		shapes.add(new Shape.Words(MARGIN, y + Diagram.LINE / 2, words, Tone.TEXT, true, false));
		y += Diagram.LINE + GAP;
	}

	private void window(MaintenanceWindow window) {
		List<String> lines = lines(window);
		Tone tone = window.begin().isBefore(forecast.now()) ? Tone.BAD
				: window.stop().isEmpty() ? Tone.GOOD : Tone.WARNING;
		card(id(window), window.date().toString(), lines, tone);
	}

	private static List<String> lines(MaintenanceWindow window) {
		List<String> lines = new ArrayList<>();
		lines.add(TEXTS.get("renew", names(window.items().stream().map(Expiry::name).toList())));
		if (!window.devices().isEmpty()) {
			lines.add(TEXTS.get("load", names(window.devices())));
		}
		lines.add(window.stop().isEmpty() ? TEXTS.get("noStop") : TEXTS.get("stop", names(window.stop())));
		return lines;
	}

	private static String names(List<String> all) {
		String named = all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
		return all.size() <= MOST_NAMED ? named : TEXTS.get("more", named, all.size() - MOST_NAMED);
	}

	private void other(Expiry item) {
		String words = item.kind().action() == Expiry.Action.PLAN ? TEXTS.get("plan", item.name(), day(item.due()))
				: TEXTS.get("import", item.name(), day(item.due()));
		card(id(item), day(item.end()), List.of(words), item.due().isBefore(forecast.now()) ? Tone.WARNING : Tone.OPEN);
	}

	private void card(String id, String title, List<String> lines, Tone tone) {
		int height = 2 * PAD + Diagram.LINE * (lines.size() + 1);
		shapes.add(new Shape.Box(MARGIN, y + PAD + Diagram.LINE / 2 - DOT / 2, DOT, DOT, tone, tone));
		shapes.add(new Shape.Box(CARD, y, WIDTH, height, Tone.BOX, Tone.BORDER));
		shapes.add(new Shape.Box(CARD, y, 4, height, tone, tone));
		shapes.add(new Shape.Words(CARD + PAD + 4, y + PAD + Diagram.LINE / 2, title, Tone.TEXT, true, false));
		for (int i = 0; i < lines.size(); i++) {
			shapes.add(new Shape.Words(CARD + PAD + 4, y + PAD + Diagram.LINE * (i + 1) + Diagram.LINE / 2,
					Diagram.fit(lines.get(i), WIDTH - 2 * PAD), Tone.TEXT, false, false));
		}
		areas.add(new DiagramArea(id, title, String.join("\n", lines), CARD, y, WIDTH, height, true));
		y += height + GAP;
	}

	/** The day in UTC, ISO 8601. */
	public static String day(Instant time) {
		return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
	}
}
