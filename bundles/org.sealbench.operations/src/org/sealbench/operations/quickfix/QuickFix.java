// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.quickfix;

import java.util.List;
import java.util.function.Function;

import org.sealbench.common.Outcome;
import org.sealbench.model.field.Field;
import org.sealbench.operations.Tools;
import org.sealbench.operations.setting.DeviceSettingKeys;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.Project;

/**
 * Does what the remedy of a problem says.
 *
 * @param label   what it does
 * @param notices what the user has to agree to first; mostly nothing
 * @param change  changes the model; saving is up to the caller
 */
public record QuickFix(String label, List<String> notices, Function<Project, Outcome<?>> change) {
	public QuickFix {
		notices = List.copyOf(notices);
	}

	/** Sets a device's field as {@code device set} does, to be agreed to where the value has a notice. */
	static QuickFix set(String label, String device, Field field, String value) {
		List<String> all = List.of(DeviceSettingKeys.of(field).with(value));
		return new QuickFix(label, SetDevice.notices(all),
				project -> new SetDevice(Tools.standard()).run(project, device, all, () -> null, true));
	}
}
