
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Fails where the product has a library twice, in one folder or in several: in two versions (an old one with a known
 * hole beside the mended one is still there to be loaded), or in two jars, whatever they are called, found by a class
 * that both hold. Arguments: the folders that hold the jars.
 */
class OneVersion {

	/**
	 * What may be there twice, and why: {@code name} for versions, {@code folder/jar | folder/jar} for classes.
	 */
	private static final Map<String, String> EXCEPTIONS = Map.of();

	/** Where the manifest names no bundle: {@code netty-channel-fsm-1.0.2.jar}. */
	private static final Pattern FILE = Pattern.compile("(.+?)[-_](\\d+(?:\\.\\d+)*).*\\.jar");
	private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\.\\d+){0,2}");
	/** What bnd puts before the name of a jar without a manifest of OSGi. */
	private static final Pattern WRAPPED = Pattern.compile("wrapped\\.(?:.*\\.)?");
	private static final Pattern CLASS = Pattern.compile("(?!META-INF/).*(?<!module-info|package-info)\\.class");

	private final Map<String, Set<String>> versions = new TreeMap<>();
	private final List<String> twice = new ArrayList<>();
	private final Map<String, String> owners = new TreeMap<>();
	private final Set<String> reported = new TreeSet<>();

	public static void main(String[] arguments) throws IOException {
		OneVersion check = new OneVersion();
		for (String folder : arguments) {
			check.folder(Path.of(folder));
		}
		List<String> found = check.found();
		found.forEach(System.err::println);
		if (!found.isEmpty()) {
			System.err.println("Leave one out by the target platform, or say in OneVersion.java why both.");
			System.exit(1);
		}
	}

	private void folder(Path folder) throws IOException {
		for (Path file : jars(folder)) {
			String name = file.getFileName().toString();
			try (JarFile jar = new JarFile(file.toFile())) {
				version(jar, name);
				String place = folder.getFileName() + "/" + name;
				jar.stream().map(ZipEntry::getName).filter(CLASS.asMatchPredicate()).forEach(each -> {
					String other = owners.putIfAbsent(each, place);
					if (other != null && reported.add(other + " | " + place)) {
						twice.add(other + " | " + place + ": both hold " + each);
					}
				});
			}
		}
	}

	private void version(JarFile jar, String file) throws IOException {
		Attributes manifest = jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
		String bundle = manifest.getValue("Bundle-SymbolicName");
		Matcher named = FILE.matcher(file);
		String plain = named.matches() ? named.group(1) : file;
		String name = bundle == null ? plain : WRAPPED.matcher(bundle.replaceFirst(";.*", "").strip()).replaceFirst("");
		String version = manifest.getValue("Bundle-Version");
		versions.computeIfAbsent(name, none -> new TreeSet<>())
				.add(numbers(version != null ? version : named.matches() ? named.group(2) : ""));
	}

	/** 1.86 and 1.86.0 are the same, whatever qualifier follows. */
	private static String numbers(String version) {
		Matcher numbers = NUMBERS.matcher(version);
		String found = numbers.lookingAt() ? numbers.group() : version;
		return found.matches("\\d+\\.\\d+") ? found + ".0" : found;
	}

	private List<String> found() {
		List<String> found = new ArrayList<>();
		Predicate<String> allowed = EXCEPTIONS::containsKey;
		versions.forEach((name, all) -> {
			if (all.size() > 1 && !allowed.test(name)) {
				found.add("error: " + name + " is there in the versions " + String.join(" and ", all));
			}
		});
		twice.stream().filter(each -> !allowed.test(each.replaceFirst(": .*", "")))
				.forEach(each -> found.add("error: " + each));
		return found;
	}

	private static List<Path> jars(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
		}
	}
}
