
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Makes a site of the pages in {@code docs} and of what stands beside them at the top of the checkout. It can be read
 * without a server, and searched. Fails on a link to a page, an anchor or a picture that there is not. What is no page
 * and no picture is not in the site: its name stands without a link; nor is a picture that no page shows. Arguments:
 * the checkout, the folder of style and script, the folder to write, and pages of docs that the site is to do without.
 */
class Site {

	private static final List<String> BESIDE = List.of("CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md");
	private static final Pattern ANCHOR = Pattern.compile("<h[1-6] id=\"([^\"]*)\"");
	private static final Pattern SECTION = Pattern
			.compile("<h[1-6] id=\"([^\"]*)\">(.*?)</h[1-6]>(.*?)(?=<h[1-6] id=|\\z)", Pattern.DOTALL);
	/** The row of a setting: the window's help leads to it by its key. */
	private static final Pattern SETTING = Pattern.compile("<tr>\\s*(?=<td><code>([^<=]+))");
	private static final String ROW = "<tr id=\"$1\">\n";
	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(),
			HeadingAnchorExtension.create());

	private final Path root;
	private final Path docs;
	private final Path target;
	private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
	private final HtmlRenderer html = HtmlRenderer.builder().extensions(EXTENSIONS).build();
	private final Map<Path, String> bodies = new TreeMap<>();
	private final Map<Path, String> titles = new TreeMap<>();
	/** Links with an anchor: whether it is there is known when all pages are. */
	private final Map<String, Path> anchors = new TreeMap<>();
	private final Set<Path> pictures = new TreeSet<>();
	private final Set<Path> omitted;
	private final Set<String> errors = new TreeSet<>();

	Site(Path root, Path target, List<String> omitted) {
		this.root = root;
		this.docs = root.resolve("docs");
		this.target = target;
		this.omitted = omitted.stream().map(docs::resolve).collect(Collectors.toSet());
	}

	public static void main(String[] arguments) throws IOException {
		Site site = new Site(Path.of(arguments[0]).toAbsolutePath().normalize(), Path.of(arguments[2]),
				List.of(arguments).subList(3, arguments.length));
		for (Path page : site.sources()) {
			site.read(page);
		}
		site.checkAnchors();
		if (!site.errors.isEmpty()) {
			site.errors.forEach(System.err::println);
			System.exit(1);
		}
		site.write(Path.of(arguments[1]));
	}

	private Collection<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(docs)) {
			return Stream
					.concat(files.filter(each -> each.toString().endsWith(".md")), BESIDE.stream().map(root::resolve))
					.filter(each -> !omitted.contains(each)).sorted().toList();
		}
	}

	/** Where a source is in the site: pages of docs at its top, an index for each README. */
	private Path place(Path source) {
		Path base = source.startsWith(docs) ? docs : root;
		String name = base.relativize(source).toString();
		return Path
				.of(name.endsWith(".md") ? name.replaceFirst("README\\.md$", "index.md").replaceFirst("\\.md$", ".html")
						: name);
	}

	private void read(Path source) throws IOException {
		Node document = parser.parse(Files.readString(source));
		document.accept(new AbstractVisitor() {

			@Override
			public void visit(Link link) {
				visitChildren(link);
				link(source, link);
			}

			@Override
			public void visit(Image image) {
				Path file = source.resolveSibling(image.getDestination()).normalize();
				if (!Files.isRegularFile(file)) {
					errors.add("error: " + root.relativize(source) + ": there is no picture " + image.getDestination());
				}
				pictures.add(file);
				image.setDestination(relative(source, place(file)));
			}

			@Override
			public void visit(Heading heading) {
				if (heading.getLevel() == 1) {
					titles.put(source, TextContentRenderer.builder().build().render(heading).strip());
				}
				visitChildren(heading);
			}
		});
		titles.putIfAbsent(source, source.getFileName().toString());
		String body = html.render(document);
		bodies.put(source, source.endsWith("reference/settings.md") ? SETTING.matcher(body).replaceAll(ROW) : body);
	}

	private void link(Path source, Link link) {
		String destination = link.getDestination();
		if (destination.matches("[a-z]+:.*")) {
			return;
		}
		String[] parts = destination.split("#", 2);
		Path file = parts[0].isEmpty() ? source : source.resolveSibling(parts[0]).normalize();
		if (!Files.exists(file)) {
			errors.add("error: " + root.relativize(source) + ": there is no " + parts[0]);
		} else if (!isPage(file)) {
			while (link.getFirstChild() != null) {
				link.insertBefore(link.getFirstChild());
			}
			link.unlink();
		} else {
			String anchor = parts.length > 1 ? "#" + parts[1] : "";
			link.setDestination(relative(source, place(file)) + anchor);
			if (!anchor.isEmpty()) {
				anchors.put(root.relativize(source) + ": there is no " + destination + "\n" + parts[1], file);
			}
		}
	}

	private boolean isPage(Path file) {
		return file.toString().endsWith(".md") && !omitted.contains(file)
				&& (file.startsWith(docs) || BESIDE.contains(root.relativize(file).toString()));
	}

	private String relative(Path source, Path to) {
		return up(source) + to.toString().replace('\\', '/');
	}

	private String up(Path source) {
		return "../".repeat(place(source).getNameCount() - 1);
	}

	private void checkAnchors() {
		anchors.forEach((link, file) -> {
			String[] parts = link.split("\n");
			boolean there = ANCHOR.matcher(bodies.get(file)).results().anyMatch(each -> each.group(1).equals(parts[1]));
			if (!there) {
				errors.add("error: " + parts[0]);
			}
		});
	}

	private void write(Path extras) throws IOException {
		List<String> sections = new ArrayList<>();
		for (Map.Entry<Path, String> page : bodies.entrySet()) {
			Path file = target.resolve(place(page.getKey()).toString());
			Files.createDirectories(file.getParent());
			Files.writeString(file, page(page.getKey(), page.getValue()));
			SECTION.matcher(page.getValue()).results().forEach(each -> sections.add(section(page.getKey(), each)));
		}
		Files.writeString(target.resolve("sections.js"),
				"const SECTIONS = [\n" + String.join(",\n", sections) + "\n];\n");
		copy(extras, target);
		for (Path picture : pictures) {
			copy(picture, target.resolve(place(picture).toString()));
		}
	}

	private String section(Path source, MatchResult section) {
		return Stream
				.of(place(source).toString().replace('\\', '/'), section.group(1),
						plain(section.group(2)) + " – " + titles.get(source), plain(section.group(3)))
				.map(each -> '"' + each.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
				.collect(Collectors.joining(", ", "[", "]"));
	}

	private static String plain(String html) {
		return html.replaceAll("<[^>]*>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
				.replace("&amp;", "&").replaceAll("\\s+", " ").strip();
	}

	private String page(Path source, String body) {
		String up = up(source);
		return """
				<!DOCTYPE html>
				<html lang="en">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width, initial-scale=1">
				<title>%2$s – Sealbench</title>
				<link rel="stylesheet" href="%1$sstyle.css">
				</head>
				<body>
				<nav><a href="%1$sindex.html">Sealbench</a> <a href="%1$sworkbench.html">Workbench</a> \
				<a href="%1$scommand-line.html">Command line</a> <a href="%1$sCHANGELOG.html">Changes</a>
				<input id="search" type="search" placeholder="Search" aria-label="Search" data-root="%1$s"></nav>
				<ul id="found"></ul>
				<main>
				%3$s</main>
				<script src="%1$ssections.js"></script>
				<script src="%1$ssearch.js"></script>
				</body>
				</html>
				""".formatted(up, titles.get(source).replace("&", "&amp;").replace("<", "&lt;"), body);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.write(copy, Files.readAllBytes(file));
			}
		}
	}
}
