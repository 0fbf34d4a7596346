// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Texts;
import org.sealbench.device.DeviceProblem;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.download.Download;
import org.sealbench.operations.download.DownloadPermissions;
import org.sealbench.operations.download.DownloadedDevice;
import org.sealbench.operations.download.LoadedDevices;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.Project;

/**
 * Loads devices, which brings them every revocation list that they need, and has them end what was opened with a
 * certificate that is not valid any more. A device that was never loaded is left alone.
 */
final class DeviceDeliveries {

	private static final Texts TEXTS = Texts.beside(DeviceDeliveries.class);

	private final Tools tools;
	private final EmulatorAccess emulators;

	DeviceDeliveries(Tools tools, EmulatorAccess emulators) {
		this.tools = tools;
		this.emulators = emulators;
	}

	/** What became of each device that was named. */
	Map<String, DeliveryAttempt> run(Project project, List<String> names, EmulatorTarget target,
			DownloadPermissions allowed, IProgressMonitor monitor) throws ProblemException {
		Map<String, DeliveryAttempt> attempts = new LinkedHashMap<>();
		List<String> loaded = new ArrayList<>();
		LoadedDevices known = new LoadedDevices(project);
		for (String name : names) {
			if (known.contains(name)) {
				loaded.add(name);
			} else {
				attempts.put(name, DeliveryAttempt.notNeeded(TEXTS.get("neverLoaded")));
			}
		}
		if (loaded.isEmpty()) {
			return attempts;
		}
		if (emulators.find(project, target).isEmpty() && !EmulatorAccess.hasDevices(project)) {
			loaded.forEach(
					each -> attempts.put(each, DeliveryAttempt.failed(DeviceProblem.NO_EMULATOR.at(Place.of(each)))));
			return attempts;
		}
		Outcome<List<DownloadedDevice>> outcome = new Download(tools, emulators).run(project, loaded, target,
				allowed.withoutPairing(), monitor);
		Map<String, DownloadedDevice> results = new HashMap<>();
		outcome.result().orElse(List.of()).forEach(each -> results.put(each.name(), each));
		loaded.forEach(each -> attempts.put(each, attempt(each, Optional.ofNullable(results.get(each)), outcome)));
		return attempts;
	}

	private static DeliveryAttempt attempt(String name, Optional<DownloadedDevice> device, Outcome<?> outcome) {
		if (device.isPresent() && !device.get().isFailed()) {
			boolean fresh = device.get().result() == DownloadedDevice.Result.LOADED;
			return DeliveryAttempt.reached(
					fresh ? TEXTS.get("loaded", String.join(", ", device.get().changes())) : TEXTS.get("hadIt"),
					device.get().ended());
		}
		Optional<Problem> own = outcome.problems().stream().filter(Problem::isError)
				.filter(each -> each.place().object().equals(name)).findFirst();
		return DeliveryAttempt
				.failed(own.or(outcome::firstError).orElseGet(() -> OperationProblem.CANCELLED.at(Place.of(name))));
	}
}
