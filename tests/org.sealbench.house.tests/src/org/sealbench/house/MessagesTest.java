// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text that is asked for is there, and no other; what the workbench shows is not written between its lines of
 * code.
 */
class MessagesTest {

	private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
	private static final Pattern VALUE = Pattern.compile("\\{[0-9]");
	private static final Pattern KEY = Pattern.compile("TEXTS\\.get\\(\\s*\"([\\w.]+)\"");
	/** What puts words on the screen, with words in quotes behind it. */
	private static final Pattern SHOWN = Pattern
			.compile("\\b(?:set(?:Text|ToolTipText|Message|Title|ErrorMessage|ContentDescription|Description|PartName)"
					+ "|Named\\.as|NLS\\.bind|new " + "(?:Action|Job|Label|MessageDialog|MenuManager))"
					+ "\\([^;\"]*\"[^\"]*(?<![<\\\\/])\\b\\p{L}{3,}[^\"]*\"");

	@Test
	void areFound() throws IOException {
		assertTrue(files().size() >= 10, () -> "messages.properties");
	}

	@ParameterizedTest
	@MethodSource("files")
	void areThoseThatAreAskedFor(Path file) throws IOException {
		Set<String> texts = texts(file);
		Path type = file.resolveSibling("Messages.java");
		assertEquals(Files.exists(type) ? fields(type) : keys(file.getParent(), texts), texts, file::toString);
	}

	/**
	 * Texts with values in them are formats, in which an apostrophe is doubled; a text of the window without a value is
	 * shown as it stands.
	 */
	@ParameterizedTest
	@MethodSource("files")
	void haveApostrophesAsTheirReaderWantsThem(Path file) throws IOException {
		boolean alwaysFormats = !Files.exists(file.resolveSibling("Messages.java"));
		Properties texts = load(file);
		assertEquals(List.of(),
				texts.stringPropertyNames().stream().sorted()
						.filter(key -> alwaysFormats || VALUE.matcher(texts.getProperty(key)).find()
								? texts.getProperty(key).replace("''", "").contains("'")
								: texts.getProperty(key).contains("''"))
						.toList(),
				file::toString);
	}

	private static Set<String> fields(Path type) throws IOException {
		return FIELD.matcher(Files.readString(type)).results().map(field -> field.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Those in the sources beside the file; of {@code "kind." + name()} all texts that begin so. */
	private static Set<String> keys(Path folder, Set<String> texts) throws IOException {
		Set<String> keys = new TreeSet<>();
		for (Path source : Checkout.children(folder)) {
			if (source.toString().endsWith(".java")) {
				KEY.matcher(Files.readString(source)).results().map(found -> found.group(1)).forEach(key -> {
					if (key.endsWith(".")) {
						texts.stream().filter(each -> each.startsWith(key)).forEach(keys::add);
					} else {
						keys.add(key);
					}
				});
			}
		}
		return keys;
	}

	@Test
	void standInNoSourceOfTheWorkbench() throws IOException {
		List<String> found = sources().stream().filter(
				file -> ThirdParty.isWorkbench(Checkout.ROOT.resolve("bundles").relativize(file).getName(0).toString()))
				.flatMap(file -> SHOWN.matcher(read(file)).results()
						.map(shown -> file.getFileName() + ": " + shown.group().replaceAll("\\s+", " ")))
				.toList();
		assertEquals(List.of(), found);
	}

	private static Set<String> texts(Path file) throws IOException {
		return new TreeSet<>(load(file).stringPropertyNames());
	}

	private static Properties load(Path file) throws IOException {
		Properties texts = new Properties();
		try (var in = Files.newBufferedReader(file)) {
			texts.load(in);
		}
		return texts;
	}

	static List<Path> files() throws IOException {
		return walk("messages.properties");
	}

	private static List<Path> sources() throws IOException {
		return walk(".java");
	}

	private static List<Path> walk(String ending) throws IOException {
		try (Stream<Path> all = Files.walk(Checkout.ROOT.resolve("bundles"))) {
			return all.filter(each -> each.toString().endsWith(ending) && each.toString().contains("/src/")).sorted()
					.toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
