// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Similar;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.device.SettingsEdit;
import org.sealbench.operations.user.UserList;
import org.sealbench.project.Project;

/** Changes settings of a device, given as {@code KEY=VALUE}: all of them, or none when one cannot be. */
public final class SetDevice {

	private final Tools tools;

	public SetDevice(Tools tools) {
		this.tools = tools;
	}

	/** The keys that there are. */
	public static List<String> keys() {
		return List.copyOf(DeviceSettingKeys.all().keySet());
	}

	/** What the user has to confirm before these settings take effect: one notice each, mostly none. */
	public static List<String> notices(List<String> settings) {
		List<String> notices = new ArrayList<>();
		for (String setting : settings) {
			int equals = setting.indexOf('=');
			Setting key = equals < 0 ? null : DeviceSettingKeys.all().get(setting.substring(0, equals));
			String notice = key == null ? "" : key.notice(setting.substring(equals + 1));
			if (!notice.isEmpty()) {
				notices.add(notice);
			}
		}
		return notices;
	}

	/** The users that these settings add, in the order in which their passwords are asked for. */
	public static List<String> newUsers(List<String> settings) {
		List<String> names = new ArrayList<>();
		for (String setting : settings) {
			int equals = setting.indexOf('=');
			if (equals > 0
					&& DeviceSettingKeys.all().get(setting.substring(0, equals).strip()) instanceof UsersSetting) {
				names.addAll(UserList.added(setting.substring(equals + 1)));
			}
		}
		return names;
	}

	/**
	 * Changes the model; saving is up to the caller.
	 *
	 * @param password  asks for the password of a new user; gives {@code null} where there is none
	 * @param confirmed whether the user agreed to every notice
	 */
	public Outcome<Device> run(Project project, String name, List<String> settings, Supplier<char[]> password,
			boolean confirmed) {
		return Outcome.attempt(() -> {
			Device device = Devices.named(project, name);
			SettingContext context = new SettingContext(project.plant(), tools.random(), password);
			List<Runnable> changes = new ArrayList<>();
			for (String setting : settings) {
				changes.add(change(device, setting, context, confirmed));
			}
			SettingsEdit.run(project, device, () -> changes.forEach(Runnable::run));
			return Outcome.of(device);
		});
	}

	private static Runnable change(Device device, String setting, SettingContext context, boolean confirmed)
			throws ProblemException {
		int equals = setting.indexOf('=');
		if (equals < 1) {
			throw new ProblemException(OperationProblem.KEY_WITHOUT_VALUE.at(Place.of(device.getName()), setting,
					"webserver.enabled=true"));
		}
		String key = setting.substring(0, equals).strip();
		String value = setting.substring(equals + 1).strip();
		Setting known = DeviceSettingKeys.all().get(key);
		if (known == null) {
			throw new ProblemException(OperationProblem.KEY_UNKNOWN.at(Place.of(device.getName(), key), key,
					String.join(", ", keys()), Similar.question(key, keys())));
		}
		if (!confirmed && !known.notice(value).isEmpty()) {
			throw new ProblemException(OperationProblem.NOT_CONFIRMED
					.at(SettingValues.place(device.getName(), known.field()), known.notice(value)));
		}
		return known.change(device, value, context);
	}
}
