// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import org.sealbench.operations.project.ProjectSettingKeys;

import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the keys of {@code project set} under its help, as the catalogue of settings has them. */
final class ProjectSetHelp implements IModelTransformer {

	@Override
	public CommandSpec transform(CommandSpec command) {
		command.usageMessage().footer("", "Keys: " + String.join(", ", ProjectSettingKeys.forms()),
				"crl-url is where new certificates say that the revocation list of their CA is (http, ldap, ftp);",
				"{ca} in it stands for the number of the CA; empty: nowhere");
		return command;
	}
}
