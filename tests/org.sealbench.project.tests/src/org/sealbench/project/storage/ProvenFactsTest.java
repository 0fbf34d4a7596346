// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.secret.StationKey;

class ProvenFactsTest {

	private static final Fact FIRST = Fact.of("test", "a", "b");
	private static final Fact SECOND = Fact.of("test", "c");

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void twoFacts() {
		file = folder.resolve("local/facts");
		ProvenFacts facts = facts("station");
		facts.add(FIRST);
		facts.add(SECOND);
		facts.keep();
	}

	private ProvenFacts facts(String station) {
		return facts(station, Optional.of("build 1"));
	}

	private ProvenFacts facts(String station, Optional<String> build) {
		return new ProvenFacts(file, new StationKey(folder.resolve(station + ".key")), () -> build);
	}

	@Test
	void factsOfOtherInputsAreOthers() {
		assertEquals(FIRST, Fact.of("test", "a", "b"));
		assertNotEquals(FIRST, Fact.of("test", "ab"));
		assertNotEquals(FIRST, Fact.of("test", "ab", ""));
		assertNotEquals(FIRST, Fact.of("testa", "b"));
	}

	@Test
	void theNextProcessKnowsThem() {
		assertTrue(facts("station").contains(FIRST));
		assertTrue(facts("station").contains(SECOND));
		assertFalse(facts("station").contains(Fact.of("test", "d")));
	}

	@Test
	void thoseOfAnotherStationSayNothing() {
		assertFalse(facts("other").contains(FIRST));
	}

	@Test
	void thoseOfAnotherBuildSayNothing() {
		assertFalse(facts("station", Optional.of("build 2")).contains(FIRST));
		assertFalse(facts("station", Optional.empty()).contains(FIRST));
		assertTrue(facts("station").contains(FIRST));
	}

	@Test
	void whereTheBuildIsNotKnownNothingIsKept() throws Exception {
		Files.delete(file);
		ProvenFacts facts = facts("station", Optional.empty());
		facts.add(FIRST);
		facts.keep();
		assertTrue(facts.contains(FIRST));
		assertFalse(Files.exists(file));
	}

	@Test
	void noChangedFileSaysAnything() throws Exception {
		byte[] good = Files.readAllBytes(file);
		for (int i = 0; i < good.length; i++) {
			byte[] bad = good.clone();
			bad[i] ^= 1;
			Files.write(file, bad);
			ProvenFacts facts = facts("station");
			assertFalse(facts.contains(FIRST) || facts.contains(SECOND), "byte " + i);
		}
		for (int length = 0; length < good.length; length++) {
			Files.write(file, Arrays.copyOf(good, length));
			assertFalse(facts("station").contains(FIRST), "length " + length);
		}
	}

	@Test
	void aFileUnderAnotherNameSaysNothing() throws Exception {
		Path other = file.resolveSibling("others");
		Files.copy(file, other);
		assertFalse(new ProvenFacts(other, new StationKey(folder.resolve("station.key")), () -> Optional.of("build 1"))
				.contains(FIRST));
	}

	@Test
	void whatNobodyAskedForAnyMoreGoesWithTheNextNews() {
		Fact third = Fact.of("test", "e");
		ProvenFacts facts = facts("station");
		assertTrue(facts.contains(FIRST));
		facts.add(third);
		facts.keep();
		assertTrue(facts.contains(third));
		ProvenFacts later = facts("station");
		assertTrue(later.contains(FIRST) && later.contains(third));
		assertFalse(later.contains(SECOND));
	}

	@Test
	void whatThisProcessAddedBeforeStaysWithTheNextNews() {
		Fact third = Fact.of("test", "e");
		Fact fourth = Fact.of("test", "f");
		ProvenFacts facts = facts("station");
		facts.add(third);
		facts.keep();
		facts.add(fourth);
		facts.keep();
		ProvenFacts later = facts("station");
		assertTrue(later.contains(third) && later.contains(fourth));
	}
}
