package org.sealbench.app;

import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.sealbench.app.guide.Guide;
import org.sealbench.app.guide.GuideView;
import org.sealbench.app.guide.Guides;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;

/** Where to begin: the example plant, a project, or a guide that leads through a procedure. */
public final class WelcomeView extends ViewPart {

	private static final int WIDTH = 200;
	private static final Map<String, String> COMMANDS = Map.of(
			Messages.welcomeExample, "org.sealbench.project.ui.openExample",
			Messages.welcomeNew, "org.sealbench.project.ui.newProject",
			Messages.welcomeOpen, "org.sealbench.project.ui.openProject");

	private ScrolledComposite scrolled;
	private Composite page;
	private Link first;

	@Override
	public void createPartControl(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(4, 6).applyTo(page);
		heading(Messages.welcomeTitle, JFaceResources.HEADER_FONT);
		text(Messages.welcomeIntro);
		heading(Messages.welcomeStart, JFaceResources.BANNER_FONT);
		first = command(Messages.welcomeExample);
		command(Messages.welcomeNew);
		command(Messages.welcomeOpen);
		heading(Messages.welcomeGuides, JFaceResources.BANNER_FONT);
		guides();
		scrolled.setContent(page);
		scrolled.addListener(SWT.Resize, event -> scrolled.setMinSize(page.computeSize(scrolled.getClientArea().width, SWT.DEFAULT)));
	}

	private void guides() {
		Guides.all().forEach(guide -> link(guide.title(), () -> open(guide)));
	}

	private void open(Guide guide) {
		try {
			if (getSite().getPage().showView(Views.GUIDE) instanceof GuideView view) {
				view.open(guide.id());
			}
		} catch (PartInitException e) {
			ILog.of(WelcomeView.class).error(e.getMessage(), e);
		}
	}

	private void heading(String words, String font) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(words);
		label.setFont(JFaceResources.getFont(font));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 8).applyTo(label);
	}

	private void text(String words) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private Link command(String words) {
		return link(words, () -> {
			try {
				getSite().getService(IHandlerService.class).executeCommand(COMMANDS.get(words), null);
			} catch (CommandException e) {
				ILog.of(WelcomeView.class).error(e.getMessage(), e);
			}
		});
	}

	private Link link(String words, Runnable action) {
		Link link = Named.as(new Link(page, SWT.WRAP), words);
		link.setText("<a>" + words + "</a>");
		link.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
		return link;
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}
}
