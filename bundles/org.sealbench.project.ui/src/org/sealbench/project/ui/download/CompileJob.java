// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.download;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.Outcome;
import org.sealbench.device.DeviceImage;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.download.CompiledDevice;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.OutputConsole;
import org.sealbench.workspace.ui.job.ProjectJob;
import org.sealbench.workspace.ui.project.OpenProject;

/** Compiles devices and shows the problems found. */
public final class CompileJob extends ProjectJob {

	private final List<String> names;
	private Outcome<List<CompiledDevice>> outcome;

	/** @param names of the devices; empty for all */
	public CompileJob(OpenProject project, List<String> names) {
		super(NLS.bind(Messages.compileJob, project.name()), project);
		this.names = List.copyOf(names);
	}

	@Override
	protected void work(IProgressMonitor monitor) {
		outcome = new Compile(project().tools()).runForStates(project().project(), names, monitor);
	}

	@Override
	protected void finished() {
		if (outcome != null) {
			new ProblemReport(project()).compiled(names, outcome.problems());
			outcome.result().orElse(List.of()).forEach(device -> {
				OutputConsole
						.println(NLS.bind(Messages.compiledDevice, device.name(), ProblemReport.words(device.state())));
				// The image holds private keys, and a download makes its own.
				device.image().ifPresent(DeviceImage::wipe);
			});
		}
	}
}
