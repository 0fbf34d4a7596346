// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Plant;
import org.sealbench.pki.secret.Ed25519SigningKey;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.integrity.CurrentSeals;
import org.sealbench.project.integrity.EarlierSeals;
import org.sealbench.project.integrity.IntegrityProblem;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.project.integrity.SealUpdate;
import org.sealbench.project.integrity.SealedContent;
import org.sealbench.project.integrity.SealedDifference;
import org.sealbench.project.integrity.SealedItem;
import org.sealbench.project.integrity.SealedItems;
import org.sealbench.project.integrity.UnsealedChange;
import org.sealbench.project.integrity.VerifiedSeals;
import org.sealbench.project.storage.Fact;
import org.sealbench.project.storage.FileStore;
import org.sealbench.project.storage.ProvenFacts;

/**
 * Detects what was changed in a protected project without an administrator's login. Every item ({@link SealedItems}) is
 * signed with a key that is derived from the project key, whenever it is saved after a login; only what that session
 * changed is signed again, so outside changes stay visible until somebody accepts or undoes them. Seals can be checked
 * without a login; with one, so is the key that the file names.
 */
public final class Integrity {

	private static final String KEY_ITEM = "key of the seals";
	private static final String PUBLIC_KEY = "public key: ";

	private final Plant plant;
	private final FileStore files;
	private final Access access;
	private final SealedContent content;
	private final EarlierSeals earlier;
	private final VerifiedSeals checked = new VerifiedSeals();
	private final ProvenFacts proven;
	private SealFile parsed;
	private boolean sealEverything;
	private Optional<String> keyBefore = Optional.empty();

	/** @param proven which items were sealed as they stood */
	Integrity(Plant plant, FileStore files, Access access, SealedContent content, EarlierSeals earlier,
			ProvenFacts proven) {
		this.plant = plant;
		this.files = files;
		this.access = access;
		this.content = content;
		this.earlier = earlier;
		this.proven = proven;
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
		SealFile file = lastRead();
		String key = key(file);
		CurrentSeals seals = compared(file, key);
		SortedMap<String, SealedItem> now = content.itemsLastRead(plant);
		List<UnsealedChange> changes = new ArrayList<>();
		keyChange(file, key, seals).ifPresent(changes::add);
		TreeSet<String> items = new TreeSet<>(now.keySet());
		items.addAll(seals.items());
		// On all cores: a signature is verified for each item that is not known to be as an administrator left it.
		List<String> unfit = items.parallelStream().filter(item -> !fits(seals, key, item, now.get(item)))
				.filter(item -> seals.isOrdered() || SealedItems.isOfFirstFormat(item)).toList();
		if (unfit.stream().anyMatch(seals::isPutBack)) {
			earlier.recover(seals);
		}
		unfit.forEach(item -> changes.add(change(seals, item, text(now.get(item)))));
		proven.keep();
		return changes;
	}

	/**
	 * Whether an item is sealed as it stands. That its one line was signed and says what the item's source gives is
	 * proven once; that it is the one which the head names, and none is known to be newer, is looked at every time.
	 */
	private boolean fits(CurrentSeals seals, String key, String item, SealedItem is) {
		Optional<Fact> fact = is == null ? Optional.empty()
				: seals.sole(item).map(seal -> Fact.of("seal fits", key, item, is.source(), seal.identity()));
		if (fact.filter(proven::contains).isPresent()) {
			return true;
		}
		boolean fits = seals.fits(item, text(is));
		if (fits) {
			fact.ifPresent(proven::add);
		}
		return fits;
	}

	private static String text(SealedItem item) {
		return item == null ? null : item.text().get();
	}

	private static UnsealedChange change(CurrentSeals seals, String item, String is) {
		String was = seals.content(item).orElse(null);
		return seals.isPutBack(item) ? UnsealedChange.putBack(item, was, is) : UnsealedChange.of(item, was, is);
	}

	private static Optional<UnsealedChange> keyChange(SealFile file, String key, CurrentSeals seals) {
		if (!file.keys().contains(key)) {
			return Optional.of(UnsealedChange.of(KEY_ITEM, key.isEmpty() ? null : PUBLIC_KEY + key,
					PUBLIC_KEY + String.join(" ", file.keys())));
		}
		return seals.laterKeys().stream().findFirst()
				.map(later -> UnsealedChange.putBack(KEY_ITEM, PUBLIC_KEY + later, PUBLIC_KEY + key));
	}

	private CurrentSeals compared(SealFile file, String key) throws ProblemException {
		CurrentSeals seals = new CurrentSeals(file, key, checked);
		// What others have saved since the project was read here is newer than that, and known already.
		if (hasSeals() ? !files.differs(SealFile.PATH, files.content(SealFile.PATH))
				: files.seen(SealFile.PATH).isEmpty()) {
			earlier.compare(seals);
		}
		return seals;
	}

	/** How many signatures of seals were verified since the project was opened: what that costs grows with it. */
	public int signaturesVerified() {
		return checked.count();
	}

