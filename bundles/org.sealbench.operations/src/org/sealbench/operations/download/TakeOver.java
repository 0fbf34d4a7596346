// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.DownloadRecord;
import org.sealbench.device.link.DeviceLink;
import org.sealbench.device.plan.ItemChange;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.operations.git.ProjectCommit;
import org.sealbench.operations.reconcile.ItemTaker;
import org.sealbench.operations.reconcile.ItemTaker.Step;
import org.sealbench.operations.setting.SettingContext;
import org.sealbench.project.Project;

/**
 * Takes what others changed in a device over into the project, item by item: all of what is named, or nothing. The
 * device has to have proven who it is, for what it says becomes the project. Saving is up to the caller: after a login
 * the save seals it.
 */
public final class TakeOver {

	/** Stands for a download where none is known. */
	private static final String TAKEN_OVER = "taken over";

	private final Tools tools;
	private final EmulatorAccess emulators;

	public TakeOver(Tools tools, EmulatorAccess emulators) {
		this.tools = tools;
		this.emulators = emulators;
	}

	/** What is left to do once the project is saved. */
	@FunctionalInterface
	public interface Kept {
		/** @throws ProblemException if what is known of the device cannot be written */
		void run() throws ProblemException;
	}

	/**
	 * What was taken over.
	 *
	 * @param done to be run when the project is saved: from then on the items count as known here
	 */
	public record Taken(String device, List<ForeignChanges.Item> items, Kept done) {
	}

	/** What is asked of a device before the model changes: the changes, and what comes of them. */
	private record Prepared(List<Step> steps, Taken taken) {
	}

	/**
	 * Changes the model.
	 *
	 * @param keys of the items; empty for all that others changed
	 */
	public Outcome<Taken> run(Project project, String name, Set<String> keys, EmulatorTarget target,
			IProgressMonitor monitor) {
		return run(project, Map.of(name, keys), target, monitor).map(all -> all.get(0));
	}

	/**
	 * Changes the model by items of several devices: by all of them, or not at all.
	 *
	 * @param keys of the items by device
	 */
	public Outcome<List<Taken>> run(Project project, Map<String, Set<String>> keys, EmulatorTarget target,
			IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, keys.size());
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of(String.join(", ", keys.keySet()))), () -> {
			List<Prepared> all = new ArrayList<>();
			for (Map.Entry<String, Set<String>> each : keys.entrySet()) {
				all.add(prepare(project, each.getKey(), each.getValue(), target, progress.split(1)));
			}
			// The workbench runs this where it draws its windows: no device is asked any more.
			ModelTransaction.run(project, () -> {
				for (Prepared device : all) {
					for (Step step : device.steps()) {
						step.run();
					}
				}
			});
			return Outcome.of(all.stream().map(Prepared::taken).toList());
		});
	}

	private Prepared prepare(Project project, String name, Set<String> keys, EmulatorTarget target,
			IProgressMonitor monitor) throws ProblemException {
		SubMonitor progress = SubMonitor.convert(monitor, "Taking over from " + name, 3);
		Device device = Devices.named(project, name);
		project.access().requireOpen();
		URI url = emulators.findOrStart(project, target, List.of(name), progress.split(1));
		DeviceImage image = ImagePreviews.of(project, device, tools.clock().instant());
		DeviceConnector connector = new DeviceConnector(new DeviceLinks(project, url),
				(each, ours) -> Optional.empty());
		try (DeviceLink link = connector.connect(name)) {
			return prepare(project, device, link, image, keys);
		} finally {
			image.wipe();
		}
	}

	private Prepared prepare(Project project, Device device, DeviceLink link, DeviceImage image, Set<String> keys)
			throws ProblemException {
		DownloadHistory history = new DownloadHistory(project);
		DeviceReport report = link.report();
		DeviceComparison comparison = UploadDevice.compare(report, link, image);
		ProjectCommit commit = ProjectCommit.of(project.folder(), DownloadLog.FILE);
		SortedMap<String, String> there = comparison.deviceItems();
		SortedMap<String, String> projectBefore = comparison.projectItems();
		List<ItemChange> all = ItemChange.of(Optional.empty(), there, projectBefore);
		List<ForeignChanges.Item> foreign = comparison.foreign(history, commit).items();
		Set<String> wanted = keys.isEmpty()
				? foreign.stream().map(ForeignChanges.Item::key).collect(Collectors.toCollection(TreeSet::new))
				: keys;
		requireKnown(device.getName(), wanted, all);
		ItemTaker taker = new ItemTaker(project, device, comparison.settings(), comparison::part,
				new SettingContext(project.plant(), tools.random(), () -> null));
		List<Step> steps = new ArrayList<>();
		for (String key : wanted) {
			steps.add(taker.step(key, there.containsKey(key)));
		}
		List<ForeignChanges.Item> taken = new ArrayList<>();
		for (ItemChange change : all) {
			if (wanted.contains(change.key())) {
				taken.add(comparison.item(change));
			}
		}
		SortedMap<String, String> known = known(comparison.before(history, commit).orElse(projectBefore), there,
				wanted);
		String id = id(history, report);
		return new Prepared(steps,
				new Taken(device.getName(), taken, () -> history.remember(device.getName(), id, known)));
	}

	/** What counts as known from now on: what did before, with the taken items as the device has them. */
	private static SortedMap<String, String> known(Map<String, String> before, Map<String, String> there,
			Set<String> wanted) {
		SortedMap<String, String> known = new TreeMap<>(before);
		for (String key : wanted) {
			String value = there.get(key);
			if (value == null) {
				known.remove(key);
			} else {
				known.put(key, value);
			}
		}
		return known;
	}

	/** The download after which the device held what is known: its last one if it is known here. */
	private static String id(DownloadHistory history, DeviceReport report) throws ProblemException {
		DownloadRecord last = report.lastDownload();
		String known = last != null && history.knows(report.name(), last.id()) ? last.id()
				: history.last(report.name());
		return known.isEmpty() ? TAKEN_OVER : known;
	}

	private static void requireKnown(String device, Set<String> wanted, List<ItemChange> all) throws ProblemException {
		List<String> keys = all.stream().map(ItemChange::key).toList();
		if (keys.isEmpty() && !wanted.isEmpty()) {
			throw new ProblemException(OperationProblem.NO_DIFFERENCE.at(Place.of(device)));
		}
		for (String key : wanted) {
			if (!keys.contains(key)) {
				throw new ProblemException(
						OperationProblem.ITEM_UNKNOWN.at(Place.of(device), key, String.join(", ", keys)));
			}
		}
	}
}
