
// SPDX-License-Identifier: EPL-2.0
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The bill of materials (CycloneDX 1.6) of archives, made of the libraries that are really in them, and of the Java
 * that one of them brings: {@code Bill write FILE VERSION TIME THIRD-PARTY.txt CONTENT.xml ARCHIVE...}, and held
 * against them: {@code Bill check FILE ARCHIVE...} fails where a library of an archive is not in it by its digest, or
 * one that it names is in no archive. The licences come from the table of the product, the Maven coordinates from the
 * metadata of the update site. A component is referred to by its package URL, as the list of known weaknesses does it.
 */
class Bill {

	private static final Pattern UNIT = Pattern.compile("<unit id='([^']*)' version='([^']*)'.*?</unit>",
			Pattern.DOTALL);
	private static final Pattern COORDINATE = Pattern
			.compile("name='maven-(groupId|artifactId|version)' value='([^']*)'");
	private static final List<String> PARTS = List.of("groupId", "artifactId", "version");
	private static final Pattern LONGER = Pattern.compile("\\d+ path=([^\n]*)\n");
	private static final Pattern HASH = Pattern.compile("\"content\": \"([0-9a-f]{64})\"");

	/** A library of another project, wherever it is. */
	private static final class Library {
		private String name;
		private String version;
		private String[] coordinates;
		private String reference;
		private final Set<String> digests = new TreeSet<>();
		private final Set<String> places = new TreeSet<>();
	}

	private final Map<String, Library> libraries = new TreeMap<>();
	private final Map<String, String[]> coordinates = new HashMap<>();
	private final Map<String, String> licences = new HashMap<>();

