// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.storage.CachedValue;
import org.sealbench.project.storage.FileStore;

/** The sealed items with their contents: what the model has, and for a certificate the digest of its file. */
public final class SealedContent {

	private static final String DIGEST = "file: sha256 ";

	private final FileStore files;
	private final Unsaved unsaved;
	private final CachedValue<Device, byte[]> texts;
	private final CachedValue<Device, SortedMap<String, String>> devices = new CachedValue<>(SealedItems::of);
	private final CachedValue<CertificateEntry, String> certificates = new CachedValue<>(SealedItems::of);
	/** What files contained, by path, so that they are not parsed again. */
	private final Map<String, Known> known = new HashMap<>();
	/** The digests of certificates' files and revocation lists, which may be large, by path. */
	private final Map<String, String> digests = new HashMap<>();

	/** Finds the contents of a certificate's files that are still to be saved. */
	public interface Unsaved {
		/** @throws ProblemException if it cannot be read */
		Optional<byte[]> find(int number) throws ProblemException;

		/**
		 * The revocation list; one without content where it is to be deleted.
		 *
		 * @throws ProblemException if it cannot be read
		 */
		Optional<byte[]> findCrl(int number) throws ProblemException;
	}

	/** Nothing is to be saved. */
	private static final Unsaved NOTHING = new Unsaved() {
		@Override
		public Optional<byte[]> find(int number) {
			return Optional.empty();
		}

		@Override
		public Optional<byte[]> findCrl(int number) {
			return Optional.empty();
		}
	};

	/** The items of a file with this content; those of a certificate still without the digest of its file. */
	private record Known(byte[] content, SortedMap<String, String> items) {
	}

	/** A file of this process's last reading, and the device that still is what it holds, if there is one. */
	private record Seen(String path, byte[] content, Device device) {
	}

	/** What became of a file: its items, or what is wrong with it. */
	private record Parsed(Seen file, SortedMap<String, String> items, ProblemException problem) {
	}

	/** @param texts the texts of the devices' files: one that is still the one that was read is not parsed again */
	public SealedContent(FileStore files, Unsaved unsaved, CachedValue<Device, byte[]> texts) {
		this.files = files;
		this.unsaved = unsaved;
		this.texts = texts;
	}

	/**
	 * The items of a model as it stands.
	 *
	 * @throws ProblemException if a file that is named in it cannot be read
	 */
	public SortedMap<String, String> of(Plant plant) throws ProblemException {
		SortedMap<String, String> items = ofPlantFile(plant);
		plant.getDevices().forEach(each -> items.putAll(devices.of(each)));
		return withDigests(items, unsaved);
	}

	/**
	 * One item of a model as it stands, if there is such an item.
	 *
	 * @throws ProblemException if a file that is named in it cannot be read
	 */
	public Optional<String> of(Plant plant, String item) throws ProblemException {
		SortedMap<String, String> items = new TreeMap<>();
		for (Device each : plant.getDevices()) {
			if (item.endsWith(" " + each.getName())) {
				items.putAll(devices.of(each));
			}
		}
		if (!items.containsKey(item)) {
			items.putAll(ofPlantFile(plant));
		}
		items.keySet().retainAll(Set.of(item));
		return Optional.ofNullable(withDigests(items, unsaved).get(item));
	}

	/**
	 * The items as they stood when their files were last read or written by this process.
	 *
	 * @param plant the model that was made of them, which may have changed since
	 * @throws ProblemException if a file is damaged or cannot be read
	 */
	public SortedMap<String, String> lastRead(Plant plant) throws ProblemException {
		// On all cores; of several that are damaged the first is reported.
		List<Parsed> parsed = seen(plant).parallelStream().map(this::parse).toList();
		SortedMap<String, String> items = new TreeMap<>();
		for (Parsed each : parsed) {
			if (each.problem() != null) {
				throw each.problem();
			}
			known.put(each.file().path(), new Known(each.file().content(), each.items()));
			items.putAll(each.items());
		}
		return withDigests(items, NOTHING);
	}

