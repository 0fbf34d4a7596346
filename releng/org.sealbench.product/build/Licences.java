
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the licence of every foreign library into a product: the table {@code THIRD-PARTY.txt} (name, version, licence,
 * texts) and the texts in the folder {@code licences}. Fails where the table of licences names none for a library,
 * where a library says another of itself, and where a text is missing. Arguments: the product's folder, the folder of
 * the table and the texts, the text of the EPL, then the folders that hold the libraries.
 */
class Licences {

	/** What is in a licence's name, however a library spells it. */
	private static final Map<String, String> SPELLINGS = Map.of("Apache-2.0", "apache", "EPL-2.0",
			"epl-?v?2|eclipse public license", "MIT", "\\bmit\\b|bouncy", "BSD-3-Clause", "bsd", "0BSD", "0bsd",
			"Unicode-3.0", "unicode");
	private static final Pattern TEXT = Pattern
			.compile("(?i)(META-INF/|license/)?((LICEN[SC]E|NOTICE|COPYING)[^/]*|about\\.html|about_files/[^/]+)");
	private static final Pattern MAVEN_NAME = Pattern.compile("<license>.*?<name>\\s*(.*?)\\s*</name>", Pattern.DOTALL);
	private static final Pattern WRAPPED = Pattern.compile("^wrapped\\.");

	private final Path product;
	private final Path texts;
	private final Path epl;
	private final Map<String, List<String>> table = new TreeMap<>();
	/** Where a text is already, by what it says: most bundles of one project have the same. */
	private final Map<String, String> written = new HashMap<>();
	private final Set<String> lines = new TreeSet<>();
	private final Set<String> errors = new TreeSet<>();

	Licences(Path product, Path texts, Path epl) throws IOException {
		this.product = product;
		this.texts = texts;
		this.epl = epl;
		for (String line : Files.readAllLines(texts.resolve("libraries.txt"))) {
			if (!line.startsWith("#") && !line.isBlank()) {
				List<String> words = Arrays.asList(line.strip().split("\\s+"));
				table.put(words.get(0), words.subList(1, words.size()));
			}
		}
	}

