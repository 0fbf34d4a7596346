// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.reference;

import static org.sealbench.house.reference.MarkdownTable.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.sealbench.common.ProblemCode;

/** Every problem that Sealbench can say, by its code: what is wrong, and what to do about it. */
final class ProblemPage {

	/** By the thousands of the numbers, see {@link ProblemCode}. */
	private static final Map<Integer, String> RANGES = new TreeMap<>(
			Map.of(1, "The project on disk", 2, "What compile finds", 3, "Login and protection", 4, "Link and download",
					5, "OPC UA", 6, "Certificates", 7, "The emulator", 8, "The command line", 9, "Everywhere"));

	private ProblemPage() {
	}

	static String text(Path root) {
		List<ProblemCode> codes = codes(root);
		StringBuilder page = new StringBuilder("# Problems\n\n" + ReferenceTest.MADE
				+ "`…` stands for a name, a file or a number. Exit codes are those of [the command line]"
				+ "(../command-line.md).\n");
		RANGES.forEach((range, title) -> {
			MarkdownTable table = new MarkdownTable("code", "severity", "what is wrong", "what to do");
			codes.stream().filter(each -> each.number() / 1000 == range).forEach(each -> table.row(code(each.text()),
					each.severity().name().toLowerCase(Locale.ROOT), words(each.message()), words(each.remedy())));
			page.append("\n## ").append(title).append("\n\n").append(table);
		});
		return page.toString();
	}

	/** Arguments as an ellipsis; the quote of the pattern's language is gone. */
	private static String words(String pattern) {
		return pattern.replaceAll("\\{\\d[^}]*\\}", "…").replace("''", "'");
	}

	private static List<ProblemCode> codes(Path root) {
		try (Stream<Path> all = Files.walk(root.resolve("bundles"))) {
			return all.filter(each -> each.toString().matches(".*[/\\\\]src[/\\\\].*Problem\\.java"))
					.map(ProblemPage::type).filter(type -> type.isEnum() && ProblemCode.class.isAssignableFrom(type))
					.flatMap(type -> Stream.of(type.getEnumConstants())).map(ProblemCode.class::cast)
					.sorted(Comparator.comparingInt(ProblemCode::number)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Class<?> type(Path source) {
		String file = source.toString().replace('\\', '/');
		String name = file.substring(file.indexOf("/src/") + "/src/".length(), file.length() - ".java".length());
		try {
			return Class.forName(name.replace('/', '.'), false, ProblemPage.class.getClassLoader());
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(e);
		}
	}
}
