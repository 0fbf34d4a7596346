// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.sealbench.common.ProblemException;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.navigator.NewNodeReveal;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.command.ProjectHandler;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.project.ExamplePlant;

/** Opens the user's copy of the example plant, created when it is not there yet. */
public final class OpenExampleHandler extends ProjectHandler {

	@Override
	protected boolean needsProject() {
		return false;
	}

	@Override
	protected void run(Call call) throws ExecutionException {
		try {
			Optional<Path> copy = new ExamplePlant().copy();
			if (copy.isPresent()) {
				NewNodeReveal.show(new PlantNode(BackgroundOpening.open(call.projects(), copy.get())));
			} else {
				MessageDialog.openInformation(call.shell(), Messages.exampleTitle, Messages.exampleMissing);
			}
		} catch (ProblemException e) {
			ProblemDialog.show(call.shell(), e.problem());
		} catch (IOException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
