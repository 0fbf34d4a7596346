// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Category;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.VisibleText;
import org.sealbench.common.Wipe;
import org.sealbench.ui.Named;
import org.sealbench.ui.OutputConsole;
import org.sealbench.ui.StatusLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.ui.problem.ProblemText;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * A dialog that does something with a project and shows below its fields what came of it. It stays open, so that the
 * next question is one key away; Cancel stops what is running.
 */
public abstract class ToolDialog extends FormDialog {

	private static final int WIDTH = 700;
	private static final int HEIGHT = 190;
	/** Letters that the head of a dialog shows whole. */
	private static final int HEAD = 150;

	private final OpenProject project;
	private final String message;
	private final boolean reporting;
	private final List<char[]> secrets = new ArrayList<>();
	private Composite area;
	private Text report;
	private ToolJob running;

	/** Shows reports below the fields. */
	protected ToolDialog(Shell shell, OpenProject project, Wording wording) {
		this(shell, project, wording, true);
	}

	/** @param reporting whether there is more to show than one line; without it, the dialog closes when it is done */
	protected ToolDialog(Shell shell, OpenProject project, Wording wording, boolean reporting) {
		super(shell, wording);
		this.project = project;
		this.message = wording.message();
		this.reporting = reporting;
	}

	protected final OpenProject project() {
		return project;
	}

	/** Creates the fields. */
	protected abstract void fields(FormRows rows);

	/** What is to be done with the present input, in the background; called in the user interface thread. */
	protected abstract Function<IProgressMonitor, Outcome<Report>> work();

	/**
	 * What stands in a field for a secret, for the work that begins now. It is wiped when that is over, also where it
	 * never begins.
	 */
	protected final char[] secret(Text field) {
		char[] typed = field.getTextChars();
		secrets.add(typed);
		return typed;
	}

	/** Runs when it is done, in the user interface thread. */
	protected void done(@SuppressWarnings("unused") /* for those who override it */ Report result) {
		// most tools have nothing to do then
	}

	@Override
	protected final void fill(FormRows rows) {
		area = rows.area();
		fields(rows);
		if (reporting) {
			report = Named.as(new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
					Messages.toolReport);
			GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, HEIGHT).applyTo(report);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		if (reporting) {
			getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CLOSE_LABEL);
		}
	}

	/** While something is running, it can only be stopped: a dialog's further buttons begin something, too. */
	@Override
	protected void buttonPressed(int button) {
		if (running == null) {
			super.buttonPressed(button);
		} else if (button == IDialogConstants.CANCEL_ID) {
			running.stop();
		}
	}

	@Override
	protected void okPressed() {
		ToolJob job = new ToolJob(project, getShell().getText(), work(), this::shown, this::answer);
		running = job;
		setRunning(true);
		job.schedule();
	}

	/** Shows what is being done in the head of the dialog. */
	private IProgressMonitor shown(IProgressMonitor monitor) {
		return new ProgressMonitorWrapper(monitor) {
			@Override
			public void beginTask(String name, int total) {
				super.beginTask(name, total);
				tell(name);
			}

			@Override
			public void subTask(String name) {
				super.subTask(name);
				tell(name);
			}
		};
	}

	private void tell(String words) {
		if (words != null && !words.isBlank()) {
			project.display().asyncExec(() -> {
				if (running != null && !area.isDisposed()) {
					setMessage(VisibleText.of(words));
				}
			});
		}
	}

	private void setRunning(boolean now) {
		Control focus = now ? null : area;
		setErrorMessage(null);
		setMessage(now ? Messages.toolRunning : message);
		area.setEnabled(!now);
		getButton(IDialogConstants.OK_ID).setEnabled(!now);
		Button cancel = getButton(IDialogConstants.CANCEL_ID);
		cancel.setText(now || !reporting ? IDialogConstants.CANCEL_LABEL : IDialogConstants.CLOSE_LABEL);
		cancel.requestLayout();
		Optional.ofNullable(getButton(COPY_COMMAND)).ifPresent(each -> each.setEnabled(!now));
		if (focus != null) {
			beginning().setFocus();
		}
	}

	private void answer(Outcome<Report> outcome) {
		running = null;
		secrets.forEach(Wipe::wipe);
		secrets.clear();
		outcome(Optional.ofNullable(outcome));
	}

	private void outcome(Optional<Outcome<Report>> outcome) {
		Optional<Report> result = outcome.flatMap(Outcome::result);
		List<Problem> problems = outcome.map(Outcome::problems).orElse(List.of()).stream()
				.filter(each -> each.code().category() != Category.CANCELLED).toList();
		result.ifPresent(each -> {
			OutputConsole.println(each.line());
			StatusLine.show(each.line());
		});
		if (result.isEmpty()) {
			StatusLine.show(problems.isEmpty() ? Messages.toolCancelled : ProblemText.of(problems.get(0)));
		}
		if (area.isDisposed()) {
			return;
		}
		setRunning(false);
		show(result, problems);
		result.ifPresent(each -> {
			done(each);
			if (!reporting) {
				super.okPressed();
			}
		});
	}

	private void show(Optional<Report> result, List<Problem> problems) {
		List<String> lines = new ArrayList<>(result.map(Report::details).orElse(List.of()));
		result.map(Report::line).filter(each -> each.length() > HEAD).ifPresent(each -> lines.add(0, each));
		problems.forEach(each -> lines.add(NLS.bind(Messages.toolProblem, each.place(), ProblemText.of(each))));
		if (reporting) {
			report.setText(VisibleText.lines(String.join("\n", lines)));
		}
		if (result.isEmpty()) {
			setErrorMessage(problems.isEmpty() ? Messages.toolCancelled : ProblemText.of(problems.get(0)));
		} else if (result.get().good()) {
			setMessage(result.get().line());
		} else {
			setErrorMessage(result.get().line());
		}
	}

	/** Nobody would see what comes of it. */
	@Override
	public boolean close() {
		if (running != null) {
			running.stop();
			return false;
		}
		return super.close();
	}
}
