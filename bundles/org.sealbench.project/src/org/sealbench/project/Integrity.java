// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Plant;
import org.sealbench.pki.secret.Ed25519SigningKey;
import org.sealbench.project.integrity.IntegrityProblem;
import org.sealbench.project.integrity.Seal;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.project.integrity.SealedContent;
import org.sealbench.project.integrity.SealedItems;
import org.sealbench.project.integrity.UnsealedChange;
import org.sealbench.project.integrity.VerifiedSeals;
import org.sealbench.project.storage.FileStore;

/**
 * Detects what was changed in a protected project without an administrator's login. Every item ({@link SealedItems}) is
 * signed with a key that is derived from the project key, whenever it is saved after a login; only what that session
 * changed is signed again, so outside changes stay visible until somebody accepts or undoes them. Seals can be checked
 * without a login; with one, so is the key that the file names.
 */
public final class Integrity {

	private static final String KEY_ITEM = "key of the seals";
	/** Stands for a certificate that an administrator deleted: its number must not come back. */
	private static final String DELETED = "deleted";

	private final Plant plant;
	private final FileStore files;
	private final Access access;
	private final SealedContent content;
	private final VerifiedSeals checked = new VerifiedSeals();
	private boolean sealEverything;

	Integrity(Plant plant, FileStore files, Access access, SealedContent content) {
		this.plant = plant;
		this.files = files;
		this.access = access;
		this.content = content;
	}

	/**
	 * What no administrator has sealed as it stands on the disk, where this process last read or wrote it; nothing in a
	 * project that is not protected.
	 *
	 * @throws ProblemException if the seals or a file cannot be read
	 */
	public List<UnsealedChange> changes() throws ProblemException {
		boolean neverSealed = !hasSeals() && !access.hasKeyPairs();
		if (!access.isProtected() || sealEverything || neverSealed) {
			return List.of();
		}
		SealFile seals = read();
		String key = key(seals);
		SortedMap<String, String> now = content.lastRead(plant);
		List<UnsealedChange> changes = new ArrayList<>();
		if (!seals.keys().contains(key)) {
			changes.add(UnsealedChange.of(KEY_ITEM, key.isEmpty() ? null : "public key: " + key,
					"public key: " + String.join(" ", seals.keys())));
		}
		TreeSet<String> items = new TreeSet<>(now.keySet());
		seals.items().forEach(items::add);
		// On all cores: a signature is verified for each item.
		changes.addAll(items.parallelStream().filter(item -> !fits(seals, item, now.get(item), key))
				.map(item -> UnsealedChange.of(item, was(seals, item, key).orElse(null), now.get(item))).toList());
		return changes;
	}

	/** What an administrator last left of an item, if it is sealed. */
	Optional<String> sealed(String item) throws ProblemException {
		SealFile seals = read();
		return was(seals, item, key(seals));
	}

	/** Whether an item stands in the model as an administrator last left it. */
	boolean isSealed(String item) throws ProblemException {
		SealFile seals = read();
		return fits(seals, item, content.of(plant, item).orElse(null), key(seals));
	}

	private static Optional<String> was(SealFile seals, String item, String key) {
		return seals.valid(item, key).map(Seal::content).filter(text -> !text.equals(DELETED));
	}

	/** Whether an item is sealed with this very content; what is not there must not be sealed as if it were. */
	private static boolean fits(SealFile seals, String item, String content, String key) {
		return content == null ? was(seals, item, key).isEmpty() || seals.find(item, DELETED, key).isPresent()
				: seals.find(item, content, key).isPresent();
	}

	/** Seals everything as it stands with the next save: when a project is protected and when its key is exchanged. */
	void sealEverything() {
		sealEverything = true;
	}

	/** Whether there are seals to check anything against. */
	boolean hasSeals() {
		return files.exists(SealFile.PATH);
	}

	/**
	 * The file of seals as a save leaves it; empty where it stays as it is.
	 *
	 * @param accepted items that are sealed whatever they were before
	 */
	Optional<byte[]> write(Set<String> accepted) throws ProblemException {
		if (!access.isProtected() || !access.isOpen()) {
			return Optional.empty();
		}
		SealFile seals = read();
		Ed25519SigningKey key = access.sealingKey();
		String publicKey = key.publicKey();
		SortedMap<String, String> before = sealEverything ? null : content.lastRead(plant);
		SortedMap<String, String> now = content.of(plant);
		TreeSet<String> items = new TreeSet<>(now.keySet());
		seals.items().forEach(items::add);
		// On all cores: a signature for each new item, and a check of each that stays.
		List<Runnable> steps = items.parallelStream()
				.map(item -> step(seals, item, before, now.get(item), accepted, key, publicKey)).toList();
		steps.forEach(Runnable::run);
		if (sealEverything || accepted.contains(KEY_ITEM) || seals.keys().contains(publicKey)) {
			seals.setKey(publicKey);
		}
		return Optional.of(seals.write());
	}

	/** What a save does to an item's seal. */
	private Runnable step(SealFile seals, String item, SortedMap<String, String> before, String is,
			Set<String> accepted, Ed25519SigningKey key, String publicKey) {
		boolean untouched = !sealEverything && !accepted.contains(item) && Objects.equals(before.get(item), is);
		// Then only duplicate lines of a merge have to be removed; checking each signature would make a small change as
		// expensive as a large one.
		if (untouched && seals.count(item) == 1) {
			return () -> {};
		}
		String content = is == null ? DELETED : is;
		Optional<Seal> fitting = seals.find(item, content, publicKey);
		if (fitting.isPresent()) {
			return () -> seals.replace(fitting.get());
		}
		boolean ours = sealEverything || accepted.contains(item)
				|| !untouched && fits(seals, item, before.get(item), publicKey);
		if (!ours) {
			return () -> {};
		}
		if (is == null && !item.startsWith(SealedItems.CERTIFICATE)) {
			return () -> seals.remove(item);
		}
		Seal seal = Seal.sign(item, content, key);
		checked.add(seal, publicKey);
		return () -> seals.replace(seal);
	}

	void saved() {
		if (access.isProtected() && access.isOpen()) {
			content.saved(plant);
		}
		sealEverything = false;
	}

	/** The key that counts: the project's own after a login, else the one that the file names. */
	private String key(SealFile seals) throws ProblemException {
		if (access.isOpen()) {
			return access.sealingKey().publicKey();
		}
		return seals.keys().isEmpty() ? "" : seals.keys().get(0);
	}

	private SealFile read() throws ProblemException {
		return files.exists(SealFile.PATH) ? SealFile.parse(files.read(SealFile.PATH), checked) : new SealFile(checked);
	}

	/** Fails where a change is neither accepted nor undone: an exchange of keys seals everything. */
	void requireDecided() throws ProblemException {
		List<UnsealedChange> changes = changes();
		if (!changes.isEmpty()) {
			throw new ProblemException(IntegrityProblem.UNDECIDED.at(Place.of("project " + plant.getName()),
					String.join(", ", changes.stream().map(UnsealedChange::item).toList())));
		}
	}
}
