// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ValidityPhase;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.DiagramArea;
import org.sealbench.operations.diagram.Palette;
import org.sealbench.operations.diagram.Shape;
import org.sealbench.operations.diagram.SvgFile;
import org.sealbench.operations.diagram.Tone;
import org.sealbench.operations.timeline.Timeline;
import org.sealbench.operations.timeline.TimelineDrawing;
import org.sealbench.operations.timeline.TimelineEntry;

/** Certificates against time, in words and as a picture. */
class TimelineTest {

	private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

	@Test
	void saysHowMuchTimeIsLeft() {
		assertEquals("10 years left", entry(CertificateNumber.of(1), "2026-01-01", "2036-01-01", false).words());
		assertEquals("ends in 1 day", entry(CertificateNumber.of(1), "2016-01-01", "2026-06-02", false).words());
		assertEquals("ends in 6 months", entry(CertificateNumber.of(1), "2016-01-01", "2026-12-01", false).words());
		assertEquals("expired 31 days ago", entry(CertificateNumber.of(1), "2016-01-01", "2026-05-01", false).words());
		assertEquals("begins in 30 days", entry(CertificateNumber.of(1), "2026-07-01", "2036-01-01", false).words());
		assertEquals("revoked", entry(CertificateNumber.of(1), "2016-01-01", "2026-05-01", true).words());
	}

	@Test
	void drawsBarsInsideThePictureWithColoursByTimeLeft() {
		Diagram diagram = TimelineDrawing.of(new Timeline("plant", NOW,
				List.of(entry(CertificateNumber.of(1), "2016-01-01", "2026-05-01", false),
						entry(CertificateNumber.of(2), "2016-01-01", "2026-12-01", false),
						entry(CertificateNumber.of(3), "2026-01-01", "2036-01-01", false),
						entry(CertificateNumber.of(4), "2020-01-01", "9999-12-31", false))));
		List<Shape.Box> bars = diagram.shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast)
				.toList();
		assertEquals(List.of(Tone.BAD, Tone.WARNING, Tone.GOOD, Tone.GOOD),
				bars.stream().map(Shape.Box::fill).toList());
		assertTrue(bars.stream().allMatch(each -> each.width() > 0 && each.x() + each.width() < diagram.width()),
				bars.toString());
		assertEquals(List.of("1", "2", "3", "4"), diagram.areas().stream().map(DiagramArea::id).toList());
		assertTrue(diagram.areas().get(0).words().contains("expired 31 days ago"));
		assertTrue(SvgFile.of(diagram, Palette.LIGHT).contains("CN &lt;1&gt;"));
	}

	@Test
	void theDayOfThePlanIsAMarkOnTheBarAndInItsWords() {
		List<TimelineEntry> two = List.of(entry(CertificateNumber.of(1), "2016-01-01", "2026-12-01", false),
				entry(CertificateNumber.of(2), "2026-01-01", "2036-01-01", false));
		Diagram with = TimelineDrawing
				.of(new Timeline("plant", NOW, two, Map.of(CertificateNumber.of(1), LocalDate.of(2026, 10, 1))));
		Diagram without = TimelineDrawing.of(new Timeline("plant", NOW, two));
		assertEquals(without.shapes().size() + 1, with.shapes().size());
		assertTrue(with.areas().get(0).words().endsWith("to be renewed on 2026-10-01"), with.areas().get(0).words());
		assertEquals(without.areas().get(1), with.areas().get(1));
	}

	@Test
	void ofManyThoseThatEndFirstAreDrawn() {
		List<TimelineEntry> many = new ArrayList<>();
		for (int i = 1; i <= TimelineDrawing.MOST_DRAWN + 7; i++) {
			many.add(entry(CertificateNumber.of(i), "2026-01-01", "2036-01-01", false));
		}
		Diagram diagram = TimelineDrawing.of(new Timeline("plant", NOW, many));
		assertEquals(TimelineDrawing.MOST_DRAWN, diagram.areas().size());
		assertTrue(diagram.shapes().stream()
				.anyMatch(each -> each instanceof Shape.Words words && words.text().startsWith("7 more")));
	}

	@Test
	void aProjectWithoutCertificatesHasAnEmptyPicture() {
		assertEquals(List.of(), TimelineDrawing.of(new Timeline("plant", NOW, List.of())).areas());
	}

	private static TimelineEntry entry(CertificateNumber id, String from, String to, boolean revoked) {
		Instant begin = Instant.parse(from + "T00:00:00Z");
		Instant end = Instant.parse(to + "T00:00:00Z");
		return new TimelineEntry(new CertificateSummary(id, CertificateStore.DEVICE, "CN <" + id + ">", "", "", begin,
				end, List.of(), false, "", "", revoked), ValidityPhase.of(begin, end, NOW), NOW);
	}
}
