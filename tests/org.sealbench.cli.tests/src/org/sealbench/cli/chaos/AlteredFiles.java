// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Changes files of a project at random, as an editor, a merge, a full disk or a colleague might, and puts them back.
 */
final class AlteredFiles {

	private static final Pattern ATTRIBUTE = Pattern.compile("(?<= )(?!xmlns|version|encoding)([\\w:]+)=\"([^\"]*)\"");
	/** Elements of one line, and of several with all that is in them. */
	private static final Pattern ELEMENT = Pattern
			.compile("(?m)^ *<[^/?].*/>\\R|^ *<(\\w+)>[^<]*</\\1>\\R|(?s)^( +)<(\\w+)\\b[^<]*>\\R.*?^\\2</\\3>\\R");
	private static final List<String> ODD = List.of("", " ", "0", "-1", "2147483647", "99999999999", "true", "a/b",
			"..", "caf\u00e9\u202e", "x".repeat(300), "PLC_1", "127.0.0.1", "::1", "0.0.0.0/0", "10.0.0.1/8", "a, b",
			"*", "opc.tcp://x:1", "p256", "none", "sha1", "-P1D", "2026-02-30", "2026-01-01T00:00:00Z", "&amp;&lt;");

	private final Path folder;
	private final Map<Path, byte[]> sound;
	private final List<Path> models;
	private final List<Path> keysAndCertificates;
	private final List<Path> others;

	AlteredFiles(Path folder) throws IOException {
		this.folder = folder;
		this.sound = contents();
		this.models = named(".*\\.(device|sealbench)");
		this.keysAndCertificates = named(".*\\.(pem|seals)");
		this.others = sound.keySet().stream()
				.filter(each -> !models.contains(each) && !keysAndCertificates.contains(each)).sorted().toList();
	}

	/** Changes one file and says what. */
	String change(Random random) throws IOException {
		return switch (random.nextInt(4)) {
		case 0 -> exchange(one(keysAndCertificates, random), one(keysAndCertificates, random), random);
		case 1 -> damage(one(others, random), random);
		case 2 -> element(one(models, random), random);
		default -> attribute(one(models, random), random);
		};
	}

	/** Removes the first element of a name with all that is in it. */
	void remove(Path file, String element) throws IOException {
		String text = Files.readString(file);
		String without = Pattern.compile("(?ms)^( +)<" + element + "\\b[^<]*?(/>\\R|>\\R.*?^\\1</" + element + ">\\R)")
				.matcher(text).replaceFirst("");
		if (without.equals(text)) {
			throw new IllegalArgumentException(file + " has no " + element);
		}
		Files.writeString(file, without);
	}

	/** Everything in the folder. */
	Map<Path, byte[]> contents() throws IOException {
		Map<Path, byte[]> found = new HashMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				found.put(each, Files.readAllBytes(each));
			}
		}
		return found;
	}

	/** As it was in the beginning. */
	void restore() throws IOException {
		restore(sound);
	}

	/** As it was when these contents were read. */
	void restore(Map<Path, byte[]> wanted) throws IOException {
		Map<Path, byte[]> there = contents();
		for (Path each : there.keySet()) {
			if (!wanted.containsKey(each)) {
				Files.delete(each);
			}
		}
		for (Map.Entry<Path, byte[]> each : wanted.entrySet()) {
			if (!Arrays.equals(each.getValue(), there.get(each.getKey()))) {
				Files.createDirectories(each.getKey().getParent());
				Files.write(each.getKey(), each.getValue());
			}
		}
	}

	private List<Path> named(String pattern) {
		return sound.keySet().stream().filter(each -> each.getFileName().toString().matches(pattern)).sorted().toList();
	}

	private static <T> T one(List<T> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}

	private String exchange(Path file, Path other, Random random) throws IOException {
		if (random.nextInt(3) == 0) {
			Files.deleteIfExists(file);
			return folder.relativize(file) + " deleted";
		}
		Files.write(file, sound.get(other));
		return folder.relativize(file) + " holds " + folder.relativize(other);
	}

	private String damage(Path file, Random random) throws IOException {
		byte[] content = sound.get(file).clone();
		int at = random.nextInt(content.length + 1);
		if (random.nextBoolean() || at == content.length) {
			Files.write(file, Arrays.copyOf(content, at));
			return folder.relativize(file) + " cut at " + at;
		}
		content[at] = (byte) random.nextInt(256);
		Files.write(file, content);
		return folder.relativize(file) + " damaged at " + at;
	}

	private String element(Path file, Random random) throws IOException {
		String text = Files.readString(file);
		MatchResult at = one(ELEMENT.matcher(text).results().toList(), random);
		return replace(file, text, at, random.nextBoolean() ? "" : at.group() + at.group());
	}

	private String attribute(Path file, Random random) throws IOException {
		String text = Files.readString(file);
		List<MatchResult> all = ATTRIBUTE.matcher(text).results().toList();
		MatchResult at = one(all, random);
		String value = random.nextInt(3) == 0 ? one(all, random).group(2) : one(ODD, random);
		return replace(file, text, at, random.nextInt(5) == 0 ? "" : at.group(1) + "=\"" + value + "\"");
	}

	private String replace(Path file, String text, MatchResult at, String with) throws IOException {
		Files.writeString(file, text.substring(0, at.start()) + with + text.substring(at.end()));
		return folder.relativize(file) + ": " + at.group().strip() + " -> " + with.strip();
	}
}
