// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.guide;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.sealbench.app.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;

/**
 * Where to begin, over the whole window until something is chosen: the example plant, a project, or a guide through a
 * procedure.
 */
public final class WelcomePage extends IntroPart {

	private static final int COLUMN = 330;
	private static final int INDENT = 14;

	private Composite page;
	private Link first;

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(48, 36).spacing(56, 6).applyTo(page);
		heading(page, Messages.welcomeTitle, JFaceResources.HEADER_FONT, 2);
		words(page, Messages.welcomeIntro, 2, 0);
		start(column());
		guides(column());
		scrolled.setContent(page);
		scrolled.addListener(SWT.Resize,
				event -> scrolled.setMinSize(page.computeSize(scrolled.getClientArea().width, SWT.DEFAULT)));
	}

	private Composite column() {
		Composite column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).hint(COLUMN, SWT.DEFAULT).indent(0, 24).applyTo(column);
		return column;
	}

	private void start(Composite column) {
		heading(column, Messages.welcomeStart, JFaceResources.BANNER_FONT, 1);
		first = command(column, Messages.welcomeExample, Messages.welcomeExampleWords,
				"org.sealbench.project.ui.openExample");
		command(column, Messages.welcomeNew, Messages.welcomeNewWords, "org.sealbench.project.ui.newProject");
		command(column, Messages.welcomeOpen, Messages.welcomeOpenWords, "org.sealbench.project.ui.openProject");
		link(column, Messages.welcomeWork, this::leave);
		words(column, Messages.welcomeWorkWords, 1, INDENT);
	}

	private void guides(Composite column) {
		heading(column, Messages.welcomeGuides, JFaceResources.BANNER_FONT, 1);
		Guides.all().forEach(guide -> {
			link(column, guide.title(), () -> open(guide));
			words(column, guide.description(), 1, INDENT);
		});
	}

	private void open(Guide guide) {
		IWorkbenchWindow window = window();
		leave();
		if (Views.show(window.getActivePage(), Views.GUIDE).orElse(null) instanceof GuideView view) {
			view.open(guide.id());
		}
	}

	private Link command(Composite column, String words, String description, String command) {
		Link link = link(column, words, () -> {
			IWorkbenchWindow window = window();
			leave();
			try {
				window.getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				ILog.of(WelcomePage.class).error(e.getMessage(), e);
			}
		});
		words(column, description, 1, INDENT);
		return link;
	}

	private IWorkbenchWindow window() {
		return getIntroSite().getWorkbenchWindow();
	}

	private void leave() {
		PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
	}

	/**
	 * However it is left, keys go on into the window: the part below it is active already, but nothing has the focus.
	 */
	@Override
	public void dispose() {
		IWorkbenchWindow window = window();
		super.dispose();
		if (!PlatformUI.getWorkbench().isClosing()) {
			window.getShell().getDisplay().asyncExec(() -> focus(window));
		}
	}

	private static void focus(IWorkbenchWindow window) {
		Shell shell = window.getShell();
		if (shell == null || shell.isDisposed() || shell.getDisplay().getActiveShell() != shell) {
			return;
		}
		Control now = shell.getDisplay().getFocusControl();
		IWorkbenchPart part = window.getActivePage().getActivePart();
		if (part != null && (now == null || now == shell || !now.isVisible())) {
			part.setFocus();
		}
	}

	private static void heading(Composite parent, String words, String font, int span) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words);
		label.setFont(JFaceResources.getFont(font));
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(label);
	}

	private static void words(Composite parent, String words, int span, int indent) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN - indent, SWT.DEFAULT).span(span, 1)
				.indent(indent, 0).applyTo(label);
	}

	private static Link link(Composite parent, String words, Runnable action) {
		Link link = Named.as(new Link(parent, SWT.WRAP), words);
		link.setText("<a>" + words + "</a>");
		link.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN, SWT.DEFAULT).indent(0, 6).applyTo(link);
		return link;
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// It looks the same when it is small.
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}
}
