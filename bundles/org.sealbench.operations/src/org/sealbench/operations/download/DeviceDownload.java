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
import org.sealbench.common.Wipe;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.link.DeviceLink;
import org.sealbench.device.link.DownloadRequest;
import org.sealbench.device.plan.DownloadPlan;
import org.sealbench.device.plan.ThreeWayComparison;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.download.DownloadedDevice.Result;
import org.sealbench.operations.download.DownloadedDevice.State;

/** Brings one image into its device, pairing first where the device is blank. For many threads at once. */
final class DeviceDownload {

	/** Finds the code of a blank device; the caller wipes it. */
	interface Codes {
		Optional<char[]> find(String device) throws ProblemException;
	}

	/** What to load, whether the device's clock is set with it, and whether it stays in STOP afterwards. */
	record Order(DeviceImage image, boolean setClock, boolean stop) {
	}

	private final DeviceLinks links;
	private final Codes codes;
	private final boolean stopAllowed;
	private final InstantSource clock;

	DeviceDownload(DeviceLinks links, Codes codes, boolean stopAllowed, InstantSource clock) {
		this.links = links;
		this.codes = codes;
		this.stopAllowed = stopAllowed;
		this.clock = clock;
	}

	Outcome<DownloadedDevice> run(Order order, IProgressMonitor monitor) {
		String name = order.image().settings().name();
		try (DeviceLink link = connect(name)) {
			return load(link, order, monitor);
		} catch (ProblemException e) {
			return failed(name, e.problem());
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
		DownloadPlan plan = DownloadPlan.of(order.image(), report.manifest(), link::part);
		String name = order.image().settings().name();
		List<String> foreign = foreign(report, order.image());
		if (plan.state() == DownloadPlan.State.UNCHANGED) {
			return result(name, plan, Result.UNCHANGED, foreign);
		}
		if (plan.needsStop() && !stopAllowed && report.mode() == OperatingMode.RUN) {
			Problem refusal = DeviceProblem.STOP_NEEDED.at(Place.of(name), plan.reasonsForStop());
			return result(name, plan, Result.FAILED, foreign, refusal);
		}
		try {
			link.download(new DownloadRequest(order.image(), stopAllowed, order.setClock() ? clock : null,
					order.stop() ? OperatingMode.STOP : null), monitor);
			return result(name, plan, Result.LOADED, foreign);
		} catch (ProblemException e) {
			return result(name, plan, Result.FAILED, foreign, e.problem());
		}
	}

	/** What was changed in a device since the last download and a download overwrites, in words. */
	static List<String> foreign(DeviceReport report, DeviceImage image) {
		return report.manifest() == null || report.downloaded() == null ? List.of()
				: ThreeWayComparison.of(report, image.manifest()).overwritten();
	}

	static Outcome<DownloadedDevice> result(String name, DownloadPlan plan, Result result, List<String> foreign,
			Problem... others) {
		List<Problem> problems = new ArrayList<>(List.of(others));
		if (!foreign.isEmpty()) {
			problems.add(OperationProblem.CHANGED_IN_DEVICE.at(Place.of(name), String.join(", ", foreign), name));
		}
		return Outcome.of(new DownloadedDevice(name, State.valueOf(plan.state().name()), plan.needsStop(), plan.texts(),
				result, foreign), problems);
	}

	/** A link to the device that was paired, after pairing it where that is still to be done. */
	private DeviceLink connect(String name) throws ProblemException {
		DeviceLink link = links.open(name);
		boolean connected = false;
		try {
			DeviceReport report = link.report();
			if (!report.paired() || !links.isPaired(name)) {
				pair(link, name, report.paired());
			}
			connected = true;
			return link;
		} catch (ProblemException e) {
			if (e.problem().code() != DeviceProblem.OTHER_DEVICE) {
				throw e;
			}
			return connectToReplacement(name, e);
		} finally {
			if (!connected) {
				link.close();
			}
		}
	}

	/**
	 * Where another device answers than the one remembered, only its pairing code shows that it was meant to be there.
	 */
	private DeviceLink connectToReplacement(String name, ProblemException refusal) throws ProblemException {
		Optional<char[]> code = codes.find(name);
		if (code.isEmpty()) {
			throw refusal;
		}
		DeviceLink link = links.openUnknown(name);
		boolean connected = false;
		try {
			links.pair(link, name, code.get());
			connected = true;
			return link;
		} finally {
			Wipe.wipe(code.get());
			if (!connected) {
				link.close();
			}
		}
	}

	private void pair(DeviceLink link, String name, boolean alreadyOurs) throws ProblemException {
		char[] code = codes.find(name).orElseThrow(() -> new ProblemException(
				(alreadyOurs ? DeviceProblem.NOT_VERIFIED : DeviceProblem.NEEDS_PAIRING).at(Place.of(name))));
		try {
			links.pair(link, name, code);
		} finally {
			Wipe.wipe(code);
		}
	}
}
