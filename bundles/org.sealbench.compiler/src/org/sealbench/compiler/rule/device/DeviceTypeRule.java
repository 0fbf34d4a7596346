// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.device.settings.DeviceTypes;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/** A device is of a type that there is. Older versions took any text, so that another one is no error. */
final class DeviceTypeRule implements Rule {

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		if (!DeviceTypes.all().contains(device.getType())) {
			problems.add(CompilerProblem.TYPE_UNKNOWN.at(Place.of(device.getName(), Field.TYPE), device.getType(),
					device.getName(), DeviceTypes.all().get(0)));
		}
	}
}
