// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.DownloadRecord;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.plan.ImageItems;
import org.sealbench.device.plan.ItemChange;
import org.sealbench.device.plan.ItemKind;
import org.sealbench.device.plan.PresentParts;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.operations.git.ProjectCommit;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.formats.CertificateReader;

/**
 * Compares the last download from here, the project and a device, item by item. A download by somebody else counts as
 * known here if the project's history under git contains the commit that it was made from.
 */
final class DeviceComparison {

	/** Items that are known by a digest, and shown by the name in their certificate. */
	private static final Set<ItemKind> NAMED = EnumSet.of(ItemKind.TRUSTED_CLIENT, ItemKind.ISSUER);

	private final DeviceReport report;
	private final ImageManifest present;
	private final DeviceSettings settings;
	private final PresentParts parts;
	private final DeviceImage image;

	private DeviceComparison(DeviceReport report, ImageManifest present, DeviceSettings settings, PresentParts parts,
			DeviceImage image) {
		this.report = report;
		this.present = present;
		this.settings = settings;
		this.parts = parts;
		this.image = image;
	}

	/** Reads the device's settings; empty for a blank device, and for one whose settings are of another version. */
	static Optional<DeviceComparison> of(DeviceReport report, PresentParts parts, DeviceImage image)
			throws ProblemException {
		ImageManifest present = report.manifest();
		if (present == null) {
			return Optional.empty();
		}
		if (present.equals(image.manifest())) {
			return Optional.of(new DeviceComparison(report, present, image.settings(), parts, image));
		}
		byte[] json = parts.part(ImagePaths.SETTINGS);
		try {
			return Optional.of(new DeviceComparison(report, present, new DeviceJson().settings(json), parts, image));
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}

	DeviceSettings settings() {
		return settings;
	}

	/** What the device holds, by key. */
	SortedMap<String, String> deviceItems() {
		return ImageItems.of(settings, present);
	}

	/** What the project has, by key. */
	SortedMap<String, String> projectItems() {
		return ImageItems.of(image.settings(), image.manifest());
	}

	/** What others changed. */
	ForeignChanges foreign(DownloadHistory history, ProjectCommit project) throws ProblemException {
		List<ForeignChanges.Item> items = new ArrayList<>();
		for (ItemChange change : ItemChange.of(before(history, project), deviceItems(), projectItems())) {
			items.add(item(change));
		}
		DownloadRecord last = report.lastDownload();
		boolean others = last != null && !history.knows(report.name(), last.id());
		return new ForeignChanges(items, others ? Optional.of(last) : Optional.empty());
	}

	/** A change in words. */
	ForeignChanges.Item item(ItemChange change) throws ProblemException {
		return new ForeignChanges.Item(change.key(), change.text(name(change).orElse(null)));
	}

	/** What the device held after the last download that is known here; empty if that cannot be said. */
	Optional<SortedMap<String, String>> before(DownloadHistory history, ProjectCommit project) throws ProblemException {
		SortedMap<String, String> downloaded = ImageItems.of(settings,
				report.downloaded() == null ? present : report.downloaded());
		DownloadRecord last = report.lastDownload();
		if (last == null) {
			// Of a device or a station that leaves no record.
			return Optional.of(history.lastItems(report.name()).orElse(downloaded));
		}
		if (history.knows(report.name(), last.id())) {
			return Optional.of(history.itemsAfter(report.name(), last.id()).orElse(downloaded));
		}
		if (last.commit() != null && !last.dirty() && project.contains(last.commit())) {
			return Optional.of(downloaded);
		}
		return history.lastItems(report.name());
	}

	/** The content of the part that an item is, as the device has it, else as the project has it. */
	Optional<byte[]> part(String key) throws ProblemException {
		Optional<String> there = path(present, key);
		if (there.isPresent()) {
			return Optional.of(parts.part(there.get()));
		}
		return path(image.manifest(), key).map(image::part);
	}

	private static Optional<String> path(ImageManifest manifest, String key) {
		return manifest.parts().entrySet().stream()
				.filter(part -> ImageItems.ofPart(part.getKey(), part.getValue()).filter(key::equals).isPresent())
				.map(Map.Entry::getKey).findFirst();
	}

	/** The common name of a certificate; empty for what is none. */
	private Optional<String> name(ItemChange change) throws ProblemException {
		if (!NAMED.contains(ItemKind.of(change.key()))) {
			return Optional.empty();
		}
		Optional<byte[]> content = part(change.key());
		try {
			return content.isEmpty() ? Optional.empty()
					: Optional
							.of(Certificates.commonName(CertificateReader.readAll(content.get(), change.key()).get(0)));
		} catch (ProblemException e) {
			return Optional.empty();
		}
	}
}
