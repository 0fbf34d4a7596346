
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies a p2 repository so that two builds of one commit give the same bytes: its two files of metadata say the time
 * of the version instead of that of the build, and are there in one form only. Arguments: the repository, the time (ISO
 * 8601), the folder to write.
 */
class UpdateSite {

	private static final String TIMESTAMP = "(<property name='p2\\.timestamp' value=')\\d+(?='/>)";

	private static final Pattern ELEMENT = Pattern.compile("( *<(?:provided|property) ).*/>");

	public static void main(String[] arguments) throws IOException {
		Path from = Path.of(arguments[0]);
		Instant time = Instant.parse(arguments[1]);
		Path to = Files.createDirectories(Path.of(arguments[2]));
		for (String folder : List.of("features", "plugins", "binary")) {
			if (Files.exists(from.resolve(folder))) {
				copy(from.resolve(folder), Files.createDirectories(to.resolve(folder)));
			}
		}
		for (String name : List.of("content", "artifacts")) {
			String text;
			try (JarFile jar = new JarFile(from.resolve(name + ".jar").toFile())) {
				text = new String(jar.getInputStream(jar.getEntry(name + ".xml")).readAllBytes(),
						StandardCharsets.UTF_8);
			}
			try (var out = new ZipOutputStream(Files.newOutputStream(to.resolve(name + ".jar")))) {
				ZipEntry entry = new ZipEntry(name + ".xml");
				entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
				out.putNextEntry(entry);
				out.write(ordered(text.replaceFirst(TIMESTAMP, "$1" + time.toEpochMilli()))
						.getBytes(StandardCharsets.UTF_8));
				out.closeEntry();
			}
		}
		Files.writeString(to.resolve("p2.index"), """
				version=1
				metadata.repository.factory.order=content.xml,!
				artifact.repository.factory.order=artifacts.xml,!
				""");
	}

	/**
	 * What stands in sets, p2 writes in an order that is another one in each run: elements of one line and of one name.
	 */
	private static String ordered(String text) {
		StringBuilder ordered = new StringBuilder();
		List<String> run = new ArrayList<>();
		String before = "";
		for (String line : text.lines().toList()) {
			Matcher element = ELEMENT.matcher(line);
			String name = element.matches() ? element.group(1) : "";
			if (!name.equals(before)) {
				run.stream().sorted().forEach(each -> ordered.append(each).append('\n'));
				run.clear();
			}
			before = name;
			if (name.isEmpty()) {
				ordered.append(line).append('\n');
			} else {
				run.add(line);
			}
		}
		run.stream().sorted().forEach(each -> ordered.append(each).append('\n'));
		return ordered.toString();
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}
}
