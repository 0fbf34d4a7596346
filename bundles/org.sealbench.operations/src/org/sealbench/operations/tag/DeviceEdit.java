// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.tag;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.compiler.rule.device.DeviceRules;
import org.sealbench.model.Device;
import org.sealbench.operations.device.Devices;
import org.sealbench.project.Project;

/**
 * A change of a device's tags and methods. It is tried on a copy first, so that it is made wholly or not at all, and
 * not at all if compile would then find an error that it does not find now.
 */
@FunctionalInterface
interface DeviceEdit<R> {

	/**
	 * Changes a device, the same way each time.
	 *
	 * @throws ProblemException if it cannot be changed this way
	 */
	R apply(Device device) throws ProblemException;

	/** Changes a device of a project; saving is up to the caller. */
	default Outcome<R> run(Project project, String name) {
		return Outcome.attempt(() -> {
			Device device = Devices.named(project, name);
			RuleContext context = new RuleContext(project, Instant.now());
			Device tried = EcoreUtil.copy(device);
			List<Problem> known = DeviceRules.checkValues(context, tried);
			R result = apply(tried);
			List<Problem> found = DeviceRules.checkValues(context, tried).stream().filter(each -> !known.contains(each))
					.toList();
			if (found.stream().anyMatch(Problem::isError)) {
				return Outcome.failed(found);
			}
			project.change(() -> repeat(device));
			return Outcome.of(result, found);
		});
	}

	private void repeat(Device device) {
		try {
			apply(device);
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}
}
