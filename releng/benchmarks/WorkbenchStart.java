
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts Sealbench and the bare Eclipse workbench of the same bundles in turns, and tells how long each takes until its
 * window is there and until it has nothing left to do: PRODUCT STARTS WORK [JAVA OPTION...]. The bare workbench is the
 * platform's own application with the bundles that it requires, taken from the product, and from the Maven repository
 * where the product has none.
 */
final class WorkbenchStart {

	private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";
	private static final List<String> BARE = List.of("org.eclipse.ui.ide.application", "org.eclipse.ui.themes",
			"org.eclipse.swt.gtk.linux.x86_64", "org.eclipse.swt.svg", "org.apache.aries.spifly.dynamic.bundle",
			"org.eclipse.equinox.simpleconfigurator", "org.eclipse.equinox.event", "org.apache.felix.scr",
			"org.eclipse.osgi");
	/** A process that uses less than a twentieth of a core over this time has nothing to do. */
	private static final Duration IDLE = Duration.ofMillis(500);
	private static final double A_TWENTIETH = 0.05;
	private static final Duration GIVE_UP = Duration.ofSeconds(90);

	private final Path product;
	private final Path work;
	private final List<String> java;

	/** A bundle as the simple configurator lists it. */
	private record Bundle(String name, String version, Path file, String level, String start, Manifest manifest) {
		String line() {
			return String.join(",", name, version, "file:" + file, level, start);
		}

		Stream<String> requires() {
			return clauses(manifest.getMainAttributes(), "Require-Bundle");
		}

		Stream<String> imports() {
			return clauses(manifest.getMainAttributes(), "Import-Package");
		}

		Stream<String> exports() {
			return clauses(manifest.getMainAttributes(), "Export-Package");
		}
	}

	/** What one start took, in seconds. */
	private record Figures(double window, double done, double cpu) {
	}

	private WorkbenchStart(Path product, Path work, List<String> options) {
		this.product = product.toAbsolutePath();
		this.work = work.toAbsolutePath();
		java = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
		java.addAll(options);
	}

	public static void main(String[] arguments) throws Exception {
		List<String> options = Arrays.asList(arguments).subList(3, arguments.length);
		new WorkbenchStart(Path.of(arguments[0]), Path.of(arguments[2]), options).run(Integer.parseInt(arguments[1]));
	}

	private void run(int starts) throws Exception {
		Map<String, Path> kinds = new LinkedHashMap<>();
		kinds.put("bare Eclipse workbench", bare(work.resolve("bare")));
		kinds.put("Sealbench", own(work.resolve("own")));
		Map<String, List<Figures>> all = new LinkedHashMap<>();
		for (int i = -2; i < starts; i++) {
			for (Map.Entry<String, Path> each : kinds.entrySet()) {
				Figures found = start(each.getValue());
				if (i >= 0) { // the first two make the workspace and what the framework remembers
					all.computeIfAbsent(each.getKey(), key -> new ArrayList<>()).add(found);
				}
			}
		}
		Figures peer = median(all.values().iterator().next());
		all.forEach((name, found) -> {
			Figures own = median(found);
			System.out.printf(Locale.ROOT,
					"%-42s window %5.2f s (%.2f x)   usable %5.2f s (%.2f x)   CPU %5.2f s (%.2f x)%n",
					"start, " + name, own.window(), own.window() / peer.window(), own.done(), own.done() / peer.done(),
					own.cpu(), own.cpu() / peer.cpu());
		});
	}

	private static Figures median(List<Figures> all) {
		return new Figures(median(all.stream().map(Figures::window)), median(all.stream().map(Figures::done)),
				median(all.stream().map(Figures::cpu)));
	}

	private static double median(Stream<Double> values) {
		List<Double> sorted = values.sorted().toList();
		return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
	}

	private Figures start(Path configuration) throws Exception {
		List<String> command = new ArrayList<>(java);
		Path data = configuration.resolveSibling(configuration.getFileName() + "-data");
		try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
			Path launcher = files.filter(
					each -> each.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar"))
					.findFirst().orElseThrow();
			command.addAll(List.of("-jar", launcher.toString(), "-nosplash", "-install", product.toString(),
					"-configuration", configuration.toString(), "-data", data.toString()));
		}
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(work.resolve("log").toFile());
		long begin = System.nanoTime();
		Process process = builder.start();
		try {
			return watch(process, begin);
		} finally {
			process.destroy();
			process.waitFor();
			check(data.resolve(".metadata/.log"));
		}
	}

	/** A window is soon there where nothing of what should be in it could be loaded. */
	private static void check(Path log) throws IOException {
		if (Files.exists(log) && Files.readString(log).contains("FrameworkEvent ERROR")) {
			throw new IllegalStateException("error: the workbench did not come up whole:\n" + Files.readString(log));
		}
	}

