
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Writes which foreign jars are in the product, each with its version and licence as the jar itself names them: in its
 * manifest (Bundle-License), in the Maven file that was packed with it, or in its about.html, which Eclipse bundles
 * have. Arguments: the file to write, then the folders that hold the jars.
 */
class ThirdPartyList {

	private static final Pattern MAVEN_LICENCE = Pattern.compile("<license>.*?<name>\\s*(.*?)\\s*</name>",
			Pattern.DOTALL);
	private static final Pattern ECLIPSE_LICENCE = Pattern
			.compile("Eclipse Public License[^<]{0,12}?Version\\s*(\\d\\.\\d)", Pattern.DOTALL);
	/** Those that name none in their jars, by the beginning of their names, as their projects state it. */
	private static final Map<String, String> KNOWN = Map.of("bc", "Bouncy Castle Licence (MIT)", "picocli",
			"Apache-2.0", "org.eclipse.", "EPL-2.0");
	private static final String OWN = "org.sealbench";

	public static void main(String[] arguments) throws IOException {
		Set<String> lines = new TreeSet<>();
		for (int i = 1; i < arguments.length; i++) {
			for (Path jar : jars(Path.of(arguments[i]))) {
				if (!jar.getFileName().toString().startsWith(OWN)
						&& !jar.getFileName().toString().equals("sealbench.jar")) {
					lines.add(line(jar));
				}
			}
		}
		List<String> text = new ArrayList<>(
				List.of("Libraries in this product: name, version, licence as the library names it.", ""));
		text.addAll(lines);
		Files.write(Path.of(arguments[0]), text, StandardCharsets.UTF_8);
	}

	private static List<Path> jars(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		}
	}

	private static String line(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			Attributes manifest = jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
			String name = manifest.getValue("Bundle-SymbolicName");
			String version = manifest.getValue("Bundle-Version");
			String plain = file.getFileName().toString().replaceFirst("\\.jar$", "");
			String known = name == null ? plain : name.replaceFirst(";.*", "");
			return known + "  " + (version == null ? "" : version) + "  " + licence(jar, manifest, known);
		}
	}

	private static String licence(JarFile jar, Attributes manifest, String name) throws IOException {
		String bundle = manifest.getValue("Bundle-License");
		if (bundle != null && !bundle.isBlank()) {
			return bundle.strip();
		}
		for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().<ZipEntry>map(each -> each)::iterator) {
			boolean maven = entry.getName().startsWith("META-INF/maven/") && entry.getName().endsWith("/pom.xml");
			if (maven || entry.getName().equals("about.html")) {
				Matcher found = (maven ? MAVEN_LICENCE : ECLIPSE_LICENCE)
						.matcher(new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
				if (found.find()) {
					return (maven ? "" : "EPL-") + found.group(1);
				}
			}
		}
		return KNOWN.entrySet().stream().filter(known -> name.startsWith(known.getKey())).map(Map.Entry::getValue)
				.findFirst().orElse("none named in the jar; see its project");
	}
}
