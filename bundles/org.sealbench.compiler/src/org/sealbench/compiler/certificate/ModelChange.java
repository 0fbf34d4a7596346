package org.sealbench.compiler.certificate;

import java.util.concurrent.atomic.AtomicReference;

import org.sealbench.common.ProblemException;
import org.sealbench.project.Project;

/** A change of the model that can fail, run where the project's owner wants changes to be made. */
public final class ModelChange {

	/** What is done to the model. */
	public interface Step {
		void run() throws ProblemException;
	}

	private ModelChange() {
	}

	/** Runs the step; what it threw is thrown here. */
	public static void run(Project project, Step step) throws ProblemException {
		AtomicReference<ProblemException> failure = new AtomicReference<>();
		project.change(() -> {
			try {
				step.run();
			} catch (ProblemException e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw failure.get();
		}
	}
}