	/** What an administrator last left of an item, if it is sealed; fails where only that is known that it was. */
	Optional<String> sealed(String item) throws ProblemException {
		SealFile file = lastRead();
		CurrentSeals seals = compared(file, key(file));
		if (seals.isPutBack(item)) {
			earlier.recover(seals);
		}
		if (seals.isPutBack(item) && seals.last(item).isEmpty()) {
			throw new ProblemException(
					IntegrityProblem.CANNOT_UNDO.at(Place.of(item), "its newest seal is not in the file of seals"));
		}
		return seals.content(item);
	}

	/** Whether an item stands in the model with a content. */
	boolean has(String item, Optional<String> wanted) throws ProblemException {
		return content.of(plant, item).equals(wanted);
	}

	/** Seals everything as it stands with the next save: when a project is protected. */
	void sealEverything() {
		sealEverything = true;
	}

	/**
	 * As above, when the project key was exchanged.
	 *
	 * @param before the key that seals were checked with until then
	 */
	void sealEverythingAnew(String before) {
		sealEverything = true;
		keyBefore = Optional.of(keyBefore.orElse(before));
	}

	/** Whether there are seals to check anything against. */
	boolean hasSeals() {
		return files.exists(SealFile.PATH);
	}

	/**
	 * The file of seals as a save leaves it; empty where it stays as it is. Others may have saved since the project was
	 * read: their seals are those of the file on the disk.
	 *
	 * @param accepted items that are sealed whatever they were before
	 * @param changing whether the save writes anything else; a file of the first format stays as it is otherwise
	 */
	Optional<byte[]> write(Set<String> accepted, boolean changing) throws ProblemException {
		if (!access.isProtected() || !access.isOpen()) {
			return Optional.empty();
		}
		SealFile lastRead = lastRead();
		SealFile file = hasSeals() ? parsed(files.read(SealFile.PATH)) : new SealFile();
		if (!sealEverything && accepted.isEmpty() && !changing && !file.isOrdered()) {
			return Optional.empty();
		}
		Ed25519SigningKey key = access.sealingKey();
		String publicKey = key.publicKey();
		String present = keyBefore.orElse(publicKey);
		if (lastRead.keys().contains(present) && !file.keys().contains(present)) {
			// Whoever is logged in here does not have the key that was exchanged meanwhile.
			throw new ProblemException(ProjectProblem.CHANGED_OUTSIDE.at(Place.of(SealFile.PATH)));
		}
		CurrentSeals seals = new CurrentSeals(file, present, checked);
		if (!sealEverything && accepted.isEmpty() && !changing && seals.isSettled()) {
			return Optional.empty();
		}
		if (!accepted.isEmpty()) {
			earlier.compare(seals);
		}
		boolean isOurs = sealEverything || accepted.contains(KEY_ITEM) || file.keys().contains(publicKey);
		SealFile next = new SealFile();
		next.addKeys(isOurs ? List.of(publicKey) : file.keys());
		// Where no branches have to be brought together, what did not change needs no look.
		SealedDifference items = !sealEverything && accepted.isEmpty() && seals.isPlain() ? content.difference(plant)
				: new SealedDifference(content.lastRead(plant), content.of(plant));
		new SealUpdate(seals, key, checked).write(next, items.before(), items.now(),
				item -> sealEverything || accepted.contains(item), formerKeys(seals, publicKey, accepted));
		return Optional.of(next.write());
	}

	private List<String> formerKeys(CurrentSeals seals, String publicKey, Set<String> accepted) {
		TreeSet<String> former = new TreeSet<>(seals.formerKeys());
		keyBefore.ifPresent(former::add);
		if (accepted.contains(KEY_ITEM)) {
			former.addAll(seals.laterKeys());
		}
		former.remove(publicKey);
		return List.copyOf(former);
	}

	void saved() throws ProblemException {
		if (access.isProtected() && access.isOpen()) {
			Optional<byte[]> seals = files.seen(SealFile.PATH);
			String publicKey = access.sealingKey().publicKey();
			if (seals.isPresent()) {
				earlier.remember(seals.get(), () -> new CurrentSeals(parsed(seals.get()), publicKey, checked));
			}
		}
		sealEverything = false;
		keyBefore = Optional.empty();
	}

	/** The key that counts now: the project's own after a login, else the one that the file names. */
	String key() throws ProblemException {
		return key(lastRead());
	}

	private String key(SealFile file) throws ProblemException {
		return access.isOpen() ? access.sealingKey().publicKey() : file.presentKey();
	}

	/** The seals as they were when the project was read or saved: others may have saved other things since. */
	private SealFile lastRead() throws ProblemException {
		Optional<byte[]> seen = files.seen(SealFile.PATH);
		if (seen.isPresent()) {
			return parsed(seen.get());
		}
		return hasSeals() ? parsed(files.read(SealFile.PATH)) : new SealFile();
	}

	/** A file of thousands of lines is looked at several times in a row; nobody changes what was read. */
	private SealFile parsed(byte[] content) {
		if (parsed == null || !parsed.isOf(content)) {
			parsed = SealFile.parse(content);
		}
		return parsed;
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
