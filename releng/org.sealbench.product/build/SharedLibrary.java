
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Gives a product the library of the command line without holding anything twice: a jar whose contents are those of a
 * bundle in {@code plugins} stays out of {@code lib}, and the class path of {@code sealbench.jar} names the bundle.
 * That bundle loses its signature, for the reason that the library's jars have none: the JVM verifies signed jars at
 * each start and keeps their classes out of its archive. For the same reason a bundle of old classes becomes what the
 * library has of it, with stack maps. Arguments: the product's folder, the library of the command line.
 */
class SharedLibrary {

	private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
	private static final String MAIN = "sealbench.jar";
	/**
	 * Of a jar for several versions of Java, the build makes a bundle by further manifests, which no class path reads.
	 */
	private static final Pattern BUNDLE_OF_RELEASE = Pattern.compile("META-INF/versions/\\d+/OSGI-INF/MANIFEST\\.MF");
	private static final Attributes.Name TIME_OF_BUILD = new Attributes.Name("Bnd-LastModified");

	private final Path product;
	private final Path library;

	SharedLibrary(Path product, Path library) {
		this.product = product;
		this.library = library;
	}

	public static void main(String[] folders) throws IOException, NoSuchAlgorithmException {
		new SharedLibrary(Path.of(folders[0]), Path.of(folders[1])).share();
	}

	private void share() throws IOException, NoSuchAlgorithmException {
		Path lib = Files.createDirectories(product.resolve("lib"));
		Map<String, Path> bundles = new HashMap<>();
		Map<String, Path> versions = new HashMap<>();
		for (Path bundle : jars(product.resolve("plugins"))) {
			if (isMadeByTheBuild(bundle)) {
				withoutSignature(bundle);
			}
			bundles.put(contents(bundle), bundle);
			versions.put(version(bundle), bundle);
		}
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		List<String> classPath = new ArrayList<>();
		for (String name : classPath()) {
			Path jar = library.resolve(name);
			Path bundle = bundles.get(contents(jar));
			if (bundle == null && isBundle(jar) && versions.containsKey(version(jar))) {
				bundle = versions.get(version(jar));
				Files.copy(jar, bundle, StandardCopyOption.REPLACE_EXISTING);
			}
			Path used = bundle == null ? lib.resolve(name) : bundle;
			if (bundle == null) {
				Files.copy(jar, used, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
			} else {
				withoutSignature(bundle);
			}
			classPath.add(bundle == null ? name : "../plugins/" + bundle.getFileName());
			digest.update((used.getFileName() + "\n").getBytes());
			digest.update(Files.readAllBytes(used));
		}
		writeMain(lib.resolve(MAIN), classPath);
		digest.update(Files.readAllBytes(lib.resolve(MAIN)));
		Files.writeString(lib.resolve("digest"), HexFormat.of().formatHex(digest.digest(), 0, 8) + "\n");
	}

	private List<String> classPath() throws IOException {
		try (JarFile main = new JarFile(library.resolve(MAIN).toFile())) {
			String names = main.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
			return List.of(names.strip().split("\\s+"));
		}
	}

	private static List<Path> jars(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(each -> each.toString().endsWith(".jar")).sorted().toList();
		}
	}

	/** What a jar gives to a class path: every file but manifests, signatures and Maven's descriptors, by checksum. */
	private static String contents(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			Manifest manifest = jar.getManifest();
			String releases = manifest == null ? null
					: manifest.getMainAttributes().getValue(Attributes.Name.MULTI_RELEASE);
			return releases + files(jar, ZipEntry::getCrc);
		}
	}

	private static boolean isBundle(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			Manifest manifest = jar.getManifest();
			return manifest != null && manifest.getMainAttributes().getValue("Bundle-SymbolicName") != null;
		}
	}

	/** The name and version of a bundle, and its files, of which the classes may have been given stack maps. */
	private static String version(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile())) {
			Attributes manifest = jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
			return manifest.getValue("Bundle-SymbolicName") + " " + manifest.getValue("Bundle-Version")
					+ files(jar, each -> each.getName().endsWith(".class") ? 0 : each.getCrc());
		}
	}

	private static Map<String, Long> files(JarFile jar, ToLongFunction<ZipEntry> sum) {
		return jar.stream().filter(each -> !each.isDirectory() && !isSignature(each.getName())
				&& !each.getName().equals(JarFile.MANIFEST_NAME) && !each.getName().startsWith("META-INF/maven/")
				&& !BUNDLE_OF_RELEASE.matcher(each.getName()).matches())
				.collect(Collectors.toMap(ZipEntry::getName, sum::applyAsLong, (a, b) -> a, TreeMap::new));
	}

	/**
	 * A library without a manifest of OSGi got one by the build, with the time of that; signed jars stay as they are.
	 */
	private static boolean isMadeByTheBuild(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			return jar.getManifest() != null && jar.getManifest().getMainAttributes().containsKey(TIME_OF_BUILD)
					&& jar.stream().noneMatch(each -> isSignature(each.getName()));
		}
	}

	private static void withoutSignature(Path bundle) throws IOException {
		Path aside = bundle.resolveSibling(bundle.getFileName() + ".aside");
		try (var in = new JarFile(bundle.toFile(), false);
				var out = new ZipOutputStream(Files.newOutputStream(aside))) {
			in.stream().filter(each -> !isSignature(each.getName())).forEach(each -> copy(in, each, out));
		}
		Files.move(aside, bundle, StandardCopyOption.REPLACE_EXISTING);
		Files.setLastModifiedTime(bundle, FileTime.from(TIME.toInstant(ZoneOffset.UTC)));
	}

	private static void copy(JarFile in, ZipEntry entry, ZipOutputStream out) {
		try {
			start(entry.getName(), out);
			if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
				// Its sections for single entries hold their digests.
				Manifest manifest = in.getManifest();
				manifest.getEntries().clear();
				manifest.getMainAttributes().remove(TIME_OF_BUILD);
				manifest.write(out);
			} else {
				in.getInputStream(entry).transferTo(out);
			}
			out.closeEntry();
		} catch (IOException e) {
			throw new UncheckedIOException(in.getName() + ": " + entry.getName(), e);
		}
	}

	private void writeMain(Path target, List<String> classPath) throws IOException {
		try (var in = new JarFile(library.resolve(MAIN).toFile());
				var out = new ZipOutputStream(Files.newOutputStream(target))) {
			start(JarFile.MANIFEST_NAME, out);
			Manifest manifest = in.getManifest();
			manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
			manifest.write(out);
			out.closeEntry();
			in.stream().filter(each -> !each.getName().equals(JarFile.MANIFEST_NAME))
					.forEach(each -> copy(in, each, out));
		}
		Files.setLastModifiedTime(target, FileTime.from(TIME.toInstant(ZoneOffset.UTC)));
	}

	private static OutputStream start(String name, ZipOutputStream out) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		out.putNextEntry(entry);
		return out;
	}

	private static boolean isSignature(String name) {
		String upper = name.toUpperCase(Locale.ROOT);
		return upper.startsWith("META-INF/") && upper.indexOf('/', 9) < 0
				&& (upper.endsWith(".SF") || upper.endsWith(".RSA") || upper.endsWith(".DSA") || upper.endsWith(".EC"));
	}
}
