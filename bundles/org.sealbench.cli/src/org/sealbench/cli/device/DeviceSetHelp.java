// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.stream.Collectors;

import org.sealbench.operations.setting.DeviceSettingKeys;

import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the keys of {@code device set} under its help, as the catalogue of settings has them. */
final class DeviceSetHelp implements IModelTransformer {

	@Override
	public CommandSpec transform(CommandSpec command) {
		command.usageMessage()
				.footer("",
						"Keys: " + DeviceSettingKeys.all().values().stream()
								.map(each -> each.field().key() + each.form()).collect(Collectors.joining(", ")),
						"RIGHT is view, diagnose or write.");
		return command;
	}
}
