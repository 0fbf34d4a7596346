// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.integrity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.storage.CachedValue;
import org.sealbench.project.storage.FileDigests;
import org.sealbench.project.storage.FileStore;

/** The sealed items with their contents: what the model has, and for a certificate the digest of its file. */
public final class SealedContent {

	private static final String DIGEST = "file: sha256 ";

	private final FileStore files;
	private final UnsavedCertificates unsaved;
	private final ModelTexts texts;
	private final CachedValue<Device, SortedMap<String, String>> devices = new CachedValue<>(SealedItems::of);
	private final CachedValue<CertificateEntry, String> certificates = new CachedValue<>(SealedItems::of);
	/** What files contained, by path, so that they are not parsed again. */
	private final Map<String, Known> known = new HashMap<>();
	private final FileDigests digests;

	/** The items of a file with this content; those of a certificate still without the digest of its file. */
	private record Known(byte[] content, SortedMap<String, String> items) {
	}

	/** A file of this process's last reading, and the device that still is what it holds, if there is one. */
	private record Seen(String path, byte[] content, Device device) {
	}

	/** What became of a file: its items, or what is wrong with it. */
	private record Parsed(Seen file, SortedMap<String, String> items, ProblemException problem) {
	}

	/** @param texts by which what did not change since it was read is known and not looked at again */
	public SealedContent(FileStore files, FileDigests digests, UnsavedCertificates unsaved, ModelTexts texts) {
		this.files = files;
		this.digests = digests;
		this.unsaved = unsaved;
		this.texts = texts;
	}

	/**
	 * The items that may differ from their files as last read or written: only of files that a save would write.
	 *
	 * @throws ProblemException if a file is damaged or cannot be read
	 */
	public SealedDifference difference(Plant plant) throws ProblemException {
		SealedDifference items = new SealedDifference(new TreeMap<>(), new TreeMap<>());
		for (Seen file : seen(plant)) {
			boolean isDevice = !file.path().equals(ProjectFolder.PLANT);
			if (isDevice && (file.device() == null || !Arrays.equals(file.content(), texts.of(file.device())))) {
				items.before().putAll(items(file, plant));
			}
		}
		for (Device each : plant.getDevices()) {
			if (!isAsSeen(ProjectFolder.device(each.getName()), texts.of(each))) {
				items.now().putAll(devices.of(each));
			}
		}
		boolean isPlantAsSeen = isAsSeen(ProjectFolder.PLANT, texts.ofPlant());
		if (!isPlantAsSeen) {
			addPlant(plant, items);
		}
		for (CertificateEntry each : plant.getCertificates()) {
			if (unsaved.isUnsaved(each.getNumber())) {
				if (isPlantAsSeen) {
					items.before().put(certificate(each), certificates.of(each));
				}
				items.now().put(certificate(each), certificates.of(each));
			}
		}
		withDigests(items.before(), UnsavedCertificates.NONE);
		withDigests(items.now(), unsaved);
		return items;
	}

	/** Adds what differs between the plant's file as it was last seen and the plant. */
	private void addPlant(Plant plant, SealedDifference items) throws ProblemException {
		Map<CertificateNumber, CertificateEntry> gone = new HashMap<>();
		Optional<byte[]> content = files.seen(ProjectFolder.PLANT);
		if (content.isPresent()) {
			Plant was = ModelFile.read(content.get(), ProjectFolder.PLANT, Plant.class);
			items.before().putAll(SealedItems.of(was));
			was.getCertificates().forEach(each -> gone.put(each.getNumber(), each));
		}
		items.now().putAll(SealedItems.of(plant));
		for (CertificateEntry each : plant.getCertificates()) {
			CertificateEntry was = gone.remove(each.getNumber());
			boolean isNew = unsaved.isUnsaved(each.getNumber());
			// Comparing is much quicker than writing, and most are as they were.
			if (was == null || isNew || !EcoreUtil.equals(was, each)) {
				items.now().put(certificate(each), certificates.of(each));
				if (was != null) {
					items.before().put(certificate(each), SealedItems.of(was));
				}
			}
		}
		gone.values().forEach(each -> items.before().put(certificate(each), SealedItems.of(each)));
	}

	private boolean isAsSeen(String path, byte[] text) {
		return files.seen(path).filter(content -> Arrays.equals(content, text)).isPresent();
	}

	private static String certificate(CertificateEntry entry) {
		return SealedItems.CERTIFICATE + ProjectFolder.digits(entry.getNumber());
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
		List<Parsed> parsed = seen(plant).parallelStream().map(each -> parse(each, plant)).toList();
		SortedMap<String, String> items = new TreeMap<>();
		for (Parsed each : parsed) {
			if (each.problem() != null) {
				throw each.problem();
			}
			known.put(each.file().path(), new Known(each.file().content(), each.items()));
			items.putAll(each.items());
		}
		return withDigests(items, UnsavedCertificates.NONE);
	}