	public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
		List<String> words = Arrays.asList(arguments);
		Bill bill = new Bill();
		if (words.get(0).equals("write")) {
			bill.readLicences(Path.of(words.get(4)));
			bill.readCoordinates(Files.readString(Path.of(words.get(5))));
			bill.archives(words.subList(6, words.size()));
			Files.writeString(Path.of(words.get(1)), bill.json(words.get(2), words.get(3)));
		} else {
			bill.archives(words.subList(2, words.size()));
			bill.check(Files.readString(Path.of(words.get(1))));
		}
	}

	private void readLicences(Path table) throws IOException {
		for (String line : Files.readAllLines(table)) {
			String[] words = line.split(" {2}");
			if (words.length > 2) {
				licences.put(words[0], words[2]);
			}
		}
	}

	/** What p2 was told of each bundle's origin. */
	private void readCoordinates(String metadata) {
		Matcher unit = UNIT.matcher(metadata);
		while (unit.find()) {
			Map<String, String> found = COORDINATE.matcher(unit.group()).results()
					.collect(Collectors.toMap(each -> each.group(1), each -> each.group(2), (a, b) -> a));
			if (found.size() == 3) {
				coordinates.put(unit.group(1), PARTS.stream().map(found::get).toArray(String[]::new));
			}
		}
	}

	private void archives(List<String> files) throws IOException, NoSuchAlgorithmException {
		for (String file : files) {
			try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
				if (file.endsWith(".zip")) {
					zip(in);
				} else {
					tar(new GZIPInputStream(in));
				}
			}
		}
	}

	private void zip(InputStream in) throws IOException, NoSuchAlgorithmException {
		ZipInputStream zip = new ZipInputStream(in);
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			file(entry.getName(), zip.readAllBytes());
		}
	}

	/** The POSIX format (pax): a name that is longer than its field stands in an entry before it. */
	private void tar(InputStream tar) throws IOException, NoSuchAlgorithmException {
		String longer = null;
		for (byte[] header = tar.readNBytes(512); header.length == 512
				&& header[0] != 0; header = tar.readNBytes(512)) {
			String prefix = text(header, 345, 155);
			String name = longer != null ? longer : (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
			int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
			byte[] content = tar.readNBytes(size);
			tar.skipNBytes((512 - size % 512) % 512);
			longer = null;
			if (header[156] == 'x') {
				Matcher path = LONGER.matcher(new String(content, StandardCharsets.UTF_8));
				longer = path.find() ? path.group(1) : null;
			} else {
				file(name, content);
			}
		}
	}

	private static String text(byte[] header, int from, int length) {
		return new String(header, from, length, StandardCharsets.UTF_8).replaceFirst("\0.*", "");
	}

	private void file(String path, byte[] content) throws IOException, NoSuchAlgorithmException {
		String file = path.replaceFirst(".*/", "");
		if (path.matches("[^/]*/jre/(release|lib/modules)")) {
			java(path, content);
		}
		if (!file.endsWith(".jar") || file.startsWith("org.sealbench.") || file.equals("sealbench.jar")
				|| path.matches("(.*/)?(content|artifacts)\\.jar") || path.matches("(.*/)?features/.*")
				|| path.matches(".*/jre/.*")) {
			return;
		}
		Properties maven = new Properties();
		Attributes manifest = read(content, maven);
		String bundle = manifest.getValue("Bundle-SymbolicName");
		String name = bundle != null ? bundle.replaceFirst(";.*", "").strip()
				: maven.getProperty("artifactId", file.replaceFirst("-\\d.*", ""));
		// Bundles that the build made of plain jars are named after what they hold.
		String key = name.replaceFirst("^wrapped\\.", "");
		String[] known = coordinates.getOrDefault(name, coordinates.get(key));
		if (known == null && !maven.isEmpty()) {
			known = PARTS.stream().map(maven::getProperty).toArray(String[]::new);
		}
		if (known == null && key.startsWith("org.eclipse.swt.")) {
			known = new String[] { "org.eclipse.platform", key,
					manifest.getValue("Bundle-Version").replaceFirst("\\.v\\d.*", "") };
		}
		if (known == null && name.startsWith("wrapped.")) {
			// As the build names them: wrapped.GROUP.ARTIFACT
			int dot = key.lastIndexOf('.');
			known = new String[] { key.substring(0, dot), key.substring(dot + 1), manifest.getValue("Bundle-Version") };
		}
		String id = known == null ? "pkg:generic/" + key + "@" + manifest.getValue("Bundle-Version")
				: "pkg:maven/" + known[0] + "/" + known[1] + "@" + known[2];
		Library library = libraries.computeIfAbsent(id, none -> new Library());
		library.reference = id;
		library.name = library.name == null || bundle != null ? name : library.name;
		library.version = known == null ? manifest.getValue("Bundle-Version") : known[2];
		library.coordinates = known;
		library.digests.add(sha256(content));
		library.places.add(path.replaceFirst("^[^/]*/(Sealbench\\.app/Contents/Eclipse/)?(?=(lib|plugins)/)", ""));
	}

	/** A Java made by jlink: what its file {@code release} says of it, and the digest of its modules. */
	private void java(String path, byte[] content) throws IOException, NoSuchAlgorithmException {
		Library java = libraries.computeIfAbsent("java", none -> new Library());
		java.places.add("jre");
		if (path.endsWith("/lib/modules")) {
			java.digests.add(sha256(content));
			return;
		}
		Properties said = new Properties();
		said.load(new ByteArrayInputStream(content));
		java.name = "openjdk";
		java.version = said.getProperty("JAVA_RUNTIME_VERSION", said.getProperty("JAVA_VERSION")).replace("\"", "");
		java.reference = "pkg:generic/openjdk@" + java.version.replace("+", "%2B");
	}

	private static String sha256(byte[] content) throws NoSuchAlgorithmException {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
	}

	private static Attributes read(byte[] jar, Properties maven) throws IOException {
		try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar), false)) {
			Attributes manifest = in.getManifest() == null ? null : in.getManifest().getMainAttributes();
			int found = 0;
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (entry.getName().startsWith("META-INF/maven/") && entry.getName().endsWith("pom.properties")) {
					found++;
					maven.load(in);
				} else if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
					manifest = new java.util.jar.Manifest(in).getMainAttributes();
				}
			}
			if (found != 1) {
				// A jar that shades others holds their files, too.
				maven.clear();
			}
			return manifest == null ? new Attributes() : manifest;
		}
	}

	private String json(String version, String time) {
		String components = libraries.values().stream().map(this::component).collect(Collectors.joining(",\n"));
		return """
				{
				  "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
				  "metadata": {
				    "timestamp": "%2$s",
				    "component": {
				      "type": "application", "bom-ref": "sealbench",
				      "name": "Sealbench",
				      "version": "%1$s",
				      "licenses": [{ "license": { "id": "EPL-2.0" } }]
				    }
				  },
				  "components": [
				%3$s
				  ],
				  "dependencies": [{ "ref": "sealbench", "dependsOn": [%4$s] }]
				}
				""".formatted(version, time, components,
				libraries.values().stream().map(each -> quoted(each.reference)).collect(Collectors.joining(", ")));
	}

	private String component(Library library) {
		String[] maven = library.coordinates;
		// SWT's fragments for the other systems are not in the product that the table is about, but of one project with
		// it.
		String licence = licences.getOrDefault(library.name.replaceFirst("^wrapped\\.", ""), licences.getOrDefault(
				maven == null ? "" : maven[1], library.name.startsWith("org.eclipse.swt.") ? "EPL-2.0" : null));
		if (licence == null) {
			throw new IllegalStateException("The licence of " + library.name + " is not in THIRD-PARTY.txt");
		}
		return Stream
				.of("\"type\": " + quoted(library.name.equals("openjdk") ? "platform" : "library"),
						"\"bom-ref\": " + quoted(library.reference),
						maven == null ? "" : "\"group\": " + quoted(maven[0]),
						"\"name\": " + quoted(maven == null ? library.name : maven[1]),
						"\"version\": " + quoted(library.version), "\"purl\": " + quoted(library.reference),
						"\"hashes\": " + list(library.digests, "{ \"alg\": \"SHA-256\", \"content\": %s }"),
						// A licence with an exception is an expression of identifiers.
						"\"licenses\": ["
								+ (licence.contains(" ") ? "{ \"expression\": %s }" : "{ \"license\": { \"id\": %s } }")
										.formatted(quoted(licence))
								+ "]",
						"\"evidence\": { \"occurrences\": " + list(library.places, "{ \"location\": %s }") + " }")
				.filter(line -> !line.isEmpty()).map(line -> "      " + line)
				.collect(Collectors.joining(",\n", "    {\n", "\n    }"));
	}

	private static String list(Set<String> texts, String form) {
		return texts.stream().map(each -> form.formatted(quoted(each))).collect(Collectors.joining(", ", "[", "]"));
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private void check(String bill) {
		Set<String> named = new TreeSet<>();
		HASH.matcher(bill).results().forEach(each -> named.add(each.group(1)));
		Set<String> errors = new TreeSet<>();
		libraries.values().forEach(library -> {
			if (!named.containsAll(library.digests)) {
				errors.add("error: " + library.places + " is not in the bill of materials");
			}
			named.removeAll(library.digests);
		});
		named.forEach(
				digest -> errors.add("error: the bill of materials names " + digest + ", which is in no archive"));
		if (libraries.isEmpty()) {
			errors.add("error: there is no library in the archives");
		}
		if (!errors.isEmpty()) {
			System.err.println(String.join("\n", errors));
			System.exit(1);
		}
		System.out.println(libraries.size() + " libraries, each in the bill of materials");
	}
}