	public static void main(String[] arguments) throws IOException {
		Licences licences = new Licences(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
		for (String folder : Arrays.asList(arguments).subList(3, arguments.length)) {
			licences.folder(Path.of(folder));
		}
		licences.java();
		licences.finish();
	}

	/** The Java that a product may bring: its texts are those that jlink put beside it. */
	private void java() throws IOException {
		Path home = product.resolve("jre");
		if (!Files.exists(home)) {
			return;
		}
		Properties said = new Properties();
		try (InputStream in = Files.newInputStream(home.resolve("release"))) {
			said.load(in);
		}
		Path texts = home.resolve("legal/java.base");
		if (!Files.isRegularFile(texts.resolve("LICENSE"))) {
			errors.add("error: " + home + ": there is no text of its licence");
			return;
		}
		try (Stream<Path> files = Files.list(texts)) {
			lines.add("openjdk  "
					+ said.getProperty("JAVA_RUNTIME_VERSION", said.getProperty("JAVA_VERSION")).replace("\"", "")
					+ "  GPL-2.0-only WITH Classpath-exception-2.0  " + files.sorted()
							.map(each -> "jre/legal/java.base/" + each.getFileName()).collect(Collectors.joining(" "))
					+ " jre/legal");
		}
	}

	private void folder(Path folder) throws IOException {
		try (Stream<Path> found = Files.list(folder)) {
			for (Path each : found.sorted().toList()) {
				if (Files.exists(each.resolve(JarFile.MANIFEST_NAME))) {
					library(each.getFileName().toString(), each);
				} else if (each.toString().endsWith(".jar") && !each.endsWith("sealbench.jar")) {
					try (FileSystem jar = FileSystems.newFileSystem(each)) {
						library(each.getFileName().toString().replaceFirst("\\.jar$", ""), jar.getPath("/"));
					}
				}
			}
		}
	}

	private void library(String file, Path content) throws IOException {
		Attributes manifest = manifest(content);
		String bundle = manifest.getValue("Bundle-SymbolicName");
		String full = bundle == null ? file.replaceFirst("-\\d.*", "") : bundle.replaceFirst(";.*", "").strip();
		String name = WRAPPED.matcher(full).replaceFirst("");
		if (name.startsWith("org.sealbench.")) {
			return;
		}
		String version = manifest.getValue("Bundle-Version");
		String known = table.keySet().stream().filter(name::startsWith).reduce("",
				(a, b) -> a.length() > b.length() ? a : b);
		if (known.isEmpty()) {
			errors.add("error: " + name + ": its licence is not known. Name it in " + texts.resolve("libraries.txt"));
			return;
		}
		List<String> row = table.get(known);
		String said = said(content, manifest);
		if (!said.isEmpty() && !Pattern
				.compile(SPELLINGS.getOrDefault(row.get(0), Pattern.quote(row.get(0))), Pattern.CASE_INSENSITIVE)
				.matcher(said).find()) {
			errors.add("error: " + name + " says \"" + said + "\", and the table of licences " + row.get(0));
		}
		Set<String> own = new LinkedHashSet<>();
		own.add(standard(name, row.get(row.size() - 1), content));
		own.addAll(ownTexts(name, content));
		own.remove("");
		lines.add(name + "  " + (version == null ? file.replaceFirst("^.*?-(?=\\d)", "") : version) + "  " + row.get(0)
				+ "  " + String.join(" ", own));
	}

	/**
	 * A licence whose text names no holder, or that of this holder; MIT and BSD without a holder stand in the library.
	 */
	private String standard(String name, String text, Path content) throws IOException {
		Path file = text.equals("EPL-2.0") ? epl : texts.resolve(text + ".txt");
		if (Files.exists(file)) {
			return write("licences/" + text + ".txt", Files.readAllBytes(file));
		}
		if (ownFiles(content).stream()
				.noneMatch(each -> each.toString().toUpperCase(Locale.ROOT).contains("LICENSE"))) {
			errors.add("error: " + name + ": there is no text of " + text + " in it, nor " + file);
		}
		return "";
	}

	private List<String> ownTexts(String name, Path content) throws IOException {
		List<String> own = new ArrayList<>();
		for (Path text : ownFiles(content)) {
			own.add(write("licences/" + name + "/" + text.getFileName(), Files.readAllBytes(text)));
		}
		return own;
	}

	private static List<Path> ownFiles(Path content) throws IOException {
		List<Path> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(content, 2)) {
			files.filter(
					file -> TEXT.matcher(content.relativize(file).toString()).matches() && Files.isRegularFile(file))
					.sorted().forEach(found::add);
		}
		return found;
	}

	private String write(String file, byte[] text) throws IOException {
		String content = new String(text, StandardCharsets.ISO_8859_1);
		String before = written.putIfAbsent(content, file);
		if (before != null) {
			return before;
		}
		Path target = product.resolve(file);
		Files.createDirectories(target.getParent());
		Files.write(target, text);
		return file;
	}

	/** The licence that the library itself names, in its manifest or in the Maven file packed with it; else empty. */
	private static String said(Path content, Attributes manifest) throws IOException {
		String bundle = manifest.getValue("Bundle-License");
		Path maven = content.resolve("META-INF/maven");
		if (bundle != null || !Files.exists(maven)) {
			return bundle == null ? "" : bundle.strip();
		}
		try (Stream<Path> files = Files.walk(maven)) {
			List<Path> poms = files.filter(each -> each.endsWith("pom.xml")).toList();
			// A jar that shades others holds their files, too.
			if (poms.size() == 1) {
				Matcher named = MAVEN_NAME.matcher(Files.readString(poms.get(0)));
				return named.find() ? named.group(1) : "";
			}
		}
		return "";
	}

	private static Attributes manifest(Path content) throws IOException {
		Path file = content.resolve(JarFile.MANIFEST_NAME);
		if (!Files.exists(file)) {
			return new Attributes();
		}
		try (InputStream in = Files.newInputStream(file)) {
			return new Manifest(in).getMainAttributes();
		}
	}

	private void finish() throws IOException {
		if (!errors.isEmpty()) {
			errors.forEach(System.err::println);
			System.exit(1);
		}
		List<String> text = new ArrayList<>(List.of(
				"Libraries in this product: name, version, licence that it is used under (SPDX), texts and notices.",
				""));
		text.addAll(lines);
		Files.write(product.resolve("THIRD-PARTY.txt"), text, StandardCharsets.UTF_8);
	}
}
