// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java source of a bundle and the packages of ours whose types it names. There are no imports on demand, so the text
 * tells them all.
 *
 * @param path     its file
 * @param packaged the package that it declares
 * @param uses     other packages of ours, imported or written out
 */
record SourceFile(Path path, String packaged, Set<String> uses) {

	private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
	private static final Pattern USED = Pattern.compile("\\b(org\\.sealbench(?:\\.[a-z0-9]+)+)\\.[A-Z]");

	/** The hand-written and generated sources below a folder. */
	static List<SourceFile> below(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(each -> each.toString().endsWith(".java") && !each.toString().contains("/target/"))
					.map(SourceFile::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(folder.toString(), e);
		}
	}

	private static SourceFile read(Path file) {
		try {
			String text = Files.readString(file);
			Matcher declared = PACKAGE.matcher(text);
			String packaged = declared.find() ? declared.group(1) : "";
			Set<String> uses = new TreeSet<>();
			USED.matcher(text).results().forEach(each -> uses.add(each.group(1)));
			uses.remove(packaged);
			return new SourceFile(file, packaged, uses);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	/** The name of the type that the file is named after. */
	String simpleName() {
		return path.getFileName().toString().replace(".java", "");
	}

	boolean isGenerated() {
		return path.toString().contains("/src-gen/");
	}

	boolean declaresAType() {
		return !simpleName().equals("package-info");
	}
}
