// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.sealbench.common.Outcome;
import org.sealbench.operations.forecast.Forecast;
import org.sealbench.operations.forecast.MakeForecast;
import org.sealbench.workspace.ui.diagram.ModelReader;
import org.sealbench.workspace.ui.project.OpenProject;

/** Makes the forecast of a project; nothing of a protected one before the login. */
final class PlanReader implements ModelReader<Forecast> {

	/** How far is looked: a year. */
	private static final Duration AHEAD = Duration.ofDays(365);

	private final OpenProject project;
	private Outcome<Forecast> read;

	PlanReader(OpenProject project, Instant now) {
		this.project = project;
		read = Outcome.of(new Forecast(project.name(), now, now, List.of(), List.of()));
	}

	/** One step: what it reads of certificates is decoded when a project is opened. */
	@Override
	public boolean step() {
		if (project.project().access().isOpen()) {
			Instant now = project.tools().clock().instant();
			read = new MakeForecast(project.tools()).run(project.project(), now.plus(AHEAD));
		}
		return false;
	}

	@Override
	public Outcome<Forecast> result() {
		return read;
	}
}
