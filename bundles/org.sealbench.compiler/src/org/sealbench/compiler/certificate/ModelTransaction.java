// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;

/** A change of the model that can fail, run the way the project's owner has set; one that fails is rolled back. */
public final class ModelTransaction {

	/** What is done to the model. */
	public interface Step {
		/** @throws ProblemException if the step cannot be done */
		void run() throws ProblemException;
	}

	private ModelTransaction() {
	}

	/**
	 * Runs the step; its exception is thrown here, with the model as it was before.
	 *
	 * @throws ProblemException if the step threw it
	 */
	public static void run(Project project, Step step) throws ProblemException {
		AtomicReference<ProblemException> failure = new AtomicReference<>();
		project.change(() -> {
			try {
				runWhole(project, step);
			} catch (ProblemException e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw failure.get();
		}
	}

	private static void runWhole(Project project, Step step) throws ProblemException {
		ChangeRecorder recorder = new ChangeRecorder(project.plant());
		boolean done = false;
		try {
			step.run();
			done = true;
		} finally {
			if (!done) {
				recorder.endRecording().apply();
			}
			recorder.dispose();
		}
	}
}
