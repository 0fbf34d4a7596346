// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.reconcile;

import org.sealbench.common.ProblemException;
import org.sealbench.device.plan.ImageItems;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.model.Device;
import org.sealbench.model.SecureChannel;
import org.sealbench.operations.reconcile.ItemTaker.Step;
import org.sealbench.operations.setting.DeviceSettingKeys;
import org.sealbench.operations.setting.Setting;
import org.sealbench.operations.setting.SettingContext;

/** Settings of one value, by the keys of {@code device set} as far as it knows them. */
record SettingItems(Device device, DeviceSettings there, SettingContext context) {

	Step step(String key) throws ProblemException {
		return switch (key) {
		case "type" -> () -> device.setType(there.type());
		case "firmware" -> () -> device.setFirmware(there.firmware());
		case "name", "project-name" -> throw ItemTaker.refused(device, key, "a name of the project is changed by hand");
		case "opcua.application-uri" ->
			() -> device.getOpcUaServer().setApplicationUri(there.opcUaServer().applicationUri());
		case "opcua.auto-accept", "opcua.auto-accept-until" -> this::takeAutoAccept;
		default -> {
			Setting setting = DeviceSettingKeys.all().get(key);
			if (setting == null) {
				throw ItemTaker.refused(device, key, "this version does not know it");
			}
			// The values come from a project that has been compiled: the same rules let them pass here.
			Runnable change = setting.change(device, value(setting), context);
			yield change::run;
		}
		};
	}

	private void takeAutoAccept() {
		SecureChannel channel = device.getOpcUaServer().getSecureChannel();
		channel.setAutoAccept(there.opcUaServer().autoAccept());
		channel.setAutoAcceptUntil(
				there.opcUaServer().autoAcceptUntil() == null ? "" : there.opcUaServer().autoAcceptUntil().toString());
	}

	/** As {@code device set} takes it; what an image leaves out is as the model has it by default. */
	private String value(Setting setting) {
		String value = ImageItems.of(there).get(setting.field().key());
		String byDefault = setting.field().feature().getDefaultValueLiteral();
		return value.isEmpty() && byDefault != null ? byDefault : value;
	}
}
