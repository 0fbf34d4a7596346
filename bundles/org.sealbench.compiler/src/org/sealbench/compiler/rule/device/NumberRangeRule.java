// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import java.util.Set;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldUse;
import org.sealbench.model.field.NumberRange;

/** Every setting that is a number is within the range that the model gives it. */
final class NumberRangeRule implements Rule {

	/** {@link PortRule} checks those that are opened; the others may be anything. */
	private static final Set<Field> PORTS = Set.of(Field.WEB_HTTPS_PORT, Field.WEB_HTTP_PORT, Field.OPC_UA_PORT);

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		for (Field field : Field.values()) {
			if (field.isOfDevice() && field.use() == FieldUse.SET && !PORTS.contains(field)) {
				NumberRange.of(field.feature()).ifPresent(range -> check(range, field, device, problems));
			}
		}
	}

	private static void check(NumberRange range, Field field, Device device, Problems problems) {
		field.get(device).filter(number -> !range.contains((Integer) number)).ifPresent(number -> problems
				.add(CompilerProblem.NUMBER_RANGE.at(Place.of(device.getName(), field), number, range, field.key())));
	}
}