	/** The files of the plant and of devices, in a stable order. */
	private List<Seen> seen(Plant plant) {
		Map<String, Device> present = new HashMap<>();
		plant.getDevices().forEach(each -> present.put(ProjectFolder.device(each.getName()), each));
		List<Seen> seen = new ArrayList<>();
		for (String path : new TreeSet<>(files.seen())) {
			if (path.equals(ProjectFolder.PLANT) || path.endsWith(ProjectFolder.DEVICE_ENDING)) {
				seen.add(new Seen(path, files.seen(path).orElseThrow(), present.get(path)));
			}
		}
		return seen;
	}

	private Parsed parse(Seen file) {
		try {
			return new Parsed(file, items(file), null);
		} catch (ProblemException e) {
			return new Parsed(file, null, e);
		}
	}

	/** Remembers the content of the files that were just written from a model. */
	public void saved(Plant plant) {
		digests.clear();
		files.seen(ProjectFolder.PLANT)
				.ifPresent(content -> known.put(ProjectFolder.PLANT, new Known(content, ofPlantFile(plant))));
		for (Device each : plant.getDevices()) {
			String path = ProjectFolder.device(each.getName());
			files.seen(path).ifPresent(content -> known.put(path, new Known(content, devices.of(each))));
		}
	}

	private SortedMap<String, String> items(Seen file) throws ProblemException {
		Known before = known.get(file.path());
		if (before != null && Arrays.equals(before.content(), file.content())) {
			return before.items();
		}
		if (file.device() != null && Arrays.equals(texts.of(file.device()), file.content())) {
			return devices.of(file.device());
		}
		return file.path().equals(ProjectFolder.PLANT)
				? ofPlantFile(ModelFile.read(file.content(), file.path(), Plant.class))
				: SealedItems.of(ModelFile.read(file.content(), file.path(), Device.class));
	}

	private SortedMap<String, String> ofPlantFile(Plant plant) {
		SortedMap<String, String> items = SealedItems.of(plant);
		for (CertificateEntry each : plant.getCertificates()) {
			items.put(SealedItems.CERTIFICATE + ProjectFolder.digits(each.getNumber()), certificates.of(each));
		}
		return items;
	}

	/** Adds to each certificate what its file holds, and its revocation list. */
	private SortedMap<String, String> withDigests(SortedMap<String, String> items, Unsaved contents)
			throws ProblemException {
		SortedMap<String, String> lists = new TreeMap<>();
		for (Map.Entry<String, String> each : items.entrySet()) {
			if (each.getKey().startsWith(SealedItems.CERTIFICATE)) {
				String digits = each.getKey().substring(SealedItems.CERTIFICATE.length());
				int number = Integer.parseInt(digits);
				each.setValue(each.getValue() + DIGEST
						+ digest(contents.find(number), ProjectFolder.certificate(number)).orElse("none") + "\n");
				digest(contents.findCrl(number), ProjectFolder.crl(number))
						.ifPresent(digest -> lists.put(SealedItems.REVOCATIONS + digits, DIGEST + digest + "\n"));
			}
		}
		items.putAll(lists);
		return items;
	}

	/** The digest of a file as this process last saw it: others may have saved it since. */
	private Optional<String> digest(Optional<byte[]> unsaved, String path) throws ProblemException {
		if (unsaved.isPresent()) {
			return unsaved.filter(content -> content.length > 0).map(SealedContent::sha256);
		}
		String known = digests.get(path);
		if (known == null && files.exists(path)) {
			known = sha256(files.seen(path).isPresent() ? files.seen(path).get() : files.content(path));
			digests.put(path, known);
		}
		return Optional.ofNullable(known);
	}

	/** Line ends do not count: version control may change them. */
	private static String sha256(byte[] content) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			int start = 0;
			for (int i = 0; i <= content.length; i++) {
				if (i == content.length || content[i] == '\r') {
					digest.update(content, start, i - start);
					start = i + 1;
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
