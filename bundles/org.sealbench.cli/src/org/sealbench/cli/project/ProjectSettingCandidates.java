// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.project;

import java.util.Iterator;

import org.sealbench.operations.project.ProjectSettingKeys;

/** The settings of {@code project set} for completion on the shell. */
final class ProjectSettingCandidates implements Iterable<String> {

	@Override
	public Iterator<String> iterator() {
		return ProjectSettingKeys.candidates().iterator();
	}
}
