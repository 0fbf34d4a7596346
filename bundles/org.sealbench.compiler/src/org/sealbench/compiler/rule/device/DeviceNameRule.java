// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;
import org.sealbench.project.folder.NameSyntax;

/** A device has a name that fits files and certificates, and no other device has it. */
final class DeviceNameRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		Place place = Place.of(device.getName(), Field.NAME);
		try {
			NameSyntax.requireValid("device", device.getName());
		} catch (ProblemException e) {
			problems.add(CompilerProblem.NAME_INVALID.at(place, device.getName()));
		}
		context.devicesNamed(device.getName()).stream().filter(other -> other != device).findFirst()
				.ifPresent(other -> problems.add(CompilerProblem.NAME_TWICE.at(place, other.getName())));
	}
}
