// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.Iterator;
import java.util.stream.Stream;

import org.sealbench.operations.setting.DeviceSettingKeys;
import org.sealbench.operations.setting.Setting;

/** The settings of {@code device set} for completion on the shell: keys, with their values where they are few. */
final class DeviceSettingCandidates implements Iterable<String> {

	@Override
	public Iterator<String> iterator() {
		return DeviceSettingKeys.all().values().stream().flatMap(DeviceSettingCandidates::of).iterator();
	}

	private static Stream<String> of(Setting setting) {
		return setting.choices().isEmpty() ? Stream.of(setting.with(""))
				: setting.choices().stream().map(setting::with);
	}
}
