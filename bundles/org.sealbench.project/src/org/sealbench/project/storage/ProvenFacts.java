// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.sealbench.common.file.OwnerFiles;
import org.sealbench.common.secret.StationKey;

/**
 * What this station found out before and need not find out again: that a seal was signed by a key, that a private key
 * belongs to a certificate. The file lies among the project's caches, where others may write; it counts only with the
 * code of this station's own key over all of it. Deleted, damaged, copied from elsewhere or left by another build of
 * the code that proves it says nothing.
 */
public final class ProvenFacts {

	private static final byte[] HEADER = "sealbench facts 1\n".getBytes(StandardCharsets.US_ASCII);
	private static final int FACT_LENGTH = 4 * Long.BYTES;

	private final Path file;
	private final StationKey station;
	private final Supplier<Optional<String>> build;
	private final Set<Fact> added = ConcurrentHashMap.newKeySet();
	private final Set<Fact> used = ConcurrentHashMap.newKeySet();
	private Set<Fact> known;
	private Optional<String> purpose;

	/**
	 * @param file  its name is the purpose of the facts
	 * @param build which build of the code proves them; asked once, and where it is not known nothing is kept
	 */
	public ProvenFacts(Path file, StationKey station, Supplier<Optional<String>> build) {
		this.file = file;
		this.station = station;
		this.build = build;
	}

	private Optional<String> purpose() {
		if (purpose == null) {
			purpose = build.get().map(each -> "facts " + file.getFileName() + "\n" + each);
		}
		return purpose;
	}

	/** Whether something was proven, by this process or an earlier one of this station. */
	public boolean contains(Fact fact) {
		if (added.contains(fact)) {
			return true;
		}
		boolean isKnown = known().contains(fact);
		if (isKnown) {
			used.add(fact);
		}
		return isKnown;
	}

	/** Adds what was just proven. */
	public void add(Fact fact) {
		added.add(fact);
	}

	/**
	 * Keeps what was added for later processes, and of what was known before only what was asked for since: the rest is
	 * about what is no more. Where it cannot be kept it is found out again.
	 */
	public synchronized void keep() {
		Set<Fact> kept = new HashSet<>(added);
		if (known().containsAll(kept)) {
			return;
		}
		kept.addAll(used);
		ByteBuffer facts = ByteBuffer.allocate(kept.size() * FACT_LENGTH);
		kept.forEach(each -> each.write(facts));
		purpose().flatMap(each -> station.code(each, facts.array())).ifPresent(code -> write(code, facts.array()));
		known = Set.copyOf(kept);
	}

	private void write(byte[] code, byte[] facts) {
		ByteBuffer content = ByteBuffer.allocate(HEADER.length + code.length + facts.length);
		content.put(HEADER).put(code).put(facts);
		try {
			OwnerFiles.makeFolder(file.getParent());
			Path draft = file.resolveSibling(file.getFileName() + ".draft");
			// A link in its place must not choose what is written to.
			OwnerFiles.writeUnsynced(draft, content.array(), true);
			OwnerFiles.move(draft, file);
		} catch (IOException e) {
			// What was kept before still holds.
			return;
		}
	}

	private synchronized Set<Fact> known() {
		if (known == null) {
			known = read();
		}
		return known;
	}

	private Set<Fact> read() {
		try {
			byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
			int start = HEADER.length + StationKey.CODE_LENGTH;
			Optional<String> present = content.length < start ? Optional.empty() : purpose();
			if (present.isEmpty() || (content.length - start) % FACT_LENGTH != 0
					|| !Arrays.equals(HEADER, Arrays.copyOf(content, HEADER.length))
					|| !station.gave(Arrays.copyOfRange(content, HEADER.length, start), present.get(),
							Arrays.copyOfRange(content, start, content.length))) {
				return Set.of();
			}
			Set<Fact> facts = HashSet.newHashSet((content.length - start) / FACT_LENGTH);
			for (ByteBuffer each = ByteBuffer.wrap(content, start, content.length - start); each.hasRemaining();) {
				facts.add(Fact.read(each));
			}
			return facts;
		} catch (IOException e) {
			// What cannot be read is found out again.
			return Set.of();
		}
	}
}