	/**
	 * As {@link #lastRead}, with each text made only when it is asked for.
	 *
	 * @throws ProblemException if a file is damaged or cannot be read
	 */
	public SortedMap<String, SealedItem> itemsLastRead(Plant plant) throws ProblemException {
		SortedMap<String, SealedItem> items = new TreeMap<>();
		for (Seen file : seen(plant)) {
			if (file.device() != null && Arrays.equals(texts.of(file.device()), file.content())) {
				Device device = file.device();
				String source = FileDigests.sha256(file.content());
				for (String item : SealedItems.names(device)) {
					items.put(item, new SealedItem(source, () -> text(device, item)));
				}
			} else if (file.path().equals(ProjectFolder.PLANT) && Arrays.equals(texts.ofPlant(), file.content())) {
				addPlantItems(plant, items);
			} else {
				withDigests(new TreeMap<>(items(file, plant)), UnsavedCertificates.NONE)
						.forEach((item, text) -> items.put(item, SealedItem.of(text)));
			}
		}
		return items;
	}

	/** One at a time of each device: both of its items may be asked for at once, on several cores. */
	private String text(Device device, String item) {
		synchronized (device) {
			return devices.of(device).get(item);
		}
	}

	private void addPlantItems(Plant plant, SortedMap<String, SealedItem> items) throws ProblemException {
		SealedItems.of(plant).forEach((item, text) -> items.put(item, SealedItem.of(text)));
		digests.readAhead(plant.getCertificates().stream().map(CertificateEntry::getNumber)
				.flatMap(each -> Stream.of(ProjectFolder.certificate(each), ProjectFolder.crl(each))).toList());
		for (CertificateEntry each : plant.getCertificates()) {
			String file = DIGEST + digests.of(ProjectFolder.certificate(each.getNumber())).orElse("none") + "\n";
			items.put(certificate(each),
					new SealedItem(SealedItems.source(each) + file, () -> certificates.of(each) + file));
			digests.of(ProjectFolder.crl(each.getNumber()))
					.ifPresent(digest -> items.put(SealedItems.REVOCATIONS + ProjectFolder.digits(each.getNumber()),
							SealedItem.of(DIGEST + digest + "\n")));
		}
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

	private Parsed parse(Seen file, Plant plant) {
		try {
			return new Parsed(file, items(file, plant), null);
		} catch (ProblemException e) {
			return new Parsed(file, null, e);
		}
	}

	private SortedMap<String, String> items(Seen file, Plant plant) throws ProblemException {
		Known before = known.get(file.path());
		if (before != null && Arrays.equals(before.content(), file.content())) {
			return before.items();
		}
		if (file.device() != null && Arrays.equals(texts.of(file.device()), file.content())) {
			return devices.of(file.device());
		}
		if (!file.path().equals(ProjectFolder.PLANT)) {
			return SealedItems.of(ModelFile.read(file.content(), file.path(), Device.class));
		}
		return ofPlantFile(Arrays.equals(texts.ofPlant(), file.content()) ? plant
				: ModelFile.read(file.content(), file.path(), Plant.class));
	}

	private SortedMap<String, String> ofPlantFile(Plant plant) {
		SortedMap<String, String> items = SealedItems.of(plant);
		for (CertificateEntry each : plant.getCertificates()) {
			items.put(certificate(each), certificates.of(each));
		}
		return items;
	}

	/** Adds to each certificate what its file holds, and its revocation list. */
	private SortedMap<String, String> withDigests(SortedMap<String, String> items, UnsavedCertificates contents)
			throws ProblemException {
		SortedMap<String, String> lists = new TreeMap<>();
		for (Map.Entry<String, String> each : items.entrySet()) {
			if (each.getKey().startsWith(SealedItems.CERTIFICATE)) {
				String digits = each.getKey().substring(SealedItems.CERTIFICATE.length());
				CertificateNumber number = CertificateNumber.parse(digits).orElseThrow();
				each.setValue(each.getValue() + DIGEST
						+ digest(contents.find(number).map(FileDigests::sha256), ProjectFolder.certificate(number))
								.orElse("none")
						+ "\n");
				digest(contents.findCrl(number), ProjectFolder.crl(number))
						.ifPresent(digest -> lists.put(SealedItems.REVOCATIONS + digits, DIGEST + digest + "\n"));
			}
		}
		items.putAll(lists);
		return items;
	}

	/** The digest of a file as this process last saw it: others may have saved it since. */
	private Optional<String> digest(Optional<String> unsaved, String path) throws ProblemException {
		return unsaved.isPresent() ? unsaved.filter(digest -> !digest.isEmpty()) : digests.of(path);
	}
}
