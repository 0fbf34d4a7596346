package org.sealbench.project.ui.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;

/** Opens what was open last; on a fresh start the example plant. */
public final class Restore {

	private final OpenProjects projects;
	private final ExamplePlant example;

	public Restore(OpenProjects projects, ExamplePlant example) {
		this.projects = projects;
		this.example = example;
	}

	/** Does it once in a session and returns why projects could not be opened; those are not opened again. */
	public List<Problem> run() {
		List<Problem> problems = new ArrayList<>();
		if (!projects.list().isEmpty()) {
			return problems;
		}
		List<Path> folders = projects.known().isFreshStart() ? example() : projects.known().folders();
		for (Path folder : folders) {
			try {
				projects.open(folder);
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
		projects.list().stream().findFirst().ifPresent(projects::setActive);
		return problems;
	}

	private List<Path> example() {
		try {
			return example.copy().stream().toList();
		} catch (IOException e) {
			// The empty navigator offers the example again and then says why it cannot be copied.
			ILog.of(Restore.class).error(e.getMessage(), e);
			return List.of();
		}
	}
}
