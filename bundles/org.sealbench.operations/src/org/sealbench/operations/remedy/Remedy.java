// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.remedy;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.pki.validation.request.CheckName;
import org.sealbench.project.Project;

/**
 * What can be done about one failed check of a connection.
 *
 * @param check    what it is about
 * @param text     what it does
 * @param commands of the command line, in their order; what stands in capitals in them is to be put in
 * @param fix      the project's part of it, where nobody has to decide anything more; saving is up to the caller
 */
public record Remedy(CheckName check, String text, List<String> commands, Optional<Fix> fix) {

	/** A change of the project. */
	@FunctionalInterface
	public interface Fix {

		/** Changes the model. */
		Outcome<?> apply(Project project, IProgressMonitor monitor);
	}

	public Remedy {
		commands = List.copyOf(commands);
	}

	/** One that only a person can carry out. */
	static Remedy manual(CheckName check, String text, String... commands) {
		return new Remedy(check, text, List.of(commands), Optional.empty());
	}

	/** One that the project can carry out as well. */
	static Remedy automatic(CheckName check, String text, List<String> commands, Fix fix) {
		return new Remedy(check, text, commands, Optional.of(fix));
	}
}
