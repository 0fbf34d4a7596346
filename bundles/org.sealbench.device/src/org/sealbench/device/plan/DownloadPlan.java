// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.settings.DeviceSettings;

/**
 * What a download would change in a device, determined before anything is done. The station shows it and the device
 * checks the download against the same rules. <p> STOP is needed for hardware settings (type, interfaces, which servers
 * there are and their ports) and for trusting an OPC UA partner that the device has no reason to trust yet. New tags,
 * users, revocation lists, renewed certificates and partners whose CA the device already holds are loaded in RUN.
 */
public record DownloadPlan(State state, List<PlannedChange> changes) {

	/** How the device's content relates to the image. */
	public enum State {
		/** The device is blank. */
		NEW,
		/** The device holds another image. */
		CHANGED,
		/** The device holds this very image. */
		UNCHANGED;

		/** The word that JSON documents use. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	public DownloadPlan {
		changes = List.copyOf(changes);
	}

	/**
	 * The plan for one device.
	 *
	 * @param present what the device holds, or {@code null} while it is blank
	 * @param parts   read only for parts that differ and whose old content matters
	 * @throws ProblemException if a part of the device cannot be read
	 */
	public static DownloadPlan of(DeviceImage wanted, @Nullable ImageManifest present, PresentParts parts)
			throws ProblemException {
		if (present == null) {
			return toBlank(wanted.manifest());
		}
		ManifestDifference difference = new ManifestDifference(present, wanted.manifest());
		if (difference.isEmpty()) {
			return new DownloadPlan(State.UNCHANGED, List.of());
		}
		List<PlannedChange> changes = new ArrayList<>();
		if (difference.concerns(ImagePaths.SETTINGS)) {
			changes.addAll(settings(wanted, parts));
		}
		changes.addAll(PartRules.changes(difference));
		changes.addAll(TrustListRule.changes(difference, wanted, present, parts));
		return new DownloadPlan(State.CHANGED, changes);
	}

	/** What is loaded into a blank device; it is in STOP anyway. */
	public static DownloadPlan toBlank(ImageManifest wanted) {
		ManifestDifference difference = ManifestDifference.toNothing(wanted);
		List<PlannedChange> changes = new ArrayList<>(List.of(PlannedChange.running("settings")));
		changes.addAll(PartRules.changes(difference));
		String trusted = difference.count(ImagePaths.OPCUA_TRUST);
		if (!trusted.isEmpty()) {
			changes.add(PlannedChange.running(TrustListRule.WORDS + trusted));
		}
		return new DownloadPlan(State.NEW, changes);
	}

	/**
	 * This plan, and that a device which was loaded before stops, where it is to be in STOP and runs.
	 *
	 * @param stop whether it is to be in STOP after the download
	 * @param now  the mode that it is in
	 */
	public DownloadPlan andStop(boolean stop, OperatingMode now) {
		if (!stop || now == OperatingMode.STOP || state == State.NEW) {
			return this;
		}
		List<PlannedChange> more = new ArrayList<>(changes);
		more.add(PlannedChange.running("operating mode: STOP"));
		return new DownloadPlan(State.CHANGED, more);
	}

	public boolean needsStop() {
		return changes.stream().anyMatch(PlannedChange::needsStop);
	}

	/** Every change in words. */
	public List<String> texts() {
		return changes.stream().map(PlannedChange::what).toList();
	}

	/** Why STOP is needed, in words; empty if it is not. */
	public String reasonsForStop() {
		return changes.stream().filter(PlannedChange::needsStop).map(PlannedChange::what)
				.collect(Collectors.joining(", "));
	}

	private static List<PlannedChange> settings(DeviceImage wanted, PresentParts parts) throws ProblemException {
		DeviceSettings before;
		try {
			before = new DeviceJson().settings(parts.part(ImagePaths.SETTINGS));
		} catch (ProblemException e) {
			if (e.problem().code() == DeviceProblem.DATA_DAMAGED) {
				// Settings of another version cannot be read; all of them are replaced.
				return List.of(PlannedChange.stop("settings"));
			}
			throw e;
		}
		List<PlannedChange> changes = SettingsRule.all().stream()
				.filter(rule -> rule.concerns(before, wanted.settings())).map(SettingsRule::change).toList();
		return changes.isEmpty() ? List.of(PlannedChange.running("settings")) : changes;
	}
}
