// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.DownloadRecord;
import org.sealbench.device.LogEntry;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.link.DeviceLink;
import org.sealbench.device.link.DownloadRequest;
import org.sealbench.device.plan.DownloadPlan;
import org.sealbench.device.plan.ImageItems;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.download.DownloadedDevice.Result;
import org.sealbench.operations.download.DownloadedDevice.State;

/** Brings one image into its device, pairing first where the device is blank. For many threads at once. */
final class DeviceDownload {

	/** What the line of a device's log has for every session and secure channel that it ends. */
	private static final String ENDED = " closed: ";

	/**
	 * What to load, whether the device's clock is set with it, whether it stays in STOP afterwards, and the numbers of
	 * the certificates in it.
	 */
	record Order(DeviceImage image, boolean setClock, boolean stop, List<CertificateNumber> certificates) {

		String device() {
			return image.settings().name();
		}
	}

	private final DeviceConnector connector;
	private final DownloadPermissions allowed;
	private final InstantSource clock;
	private final DownloadHistory history;
	private final DownloadOrigin origin;

	DeviceDownload(DeviceConnector connector, DownloadPermissions allowed, InstantSource clock, DownloadHistory history,
			DownloadOrigin origin) {
		this.connector = connector;
		this.allowed = allowed;
		this.clock = clock;
		this.history = history;
		this.origin = origin;
	}

	Outcome<DownloadedDevice> run(Order order, IProgressMonitor monitor) {
		String name = order.device();
		try (DeviceLink link = connector.connect(name)) {
			return load(link, order, monitor);
		} catch (ProblemException e) {
			boolean blank = e.problem().code() == DeviceProblem.NEEDS_PAIRING;
			return Outcome.of(DownloadedDevice.failed(name, blank ? State.NEW : State.UNKNOWN), List.of(e.problem()));
		} catch (OperationCanceledException e) {
			return failed(name, OperationProblem.CANCELLED.at(Place.of(name)));
		}
	}

	/** A result for a device that was not loaded. */
	static Outcome<DownloadedDevice> failed(String name, Problem problem) {
		return Outcome.of(DownloadedDevice.failed(name), List.of(problem));
	}

	private Outcome<DownloadedDevice> load(DeviceLink link, Order order, IProgressMonitor monitor)
			throws ProblemException {
		DeviceReport report = link.report();
		DeviceImage image = order.image();
		DownloadPlan plan = DownloadPlan.of(image, report.manifest(), link::part).andStop(order.stop(), report.mode());
		Optional<DeviceComparison> comparison = DeviceComparison.of(report, link::part, image);
		if (plan.state() == DownloadPlan.State.UNCHANGED) {
			agree(report, image);
			return result(order, plan, Result.UNCHANGED, ForeignChanges.none(), report.mode(), List.of());
		}
		ForeignChanges foreign = comparison.isEmpty() ? ForeignChanges.none()
				: comparison.get().foreign(history, origin.commit());
		List<Problem> problems = new ArrayList<>();
		if (!foreign.isEmpty() && !allowed.overwrite()) {
			problems.add(problem(OperationProblem.CHANGED_BY_OTHERS, order.device(), foreign));
		}
		if (plan.needsStop() && !allowed.stop() && report.mode() == OperatingMode.RUN) {
			problems.add(DeviceProblem.STOP_NEEDED.at(Place.of(order.device()), plan.reasonsForStop()));
		}
		if (!problems.isEmpty()) {
			return result(order, plan, Result.FAILED, foreign, report.mode(), problems);
		}
		try {
			DownloadRecord download = origin.next(image.manifest());
			history.begin(order.device(), download);
			DeviceReport after = link
					.download(new DownloadRequest(image, allowed.stop(), order.setClock() ? clock : null,
							order.stop() ? OperatingMode.STOP : null, download, report.manifest()), monitor);
			return result(order, plan, Result.LOADED, foreign, after.mode(), ended(report, after),
					keep(order.device(), download, image));
		} catch (ProblemException e) {
			return result(order, plan, Result.FAILED, foreign, report.mode(), List.of(e.problem()));
		}
	}

	/** What could not be kept of a download that has succeeded. */
	private List<Problem> keep(String device, DownloadRecord download, DeviceImage image) {
		try {
			history.end(device, download, ImageItems.of(image.settings(), image.manifest()));
			return List.of();
		} catch (ProblemException e) {
			return List.of(e.problem());
		}
	}

	/** A device that holds what the project has: whoever loaded it, what comes next is a change of this project. */
	private void agree(DeviceReport report, DeviceImage image) throws ProblemException {
		if (report.lastDownload() != null) {
			history.agree(report.name(), report.lastDownload(), ImageItems.of(image.settings(), image.manifest()));
		}
	}

	static Problem problem(OperationProblem code, String device, ForeignChanges foreign) {
		return code.at(Place.of(device), foreign.sentence(), device, foreign.author());
	}

	private static Outcome<DownloadedDevice> result(Order order, DownloadPlan plan, Result result,
			ForeignChanges foreign, OperatingMode mode, List<Problem> problems) {
		return result(order, plan, result, foreign, mode, List.of(), problems);
	}

	private static Outcome<DownloadedDevice> result(Order order, DownloadPlan plan, Result result,
			ForeignChanges foreign, OperatingMode mode, List<String> ended, List<Problem> problems) {
		return Outcome.of(new DownloadedDevice(order.device(), State.valueOf(plan.state().name()), plan.needsStop(),
				plan.texts(), result, foreign, Optional.of(mode), order.certificates(), ended), problems);
	}

	/** The sessions and channels that the device ended meanwhile, as its log has it. */
	private static List<String> ended(DeviceReport before, DeviceReport after) {
		List<LogEntry> fresh = new ArrayList<>(after.log());
		fresh.removeAll(before.log());
		return fresh.stream().map(LogEntry::text).filter(text -> text.contains(ENDED)).toList();
	}
}
