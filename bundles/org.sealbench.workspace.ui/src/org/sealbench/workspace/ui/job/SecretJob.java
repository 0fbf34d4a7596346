// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.job;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Wipe;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * Runs one operation in the background, and wipes afterwards what it was given of secrets.
 *
 * @param <T> what the operation returns
 */
abstract class SecretJob<T> extends ProjectJob {

	private final Function<IProgressMonitor, Outcome<T>> operation;
	private final char[][] secrets;
	private Outcome<T> outcome;

	/** @param secrets are wiped after the operation, also where it is not begun */
	SecretJob(OpenProject project, String label, Function<IProgressMonitor, Outcome<T>> operation, char[]... secrets) {
		super(label, project);
		this.operation = operation;
		this.secrets = secrets;
	}

	/** What came of it; empty where it was not begun. */
	final Optional<Outcome<T>> outcome() {
		return Optional.ofNullable(outcome);
	}

	@Override
	protected final void work(IProgressMonitor monitor) {
		outcome = operation.apply(monitor);
	}

	@Override
	protected final void over() {
		for (char[] each : secrets) {
			Wipe.wipe(each);
		}
	}
}
