// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.cli.options.KeyList;
import org.sealbench.operations.setting.DeviceSettingKeys;

import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the keys of {@code device set} under its help, as the catalogue of settings has them. */
final class DeviceSetHelp implements IModelTransformer {

	@Override
	public CommandSpec transform(CommandSpec command) {
		List<String> footer = new ArrayList<>(List.of(""));
		footer.addAll(KeyList.lines("Keys:",
				DeviceSettingKeys.all().values().stream().map(each -> each.field().key() + each.form()).toList()));
		footer.add("RIGHT is view, diagnose or write.");
		command.usageMessage().footer(footer.toArray(String[]::new));
		return command;
	}
}
