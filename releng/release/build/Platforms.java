
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Makes the product of each system from that of Linux, which is the only one that the build assembles and tests in a
 * window. Systems differ in one bundle, the fragment that holds SWT's classes, and in what starts the program.
 * Arguments: the product for Linux on x86_64, the folder of SWT's fragments for the other systems, the checkout, the
 * version, the folder to write; there is one folder for each system in it afterwards.
 */
class Platforms {

	/** What the product for Linux on x86_64 alone has, by the beginning of the bundles' names. */
	private static final List<String> NATIVE = List.of("org.eclipse.swt.gtk.", "org.eclipse.equinox.launcher.gtk.");
	/** p2 is not run in a product: nothing reads its memory of how the product was made. */
	private static final List<String> LEFT_OUT = List.of("p2", "artifacts.xml", "configuration/org.eclipse.update");
	private static final List<String> LINUX_ONLY = List.of("share", "install");

	private final Path product;
	private final Path fragments;
	private final Path root;
	private final String version;
	private final Path target;

	Platforms(String[] arguments) {
		this.product = Path.of(arguments[0]);
		this.fragments = Path.of(arguments[1]);
		this.root = Path.of(arguments[2]);
		this.version = arguments[3];
		this.target = Path.of(arguments[4]);
	}

	public static void main(String[] arguments) throws IOException {
		Platforms platforms = new Platforms(arguments);
		platforms.copy(platforms.folder("linux-x86_64"), List.of());
		platforms.linux("linux-aarch64", "org.eclipse.swt.gtk.linux.aarch64");
		platforms.windows("windows-x86_64", "org.eclipse.swt.win32.win32.x86_64");
		platforms.macos("macos-aarch64", "org.eclipse.swt.cocoa.macosx.aarch64");
		platforms.macos("macos-x86_64", "org.eclipse.swt.cocoa.macosx.x86_64");
	}

	private Path folder(String system) {
		return target.resolve(system + "/sealbench");
	}

	private void linux(String system, String fragment) throws IOException {
		copy(folder(system), List.of());
		exchange(folder(system), fragment);
	}

	private void windows(String system, String fragment) throws IOException {
		Path folder = folder(system);
		copy(folder, LINUX_ONLY);
		exchange(folder, fragment);
		Files.delete(folder.resolve("sealbench"));
		Files.delete(folder.resolve("lib/find-java.sh"));
		// The command processor looks for labels by lines that end so.
		String script = Files.readString(root.resolve("sealbench.bat")).replace("\r\n", "\n").replace("\n", "\r\n");
		Files.writeString(folder.resolve("sealbench.bat"), script);
		Files.copy(root.resolve("releng/windows/shortcut.ps1"), folder.resolve("shortcut.ps1"));
	}

	private void macos(String system, String fragment) throws IOException {
		Path folder = folder(system);
		Path contents = folder.resolve("Sealbench.app/Contents");
		copy(contents.resolve("Eclipse"), LINUX_ONLY);
		exchange(contents.resolve("Eclipse"), fragment);
		Files.delete(contents.resolve("Eclipse/sealbench.bat"));
		Files.createDirectories(contents.resolve("MacOS"));
		Files.copy(root.resolve("releng/macos/application"), contents.resolve("MacOS/Sealbench"));
		Files.writeString(contents.resolve("Info.plist"),
				Files.readString(root.resolve("releng/macos/Info.plist")).replace("@version@", version));
		Files.copy(root.resolve("releng/macos/command-line"), folder.resolve("sealbench"));
		for (String each : List.of("LICENSE", "NOTICE")) {
			Files.copy(contents.resolve("Eclipse").resolve(each), folder.resolve(each));
		}
		// What they name lies beside the application.
		for (String each : List.of("README.md", "THIRD-PARTY.txt")) {
			Files.move(contents.resolve("Eclipse").resolve(each), folder.resolve(each));
		}
		Files.move(contents.resolve("Eclipse/docs"), folder.resolve("docs"));
		Files.move(contents.resolve("Eclipse/licences"), folder.resolve("licences"));
	}

	private void copy(Path to, List<String> without) throws IOException {
		Files.walkFileTree(product, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				String name = product.relativize(folder).toString();
				if (LEFT_OUT.contains(name) || without.contains(name)) {
					return FileVisitResult.SKIP_SUBTREE;
				}
				Files.createDirectories(to.resolve(name));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				String name = product.relativize(file).toString();
				if (!LEFT_OUT.contains(name) && !without.contains(name)) {
					Files.copy(file, to.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		Path configuration = to.resolve("configuration/config.ini");
		// Without the time of the build, and without p2.
		Files.write(configuration, Files.readAllLines(configuration).stream()
				.filter(line -> !line.startsWith("#") && !line.startsWith("eclipse.p2.")).toList());
	}

	/** Puts another fragment into the place of those of Linux on x86_64. */
	private void exchange(Path folder, String fragment) throws IOException {
		Path jar = only(fragments, fragment + "-");
		String full;
		try (JarFile file = new JarFile(jar.toFile())) {
			Attributes manifest = file.getManifest().getMainAttributes();
			full = manifest.getValue("Bundle-Version");
		}
		Path plugins = folder.resolve("plugins");
		for (String each : NATIVE) {
			delete(only(plugins, each));
		}
		String name = fragment + "_" + full + ".jar";
		Files.copy(jar, plugins.resolve(name));
		Path info = folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		List<String> lines = new ArrayList<>(Files.readAllLines(info));
		lines.removeIf(line -> NATIVE.stream().anyMatch(line::startsWith));
		lines.add(fragment + "," + full + ",plugins/" + name + ",4,false");
		Files.write(info, lines);
	}

	private static Path only(Path folder, String beginning) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> found = files.filter(each -> each.getFileName().toString().startsWith(beginning)).toList();
			if (found.size() != 1) {
				throw new IOException(folder + ": " + beginning + "* is " + found);
			}
			return found.get(0);
		}
	}

	private static void delete(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			try (Stream<Path> children = Files.list(path)) {
				for (Path child : children.toList()) {
					delete(child);
				}
			}
		}
		Files.delete(path);
	}
}
