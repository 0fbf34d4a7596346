// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.cli.options.KeyList;
import org.sealbench.operations.project.ProjectSettingKeys;

import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the keys of {@code project set} under its help, as the catalogue of settings has them. */
final class ProjectSetHelp implements IModelTransformer {

	@Override
	public CommandSpec transform(CommandSpec command) {
		List<String> footer = new ArrayList<>(List.of(""));
		footer.addAll(KeyList.lines("Keys:", List.copyOf(ProjectSettingKeys.forms())));
		footer.addAll(List.of(
				"crl-url is where new certificates say that the revocation list of their CA is (http, ldap, ftp);",
				"{ca} in it stands for the number of the CA; empty: nowhere"));
		command.usageMessage().footer(footer.toArray(String[]::new));
		return command;
	}
}
