// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * What strangers wrote is shown through {@code VisibleText}: in each kind of output by one class that does it, and
 * nothing else writes there.
 */
class VisibleOutputTest {

	/** Code that would write past the class that makes text visible, and where it stands for good reason. */
	private static final Map<Pattern, Set<String>> DOORS = Map.of(
			// Main answers --version before anything is loaded, Interrupt flushes both; the bar of progress steers the
			// terminal itself.
			Pattern.compile("new PrintStream\\(|System\\.(out|err)\\b"),
			Set.of("Main.java", "CommandEnvironment.java", "VisibleStream.java", "BarDisplay.java", "Interrupt.java"),
			Pattern.compile("new ColumnLabelProvider\\(|extends (Column|Base)?LabelProvider\\b|createTextProvider\\("),
			Set.of("VisibleLabels.java"), Pattern.compile("\\.drawText\\(|\\.drawString\\("),
			// Printed pages make their titles visible themselves.
			Set.of("DiagramPainter.java", "DiagramPrint.java", "RecoveryKeyPage.java"),
			Pattern.compile("<text |<title>"),
			// Its title and its tables are made visible before they are escaped.
			Set.of("SvgFile.java", "EvidenceReport.java"));

	@Test
	void hasOneDoorForEachKind() throws IOException {
		List<String> beside = new ArrayList<>();
		for (SourceFile source : SourceFile.below(Checkout.ROOT.resolve("bundles"))) {
			if (!source.isGenerated()) {
				String text = Files.readString(source.path());
				String name = source.path().getFileName().toString();
				DOORS.forEach((code, allowed) -> code.matcher(text).results().filter(each -> !allowed.contains(name))
						.forEach(each -> beside.add(name + ": " + each.group())));
			}
		}
		assertEquals(List.of(), beside);
	}
}
