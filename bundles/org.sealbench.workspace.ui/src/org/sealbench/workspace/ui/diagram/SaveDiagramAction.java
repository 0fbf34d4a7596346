// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.io.IOException;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.project.BackgroundWork;

/** Asks for a file and writes the picture into it. */
final class SaveDiagramAction extends Action {

	private final DiagramCanvas canvas;
	private final Supplier<Diagram> shown;

	SaveDiagramAction(DiagramCanvas canvas, Supplier<Diagram> shown) {
		super(Messages.diagramSave);
		this.canvas = canvas;
		this.shown = shown;
		setToolTipText(Messages.diagramSave);
		setImageDescriptor(
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ETOOL_SAVEAS_EDIT));
	}

	@Override
	public void run() {
		Diagram diagram = shown.get();
		FileDialog dialog = new FileDialog(canvas.canvas().getShell(), SWT.SAVE);
		dialog.setText(Messages.diagramSave);
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
		dialog.setFilterNames(new String[] { "SVG", "PNG" });
		dialog.setFileName(diagram.title().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ".svg");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		try {
			DiagramFiles.Writing writing = DiagramFiles.begin(diagram, canvas.palette(), TypedPath.of(chosen),
					canvas.canvas().getDisplay());
			BackgroundWork.run(NLS.bind(Messages.diagramSaving, chosen), () -> write(writing, chosen));
		} catch (ProblemException e) {
			ProblemDialog.show(canvas.canvas().getShell(), e.problem());
		} catch (IOException e) {
			ProblemDialog.show(canvas.canvas().getShell(), problem(chosen, e));
		}
	}

	private static boolean write(DiagramFiles.Writing writing, String file) throws ProblemException {
		try {
			writing.run();
			return true;
		} catch (IOException e) {
			throw new ProblemException(problem(file, e), e);
		}
	}

	private static Problem problem(String file, IOException cause) {
		return OperationProblem.CANNOT_WRITE.at(Place.of(file), IoReason.of(cause));
	}
}
