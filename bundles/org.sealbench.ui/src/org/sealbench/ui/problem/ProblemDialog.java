// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.sealbench.common.Category;
import org.sealbench.common.Problem;
import org.sealbench.common.Severity;
import org.sealbench.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;

/**
 * Shows the user the problems that prevent what they just asked for, with links that carry out the remedies. All
 * refusals of the workbench are told by it.
 */
public final class ProblemDialog extends MessageDialog {

	private static final int WIDTH = 520;
	private static final int LOG = 1;
	private static final int REPORT = 2;
	private static final String REPORT_DEFECT = "org.sealbench.ui.reportDefect";
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

	private final List<Problem> problems;
	private final Optional<Object> subject;
	private final Optional<Remedies> known = Optional.ofNullable(PlatformUI.getWorkbench().getService(Remedies.class));
	private final List<Remedies.Remedy> offered = new ArrayList<>();

	private ProblemDialog(Shell shell, Optional<Object> subject, List<Problem> problems, Severity worst) {
		super(shell, worst == Severity.ERROR ? Messages.problemTitle : Messages.problemNote, null, null, kind(worst), 0,
				buttons(problems));
		this.subject = subject;
		this.problems = List.copyOf(problems);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** A problem that is of no open project: nothing but its own words can be done about it. */
	public static void show(Shell shell, Problem problem) {
		show(shell, List.of(problem));
	}

	/** Problems that are of no open project; shows nothing if there is none. */
	public static void show(Shell shell, List<Problem> problems) {
		show(shell, Optional.empty(), problems);
	}

	/** A problem of an open project, whichever is looked at meanwhile: it is that one's remedies that are offered. */
	public static void of(Object subject, Shell shell, Problem problem) {
		of(subject, shell, List.of(problem));
	}

	/** Problems of an open project; shows nothing if there is none. */
	public static void of(Object subject, Shell shell, List<Problem> problems) {
		show(shell, Optional.of(subject), problems);
	}

	private static void show(Shell shell, Optional<Object> subject, List<Problem> problems) {
		if (!problems.isEmpty()) {
			Severity worst = problems.stream().map(Problem::severity).max(Comparator.naturalOrder()).orElseThrow();
			new ProblemDialog(shell, subject, problems, worst).open();
		}
	}

	/** Where it may be a defect of Sealbench, there is more to look at and to send. */
	private static String[] buttons(List<Problem> problems) {
		return problems.stream().anyMatch(each -> each.code().category() == Category.DEFECT)
				? new String[] { IDialogConstants.OK_LABEL, Messages.problemLog, Messages.problemReport }
				: new String[] { IDialogConstants.OK_LABEL, Messages.problemLog };
	}

	private static int kind(Severity worst) {
		return switch (worst) {
		case ERROR -> MessageDialog.ERROR;
		case WARNING -> MessageDialog.WARNING;
		case INFO -> MessageDialog.INFORMATION;
		};
	}

	/** Enter goes on; who wants a link goes back to it. */
	@Override
	public void create() {
		super.create();
		getButton(0).setFocus();
	}

	@Override
	protected Control createMessageArea(Composite parent) {
		super.createMessageArea(parent);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(area);
		for (Problem problem : problems) {
			Link text = Named.as(new Link(area, SWT.WRAP), Messages.problemTexts);
			text.setText(words(problem));
			text.addListener(SWT.Selection, event -> follow(Integer.parseInt(event.text)));
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		}
		return parent;
	}

	private String words(Problem problem) {
		StringBuilder words = new StringBuilder(
				ProblemText.inLink(problem.place() + ": " + problem.message() + ".\n" + ProblemText.remedy(problem)));
		for (Remedies.Remedy remedy : remedies(problem)) {
			words.append("  <a href=\"").append(offered.size()).append("\">").append(ProblemText.inLink(remedy.label()))
					.append("</a>");
			offered.add(remedy);
		}
		return words.toString();
	}

	private List<Remedies.Remedy> remedies(Problem problem) {
		return known.flatMap(each -> subject.map(of -> each.of(of, problem))).orElse(List.of());
	}

	private void follow(int remedy) {
		Shell parent = getParentShell();
		close();
		offered.get(remedy).run(parent);
	}

	@Override
	protected void buttonPressed(int button) {
		super.buttonPressed(button);
		if (button == LOG) {
			Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
					.ifPresent(window -> Views.show(window.getActivePage(), ERROR_LOG));
		} else if (button == REPORT) {
			report();
		}
	}

	private static void report() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(REPORT_DEFECT, null);
		} catch (CommandException e) {
			ILog.of(ProblemDialog.class).error(e.getMessage(), e);
		}
	}
}
