// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents name is there: tests, classes, packages, files, commands, and the pages that they link. */
class DocumentsTest {

	private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");
	private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+)(?:\\.\\w+)?`");
	private static final Pattern PACKAGE = Pattern.compile("`(org\\.sealbench(?:\\.[a-z0-9]+)+)`");
	private static final Pattern FILE = Pattern
			.compile("`((?:bundles|docs|examples|features|releng|target-platform|tests|\\.ci)/[\\w./-]+)`");
	private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)(#[^)]*)?\\)");
	private static final Pattern COMMAND = Pattern.compile("(?:^|`|\\./)sealbench ([a-z]+)", Pattern.MULTILINE);
	private static final Pattern NAME = Pattern.compile("@Command\\(\\s*name = \"([a-z-]+)\"");

	/** Names of others that look like our classes. */
	private static final Map<String, Set<String>> FOREIGN = Map.of("OPC UA",
			Set.of("GetEndpoints", "FindServers", "CreateSession", "Basic128Rsa15", "ServerStatus",
					"ServerDiagnosticsSummary", "EnabledFlag", "GetRejectedList", "CreateSigningRequest",
					"UpdateCertificate", "GetCertificates", "ApplyChanges", "CancelChanges", "OpenWithMasks",
					"GetPosition", "SetPosition", "CloseAndUpdate", "AddCertificate", "RemoveCertificate"),
			"HTTP", Set.of("HttpOnly"), "JDK", Set.of("CertPathValidator", "ServiceLoader"), "examples",
			Set.of("YourRule"));

	private static final Map<String, String> SOURCES = sources();

	static List<Path> documents() {
		return Stream.concat(Checkout.children(Checkout.ROOT).stream(), files(Checkout.ROOT.resolve("docs")))
				.filter(each -> each.toString().endsWith(".md")).toList();
	}

	@Test
	void areFound() {
		assertTrue(documents().size() > 20, () -> documents().toString());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void nameTestsThatThereAre(Path document) {
		assertEquals(List.of(), missing(document, TEST, DocumentsTest::hasTest));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void nameTypesThatThereAre(Path document) {
		Set<String> foreign = FOREIGN.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		assertEquals(List.of(), missing(document, TYPE,
				found -> SOURCES.containsKey(found.group(1)) || foreign.contains(found.group(1))));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void namePackagesAndBundlesThatThereAre(Path document) {
		Set<String> packages = new HashSet<>();
		Stream.of("bundles", "tests", "releng").forEach(each -> SourceFile.below(Checkout.ROOT.resolve(each))
				.forEach(source -> packages.add(source.packaged())));
		String contributions = files(Checkout.ROOT.resolve("bundles")).filter(each -> each.endsWith("plugin.xml"))
				.map(DocumentsTest::read).collect(Collectors.joining());
		assertEquals(List.of(), missing(document, PACKAGE,
				found -> packages.contains(found.group(1)) || contributions.contains(" id=\"" + found.group(1) + "\"")
						|| Stream.of("bundles", "tests", "releng", "features")
								.anyMatch(each -> exists(Checkout.ROOT.resolve(each).resolve(found.group(1))))));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void nameFilesThatThereAre(Path document) {
		assertEquals(List.of(), missing(document, FILE, found -> found.group(1).contains("/GROUP/")
				|| found.group(1).contains("/target/") || exists(Checkout.ROOT.resolve(found.group(1)))));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void linkPagesThatThereAre(Path document) {
		assertEquals(List.of(),
				missing(document, LINK, found -> exists(document.resolveSibling(found.group(1)).normalize())));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void nameCommandsThatThereAre(Path document) {
		Set<String> commands = new HashSet<>(Set.of("completion", "help"));
		SOURCES.values().forEach(each -> NAME.matcher(each).results().forEach(found -> commands.add(found.group(1))));
		assertEquals(List.of(), missing(document, COMMAND, found -> commands.contains(found.group(1))));
	}

	private static List<String> missing(Path document, Pattern pattern, Predicate<MatchResult> there) {
		return pattern.matcher(read(document)).results().filter(there.negate()).map(MatchResult::group).toList();
	}

	private static boolean hasTest(MatchResult named) {
		String source = SOURCES.getOrDefault(named.group(1), "");
		return Optional.ofNullable(named.group(2)).map(method -> source.contains("void " + method + "("))
				.orElse(!source.isEmpty());
	}

	private static boolean exists(Path file) {
		return Files.exists(file);
	}

	/** All Java sources by the types that they are named after. */
	private static Map<String, String> sources() {
		Map<String, String> sources = new HashMap<>();
		Stream.of("bundles", "tests", "releng").flatMap(each -> files(Checkout.ROOT.resolve(each)))
				.filter(each -> each.toString().endsWith(".java"))
				.forEach(each -> sources.put(each.getFileName().toString().replace(".java", ""), read(each)));
		return sources;
	}

	private static Stream<Path> files(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(each -> Files.isRegularFile(each) && !each.toString().contains("/target/")).toList()
					.stream();
		} catch (IOException e) {
			throw new UncheckedIOException(folder.toString(), e);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}
}
