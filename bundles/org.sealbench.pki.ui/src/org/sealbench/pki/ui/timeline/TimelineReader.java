// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.timeline;

import java.time.Instant;
import java.util.List;

import org.sealbench.common.Outcome;
import org.sealbench.operations.timeline.DescribeTimeline;
import org.sealbench.operations.timeline.Timeline;
import org.sealbench.workspace.ui.diagram.ModelReader;
import org.sealbench.workspace.ui.project.OpenProject;

/** Reads when a project's certificates expire; nothing of a protected one before the login. */
final class TimelineReader implements ModelReader<Timeline> {

	private final OpenProject project;
	private final Instant now;
	private Outcome<Timeline> read;

	TimelineReader(OpenProject project, Instant now) {
		this.project = project;
		this.now = now;
		read = Outcome.of(new Timeline(project.name(), now, List.of()));
	}

	/** One step: what lists show of certificates is decoded when a project is opened. */
	@Override
	public boolean step() {
		if (project.project().access().isOpen()) {
			read = new DescribeTimeline(project.tools()).run(project.project(), now);
		}
		return false;
	}

	@Override
	public Outcome<Timeline> result() {
		return read;
	}
}
