// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Texts;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.DiagramArea;
import org.sealbench.operations.diagram.Shape;
import org.sealbench.operations.diagram.Stroke;
import org.sealbench.operations.diagram.Tone;

/**
 * Draws each certificate as a bar from its first to its last day, with today as a line through all of them, and the day
 * on which the plan renews it as a mark on its bar.
 */
public final class TimelineDrawing {

	/** Certificates up to which all are drawn; of more, those that end first. */
	public static final int MOST_DRAWN = 500;

	private static final Texts TEXTS = Texts.beside(TimelineDrawing.class);
	private static final int MARGIN = 16;
	private static final int NAMES = 270;
	private static final int BARS = 420;
	private static final int LEAST_WORDS = 210;
	private static final int ROW = 22;
	private static final int BAR = 10;
	private static final int MOST_YEARS_AHEAD = 25;
	private static final int MOST_MARKS = 8;
	private static final int DAYS_OF_YEAR = 366;

	private final Timeline timeline;
	private final Instant from;
	private final Instant to;
	/** Room for the text at the right of the bars. */
	private final int room;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<DiagramArea> areas = new ArrayList<>();

	private TimelineDrawing(Timeline timeline) {
		this.timeline = timeline;
		this.room = Math.max(LEAST_WORDS, timeline.entries().stream().limit(MOST_DRAWN).map(TimelineDrawing::end)
				.mapToInt(Diagram::width).max().orElse(0));
		Duration year = Duration.ofDays(DAYS_OF_YEAR);
		this.from = timeline.entries().stream().map(each -> each.certificate().notBefore()).min(Instant::compareTo)
				.orElse(timeline.now()).minus(year.dividedBy(2));
		Instant last = timeline.entries().stream().map(each -> each.certificate().notAfter()).max(Instant::compareTo)
				.orElse(timeline.now());
		Instant most = timeline.now().plus(year.multipliedBy(MOST_YEARS_AHEAD));
		Instant end = last.isAfter(most) ? most : last;
		this.to = (end.isBefore(timeline.now()) ? timeline.now() : end).plus(year);
	}

	public static Diagram of(Timeline timeline) {
		return new TimelineDrawing(timeline).draw();
	}

	private Diagram draw() {
		List<TimelineEntry> drawn = timeline.entries().stream().limit(MOST_DRAWN).toList();
		int bottom = MARGIN + ROW * (drawn.size() + 1);
		marks(bottom);
		for (int i = 0; i < drawn.size(); i++) {
			row(drawn.get(i), MARGIN + ROW * (i + 1) + ROW / 2);
		}
		int now = x(timeline.now());
		shapes.add(new Shape.Line(List.of(now, MARGIN + ROW - 2, now, bottom), Tone.TEXT, Stroke.DASHED, false));
		shapes.add(new Shape.Words(now + 4, MARGIN + ROW / 2 - 6, TEXTS.get("today"), Tone.TEXT, true, false));
		int left = timeline.entries().size() - drawn.size();
		if (left > 0) {
			shapes.add(new Shape.Words(MARGIN, bottom + ROW / 2, TEXTS.get("more", left), Tone.FAINT, false, false));
			bottom += ROW;
		}
		return new Diagram(TEXTS.get("title", timeline.project()), MARGIN + NAMES + BARS + room + MARGIN,
				bottom + MARGIN, shapes, areas);
	}

	private void marks(int bottom) {
		int first = from.atZone(ZoneOffset.UTC).getYear() + 1;
		int last = to.atZone(ZoneOffset.UTC).getYear();
		int step = Math.max(1, (last - first) / MOST_MARKS + 1);
		for (int year = first; year <= last; year += step) {
			int x = x(start(LocalDate.of(year, 1, 1)));
			shapes.add(new Shape.Line(List.of(x, MARGIN + ROW, x, bottom), Tone.BOX, Stroke.SOLID, false));
			shapes.add(new Shape.Words(x - 13, MARGIN + ROW / 2 + 6, Integer.toString(year), Tone.FAINT, false, false));
		}
	}

	private void row(TimelineEntry entry, int y) {
		int begin = x(entry.certificate().notBefore());
		int end = Math.max(begin + 2, x(entry.certificate().notAfter()));
		Tone tone = tone(entry);
		shapes.add(new Shape.Words(MARGIN, y, Diagram.fit(entry.name(), NAMES - 16), Tone.TEXT, false, false));
		shapes.add(new Shape.Box(begin, y - BAR / 2, end - begin, BAR, tone, tone));
		renewal(entry).map(TimelineDrawing::start).ifPresent(
				day -> shapes.add(new Shape.Box(x(day) - 1, y - ROW / 2 + 2, 3, ROW - 4, Tone.TEXT, Tone.TEXT)));
		shapes.add(new Shape.Words(MARGIN + NAMES + BARS + 10, y, end(entry), tone, false, false));
		areas.add(new DiagramArea(entry.certificate().id().toString(), entry.name(), words(entry), MARGIN - 4,
				y - ROW / 2 + 1, NAMES + BARS + room + 4, ROW - 2, true));
	}

	private static String end(TimelineEntry entry) {
		return day(entry.certificate().notAfter()) + "  " + entry.words();
	}

	private Optional<LocalDate> renewal(TimelineEntry entry) {
		return Optional.ofNullable(timeline.renewals().get(entry.certificate().id()));
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	private String words(TimelineEntry entry) {
		String words = plain(entry);
		return renewal(entry).map(day -> TEXTS.get("renewal", words, day)).orElse(words);
	}

	private static String plain(TimelineEntry entry) {
		String uses = String.join(", ", entry.certificate().usedAs());
		String from = day(entry.certificate().notBefore());
		String to = day(entry.certificate().notAfter());
		return uses.isEmpty() ? TEXTS.get("validity", from, to, entry.words())
				: TEXTS.get("validityUsed", from, to, entry.words(), uses);
	}

	/** The day in UTC, ISO 8601. */
	public static String day(Instant time) {
		return time.atZone(ZoneOffset.UTC).toLocalDate().toString();
	}

	private static Tone tone(TimelineEntry entry) {
		if (entry.certificate().revoked()) {
			return Tone.BAD;
		}
		return switch (entry.life()) {
		case NOT_YET -> Tone.OPEN;
		case GOOD -> Tone.GOOD;
		case ENDING -> Tone.WARNING;
		case EXPIRED -> Tone.BAD;
		};
	}

	private int x(Instant time) {
		double part = (double) Duration.between(from, time).toSeconds() / Duration.between(from, to).toSeconds();
		return MARGIN + NAMES + (int) Math.round(BARS * Math.clamp(part, 0, 1));
	}
}