	private Figures watch(Process process, long begin) throws IOException, InterruptedException {
		double window = 0;
		Deque<double[]> history = new ArrayDeque<>();
		while (seconds(begin) < GIVE_UP.toSeconds()) {
			if (!process.isAlive()) {
				throw new IllegalStateException(
						"error: the workbench ended at its start:\n" + Files.readString(work.resolve("log")));
			}
			if (window == 0 && hasWindow(process)) {
				window = seconds(begin);
			}
			double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
			double now = seconds(begin);
			history.add(new double[] { now, cpu });
			double[] before = history.peek();
			if (now - before[0] >= IDLE.toMillis() / 1e3) {
				if (window > 0 && before[0] >= window && cpu - before[1] <= A_TWENTIETH * (now - before[0])) {
					return new Figures(window, before[0], cpu);
				}
				history.remove();
			}
			Thread.sleep(50);
		}
		throw new IllegalStateException("error: the workbench was never done");
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / 1e9;
	}

	private static boolean hasWindow(Process process) throws IOException, InterruptedException {
		Process search = new ProcessBuilder("xdotool", "search", "--onlyvisible", "--pid",
				String.valueOf(process.pid()), "--name", ".").redirectError(ProcessBuilder.Redirect.DISCARD).start();
		return search.getInputStream().readAllBytes().length > 0 && search.waitFor() == 0;
	}

	private Path own(Path folder) throws IOException {
		// All of them: of some there are two versions.
		List<String> lines = lines().stream().map(line -> line.replace(",plugins/", ",file:" + product + "/plugins/"))
				.toList();
		return configuration(folder, lines, Files.readString(product.resolve("configuration/config.ini")));
	}

	private Path bare(Path folder) throws IOException {
		Map<String, Bundle> there = bundles();
		Map<String, String> exporters = new HashMap<>();
		there.values().forEach(bundle -> bundle.exports().forEach(name -> exporters.putIfAbsent(name, bundle.name())));
		Map<String, Bundle> chosen = new TreeMap<>();
		Deque<String> open = new ArrayDeque<>(BARE);
		while (!open.isEmpty()) {
			String name = open.remove();
			if (!chosen.containsKey(name) && !name.equals("system.bundle")) {
				Bundle bundle = there.containsKey(name) ? there.get(name) : fetched(name);
				chosen.put(name, bundle);
				bundle.requires().forEach(open::add);
				bundle.imports().filter(exporters::containsKey).map(exporters::get).forEach(open::add);
			}
		}
		String settings = Pattern.compile("^(eclipse\\.product|osgi\\.splash).*\n", Pattern.MULTILINE)
				.matcher(Files.readString(product.resolve("configuration/config.ini"))).replaceAll("")
				.replaceAll("(?m)^eclipse\\.application=.*$", "eclipse.application=org.eclipse.ui.ide.workbench");
		return configuration(folder, chosen.values().stream().map(Bundle::line).toList(), settings);
	}

	private static Path configuration(Path folder, List<String> bundles, String settings) throws IOException {
		Files.createDirectories(folder.resolve(BUNDLES).getParent());
		Files.writeString(folder.resolve(BUNDLES), "#version=1\n" + String.join("\n", bundles) + "\n");
		Files.writeString(folder.resolve("config.ini"), settings + "osgi.configuration.cascaded=false\n");
		return folder;
	}

	private Map<String, Bundle> bundles() throws IOException {
		Map<String, Bundle> found = new TreeMap<>();
		for (String line : lines()) {
			String[] parts = line.split(",");
			Path file = product.resolve(parts[2]);
			found.put(parts[0], new Bundle(parts[0], parts[1], file, parts[3], parts[4], manifest(file)));
		}
		return found;
	}

	private List<String> lines() throws IOException {
		return Files.readAllLines(product.resolve("configuration").resolve(BUNDLES)).stream()
				.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
	}

	/** A bundle of the platform that the target has and the product does not. */
	private static Bundle fetched(String name) throws IOException {
		Path repository = Path.of(System.getProperty("user.home"), ".m2/repository/org/eclipse/platform", name);
		if (!Files.isDirectory(repository)) {
			throw new IllegalStateException(
					"error: " + name + " is not in " + repository.getParent() + ". Build the product first.");
		}
		try (Stream<Path> files = Files.walk(repository)) {
			Path file = files
					.filter(each -> each.getFileName().toString().matches(Pattern.quote(name) + "-[0-9.]+\\.jar"))
					.max(Comparator.naturalOrder()).orElseThrow();
			Manifest manifest = manifest(file);
			return new Bundle(name, manifest.getMainAttributes().getValue("Bundle-Version"), file, "4", "false",
					manifest);
		}
	}

	private static Manifest manifest(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			try (InputStream in = Files.newInputStream(file.resolve(JarFile.MANIFEST_NAME))) {
				return new Manifest(in);
			}
		}
		try (JarFile jar = new JarFile(file.toFile())) {
			return jar.getManifest();
		}
	}

	/** The names in a header of a manifest, without what is optional. */
	private static Stream<String> clauses(Attributes attributes, String header) {
		String value = attributes.getValue(header);
		return value == null ? Stream.empty()
				: Arrays.stream(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
						.filter(each -> !each.contains("resolution:=optional")).map(each -> each.split(";")[0].strip());
	}
}
