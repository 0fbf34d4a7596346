// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.emulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.ProblemException;

/** Starts the emulator of a project: the command line as a process of its own, the workbench inside its own. */
@FunctionalInterface
public interface EmulatorStarter {

	/**
	 * Starts an emulator and waits until its link is served.
	 *
	 * @param state   folder that the emulator keeps its devices in
	 * @param devices names of the devices that are to be there from the beginning
	 * @return where the link is served
	 * @throws ProblemException if it does not start or its link is not served in time
	 */
	URI start(Path state, List<String> devices, IProgressMonitor monitor) throws ProblemException;
}
