// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.compiler.rule.device.DeviceRules;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/**
 * A change of a device's settings that is undone where compile would then find an error in how they fit each other that
 * it does not find now: one port for two servers, more users than a device takes, a key that no policy allows.
 */
public final class SettingsEdit {

	private SettingsEdit() {
	}

	/**
	 * Changes the model, or leaves it as it is; saving is up to the caller.
	 *
	 * @throws ProblemException with the first of these errors
	 */
	public static void run(Project project, Device device, Runnable change) throws ProblemException {
		List<Problem> known = check(project, device);
		List<Problem> found = new ArrayList<>();
		project.change(() -> {
			ChangeRecorder recorder = new ChangeRecorder(device);
			change.run();
			found.addAll(check(project, device));
			Optional.of(recorder.endRecording()).filter(changes -> newError(known, found).isPresent())
					.ifPresent(changes -> changes.apply());
			recorder.dispose();
		});
		Optional<Problem> error = newError(known, found);
		if (error.isPresent()) {
			throw new ProblemException(error.get());
		}
	}

	private static List<Problem> check(Project project, Device device) {
		return DeviceRules.checkSettings(new RuleContext(project, Instant.now()), device);
	}

	private static Optional<Problem> newError(List<Problem> known, List<Problem> found) {
		return found.stream().filter(each -> each.isError() && !known.contains(each)).findFirst();
	}
}
