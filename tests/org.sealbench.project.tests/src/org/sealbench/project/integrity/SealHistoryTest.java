// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories with branches: honest work is never called a change without a login, what is put back always is. */
class SealHistoryTest {

	private static final List<String> ITEMS = List.of("administrator anna", "certificate 0001", "device A", "device B",
			"logins of device A", "settings", "user u");
	private static final int ROUNDS = 4;

	@TempDir
	private Path folder;

	/** Both branches of a round, with every state on the way. */
	private record Branch(SealedState end, List<SealedState> states) {
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 })
	void honestWorkMergedByTheProductIsQuietAndWhatIsPutBackIsNot(long seed) {
		run(new Random(seed), base -> (ours, theirs) -> SealFile.merge(base, ours, theirs));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void soIsWhatGitMergesByLines(long seed) {
		run(new Random(seed), base -> (ours, theirs) -> union(base, ours, theirs));
	}

	/** How the file of seals is merged. */
	private interface Merge {
		BinaryOperator<byte[]> onto(byte[] base);
	}

	private void run(Random random, Merge merge) {
		SortedMap<String, String> first = new TreeMap<>();
		ITEMS.forEach(each -> first.put(each, "0"));
		SealedState trunk = SealedState.of(first);
		List<SealedState> history = new ArrayList<>(List.of(trunk));
		for (int round = 0; round < ROUNDS; round++) {
			Set<String> mine = Set.copyOf(ITEMS.stream().filter(each -> random.nextBoolean()).toList());
			Set<String> others = Set.copyOf(ITEMS.stream().filter(each -> !mine.contains(each)).toList());
			Branch ours = work(random, trunk, mine);
			Branch theirs = work(random, trunk, others);
			SealedState merged = SealedState.merge(trunk, ours.end(), theirs.end(), merge.onto(trunk.seals()));
			history.addAll(ours.states());
			history.addAll(theirs.states());
			assertEquals(Set.of(), merged.alarms(history), "round " + round);
			assertEquals(Set.of(), merged.alarms(List.of()), "in a fresh copy, round " + round);
			putBackEach(merged, history);
			trunk = random.nextBoolean() ? merged : merged.save(Map.of());
			history.add(trunk);
			assertEquals(Set.of(), trunk.alarms(history), "after a save, round " + round);
		}
		SealedState end = trunk.save(Map.of("settings", "end"));
		assertEquals(Set.of(), end.alarms(history));
		ITEMS.forEach(each -> assertTrue(end.isDecided(each)));
		history.add(end);
		putBackEach(end, history);
		putBackAll(end, history);
	}

	/** Saves that change a branch's own items, and those of the other branch for a while. */
	private static Branch work(Random random, SealedState from, Set<String> own) {
		List<SealedState> states = new ArrayList<>();
		SealedState now = from;
		for (int saves = random.nextInt(4); saves > 0; saves--) {
			Map<String, String> changes = new TreeMap<>();
			for (int i = random.nextInt(3); i >= 0; i--) {
				String content = String.valueOf(random.nextInt(4));
				changes.put(ITEMS.get(random.nextInt(ITEMS.size())), content.equals("3") ? null : content);
			}
			now = now.save(changes);
			states.add(now);
		}
		Map<String, String> back = new TreeMap<>();
		ITEMS.stream().filter(each -> !own.contains(each)).forEach(each -> back.put(each, from.items().get(each)));
		now = now.save(back);
		states.add(now);
		return new Branch(now, states);
	}

	private static void putBackEach(SealedState now, List<SealedState> history) {
		for (SealedState earlier : history) {
			for (String item : ITEMS) {
				if (Objects.equals(earlier.items().get(item), now.items().get(item)) || !now.isDecided(item)) {
					continue;
				}
				SealedState file = now.withItemOf(earlier, item);
				List<String> others = now.lines(item, false);
				List<String> old = earlier.lines(item, true);
				assertTrue(file.alarms(List.of()).contains(item), "the file alone");
				assertTrue(file.withSeals(lines(others, old)).alarms(List.of()).contains(item), "its line instead");
				assertTrue(file.withSeals(lines(others, now.lines(item, true), old)).alarms(List.of()).contains(item),
						"its line, too");
				assertTrue(file.withSeals(lines(others, old, earlier.lines("head", true))).alarms(List.of())
						.contains(item), "its line and its head");
				assertTrue(file.withSeals(lines(others)).alarms(List.of()).contains(item), "without any line");
			}
		}
	}

	/** Noticed by what is remembered; an earlier state is good in itself. */
	private static void putBackAll(SealedState now, List<SealedState> history) {
		for (SealedState earlier : history) {
			boolean differs = !earlier.items().equals(now.items());
			assertTrue(!differs || !earlier.alarms(history).isEmpty());
		}
		SealedState start = history.get(0);
		Set<String> back = start.alarms(history);
		assertFalse(back.isEmpty());
		SealedState accepted = start.save(Map.of(), back, history);
		assertEquals(Set.of(), accepted.alarms(history), "an administrator may want the earlier state");
		assertFalse(now.alarms(List.of(accepted)).isEmpty(), "which is the newest one then");
	}

	@SafeVarargs
	private static byte[] lines(List<String>... parts) {
		StringBuilder text = new StringBuilder();
		for (List<String> part : parts) {
			part.forEach(line -> text.append(line).append('\n'));
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** As git does with {@code merge=union}. */
	private byte[] union(byte[] base, byte[] ours, byte[] theirs) {
		try {
			List<String> command = new ArrayList<>(List.of("git", "merge-file", "-p", "--union"));
			for (byte[] each : List.of(ours, base, theirs)) {
				Path file = Files.createTempFile(folder, "seals", "");
				Files.write(file, each);
				command.add(file.toString());
			}
			return new ProcessBuilder(command).start().getInputStream().readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void marksOfAConflictArePassedOver() {
		SealedState base = SealedState.of(Map.of("device A", "0", "device B", "0"));
		SealedState ours = base.save(Map.of("device A", "1"));
		SealedState theirs = base.save(Map.of("device B", "1"));
		byte[] marked = lines(List.of("<<<<<<< HEAD"), ours.lines("", false), List.of("||||||| base"),
				base.lines("", false), List.of("======="), theirs.lines("", false), List.of(">>>>>>> other"));
		SealedState merged = SealedState.merge(base, ours, theirs, (one, other) -> marked);
		assertEquals(Set.of(), merged.alarms(List.of(ours, theirs)));
		SealedState saved = merged.save(Map.of("device A", "2"));
		assertFalse(new String(saved.seals(), StandardCharsets.UTF_8).contains("<<<<"));
		assertEquals(4, new String(saved.seals(), StandardCharsets.UTF_8).lines().count(), "key, head and two items");
	}

	@Test
	void bothBranchesMergeToTheSameFile() {
		SealedState base = SealedState.of(Map.of("device A", "0", "device B", "0"));
		SealedState ours = base.save(Map.of("device A", "1"));
		SealedState theirs = base.save(Map.of("device B", "1"));
		assertArrayEquals(SealFile.merge(base.seals(), ours.seals(), theirs.seals()),
				SealFile.merge(base.seals(), theirs.seals(), ours.seals()));
	}

	@Test
	void aLongHistoryIsKnownByItsNumbers() {
		SealedState now = SealedState.of(Map.of("device A", "0"));
		List<SealedState> history = new ArrayList<>();
		for (int i = 1; i < 200; i++) {
			history.add(now);
			now = now.save(Map.of("device A", String.valueOf(i)));
		}
		assertEquals(Set.of(), now.alarms(history));
		assertTrue(now.lines("device A", true).get(0).length() < 1500, "it does not grow for ever");
		for (SealedState earlier : history) {
			assertEquals(Set.of("device A"), now.withItemOf(earlier, "device A")
					.withSeals(lines(now.lines("", false), earlier.lines("device A", true))).alarms(List.of()));
		}
	}
}
