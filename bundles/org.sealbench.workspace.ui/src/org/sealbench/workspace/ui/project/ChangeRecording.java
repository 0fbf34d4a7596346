// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/** Records all that an operation changes in the model as one command that can be undone, however long it takes. */
public final class ChangeRecording {
	private final OpenProject project;
	private final String label;
	private final ChangeRecorder recorder;
	private final int saves;

	ChangeRecording(OpenProject project, String label) {
		this.project = project;
		this.label = label;
		recorder = new ChangeRecorder(project.plant());
		saves = project.project().saves();
	}

	/** Ends it; if something changed, it can be undone from now on. Used in the user interface thread. */
	public void end() {
		end(true);
	}

	/**
	 * Ends it, and undoes whatever changed: a command that fails has done nothing. One that saved a part before it
	 * failed has done that part, and what the files hold stays: the devices that it concerns are marked to be loaded.
	 */
	public void discard() {
		boolean saved = project.project().saves() != saves;
		ChangeDescription changes = end(saved);
		if (saved) {
			project.markToLoad(ChangedDevices.of(project.plant(), changes.getObjectChanges().stream()
					.filter(ChangeRecording::isChange).map(Map.Entry::getKey).toList()));
		}
	}

	private ChangeDescription end(boolean keep) {
		ChangeDescription changes = recorder.endRecording();
		recorder.dispose();
		if (!keep) {
			changes.apply();
			project.announce();
			return changes;
		}
		if (changes.getObjectChanges().stream().anyMatch(ChangeRecording::isChange)) {
			project.domain().getCommandStack().execute(new Recorded(label, changes));
			// Nothing in the model changes by that, but there is something to undo now.
			project.announce();
		}
		return changes;
	}

	/** Objects that were added and removed again, as in an operation that failed and was rolled back, are none. */
	private static boolean isChange(Map.Entry<EObject, EList<FeatureChange>> each) {
		return !each.getValue().isEmpty();
	}

	/** A change that was done already when it came onto the stack. */
	private static final class Recorded extends AbstractCommand {
		private final ChangeDescription changes;

		Recorded(String label, ChangeDescription changes) {
			super(label);
			this.changes = changes;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			// was done while it was recorded
		}

		@Override
		public void undo() {
			changes.applyAndReverse();
		}

		@Override
		public void redo() {
			changes.applyAndReverse();
		}
	}
}
