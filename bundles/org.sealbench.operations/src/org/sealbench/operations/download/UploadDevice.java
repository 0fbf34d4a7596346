// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ImageLimits;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.link.DeviceLink;
import org.sealbench.device.plan.ImageItems;
import org.sealbench.device.plan.ItemChange;
import org.sealbench.device.plan.ThreeWayComparison;
import org.sealbench.device.plan.ThreeWayComparison.Where;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.git.ProjectCommit;
import org.sealbench.project.Project;

/**
 * Reads a device back, all but its private keys, which never leave it, and compares it with its last download and the
 * project. Neither device nor project is changed. It needs a login in a protected project.
 */
public final class UploadDevice {

	private final Tools tools;
	private final EmulatorAccess emulators;

	public UploadDevice(Tools tools, EmulatorAccess emulators) {
		this.tools = tools;
		this.emulators = emulators;
	}

	/** @param folder where the parts are written to, new or empty; none writes nothing */
	public Outcome<UploadedDevice> run(Project project, String name, EmulatorTarget target, Optional<Path> folder,
			IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Reading " + name, 3);
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of(name)), () -> {
			Device device = Devices.named(project, name);
			project.access().requireOpen();
			if (folder.isPresent()) {
				requireEmpty(folder.get());
			}
			Optional<URI> url = emulators.find(project, target);
			if (url.isEmpty()) {
				throw new ProblemException(DeviceProblem.NO_EMULATOR.at(Place.of(name)));
			}
			DeviceImage image = ImagePreviews.of(project, device, tools.clock().instant());
			progress.worked(1);
			try (DeviceLink link = new DeviceLinks(project, url.get()).open(name)) {
				return Outcome.of(read(project, link, image, folder, progress.split(2)));
			} finally {
				image.wipe();
			}
		});
	}

	/** Compares a device that holds an image with the project. */
	static DeviceComparison compare(DeviceReport report, DeviceLink link, DeviceImage image) throws ProblemException {
		Place place = Place.of(report.name());
		if (report.manifest() == null) {
			throw new ProblemException(DeviceProblem.NEEDS_PAIRING.at(place));
		}
		ImageLimits.check(report.manifest());
		return DeviceComparison.of(report, link::part, image).orElseThrow(() -> new ProblemException(
				DeviceProblem.DATA_DAMAGED.at(place, "its settings are those of another version of Sealbench")));
	}

	private static UploadedDevice read(Project project, DeviceLink link, DeviceImage image, Optional<Path> folder,
			SubMonitor progress) throws ProblemException {
		DeviceReport report = link.report();
		DeviceComparison comparison = compare(report, link, image);
		List<UploadedDevice.Item> items = items(project, comparison);
		Map<String, Where> changedIn = new HashMap<>();
		items.forEach(item -> changedIn.put(item.key(), item.changedIn()));
		List<UploadedDevice.Difference> differences = new ArrayList<>();
		List<ThreeWayComparison.Part> parts = ThreeWayComparison.of(report, image.manifest()).parts();
		SubMonitor each = progress.split(1).setWorkRemaining(parts.size());
		for (ThreeWayComparison.Part part : parts) {
			boolean there = report.manifest().parts().containsKey(part.path()) && !ImagePaths.isKey(part.path());
			differences
					.add(new UploadedDevice.Difference(part.path(), part.what(), where(part, report, image, changedIn),
							own(image, part.path()), there ? ImagePartText.of(part.path(), link.part(part.path()))
									: report.manifest().parts().containsKey(part.path()) ? "not given out" : ""));
			each.split(1);
		}
		int written = folder.isPresent() ? write(link, report, folder.get(), progress.split(1)) : 0;
		return new UploadedDevice(report.name(), report.mode(), report.clock(), report.downloadNumber(), differences,
				items, Optional.ofNullable(report.lastDownload()), written);
	}

	private static List<UploadedDevice.Item> items(Project project, DeviceComparison comparison)
			throws ProblemException {
		Optional<SortedMap<String, String>> before = comparison.before(new DownloadHistory(project),
				ProjectCommit.of(project.folder(), DownloadLog.FILE));
		List<UploadedDevice.Item> items = new ArrayList<>();
		for (ItemChange each : ItemChange.of(Optional.empty(), comparison.deviceItems(), comparison.projectItems())) {
			String last = before.map(known -> known.get(each.key())).orElse(null);
			Where where = before.isEmpty() || !Objects.equals(last, each.device())
					? before.isPresent() && !Objects.equals(last, each.project()) ? Where.BOTH : Where.DEVICE
					: Where.PROJECT;
			items.add(new UploadedDevice.Item(each.key(), comparison.item(each).text(), where,
					Objects.toString(each.project(), ""), Objects.toString(each.device(), "")));
		}
		return items;
	}

	/** Of a part what holds of its items; of one that is none, where it differs from the last download. */
	private static Where where(ThreeWayComparison.Part part, DeviceReport report, DeviceImage image,
			Map<String, Where> changedIn) {
		Set<Where> all = EnumSet.noneOf(Where.class);
		if (part.path().equals(ImagePaths.SETTINGS)) {
			changedIn.forEach((key, where) -> {
				if (ImageItems.isSetting(key)) {
					all.add(where);
				}
			});
		} else {
			for (ImageManifest manifest : List.of(report.manifest(), image.manifest())) {
				Optional.ofNullable(manifest.parts().get(part.path()))
						.flatMap(digest -> ImageItems.ofPart(part.path(), digest)).map(changedIn::get)
						.ifPresent(all::add);
			}
		}
		return all.isEmpty() ? part.where() : all.size() == 1 ? all.iterator().next() : Where.BOTH;
	}

	private static String own(DeviceImage image, String path) {
		byte[] content = image.parts().get(path);
		return content != null && ImagePaths.isKey(path) ? "not shown" : ImagePartText.of(path, content);
	}

	private static void requireEmpty(Path folder) throws ProblemException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> inside = Files.list(folder)) {
			if (inside.findAny().isPresent()) {
				throw new ProblemException(OperationProblem.FOLDER_TAKEN.at(Place.of(folder.toString())));
			}
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(folder, e);
		}
	}

	/** Files of the owner alone: the settings hold the hashes of passwords. */
	private static int write(DeviceLink link, DeviceReport report, Path folder, SubMonitor progress)
			throws ProblemException {
		List<String> paths = report.manifest().parts().keySet().stream().filter(path -> !ImagePaths.isKey(path))
				.toList();
		progress.setWorkRemaining(paths.size());
		try {
			for (String path : paths) {
				Path file = folder.resolve(path);
				OwnerFiles.makeFolder(file.getParent());
				OwnerFiles.write(file, link.part(path));
				progress.split(1);
			}
			return paths.size();
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(folder, e);
		}
	}
}
