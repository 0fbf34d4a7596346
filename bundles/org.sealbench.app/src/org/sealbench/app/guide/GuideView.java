// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.sealbench.app.Messages;
import org.sealbench.app.guide.Guide.Step;
import org.sealbench.ui.Named;

/**
 * Leads through a procedure: what each step is for, a link that does it or leads there, and a box to tick, which is
 * kept.
 */
public final class GuideView extends ViewPart {

	private static final int WIDTH = 200;

	private final List<Guide> guides = Guides.all();
	private final GuideProgress progress = new GuideProgress();
	private final List<Button> boxes = new ArrayList<>();
	private Combo choice;
	private ScrolledComposite scrolled;
	private Composite page;
	private Label note;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(parent);
		choice = Named.as(new Combo(parent, SWT.READ_ONLY), Messages.guide);
		choice.setItems(guides.stream().map(Guide::title).toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(choice);
		choice.addListener(SWT.Selection, event -> show(guides.get(choice.getSelectionIndex())));
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		scrolled.addListener(SWT.Resize, event -> size());
		show(guides.get(0));
	}

	/** Opens the guide with an id. */
	public void open(String id) {
		guides.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(this::show);
	}

	/** Opens the guide about some words, or says that there is none. */
	void search(String words) {
		Guides.about(guides, words).ifPresentOrElse(this::show, () -> say(NLS.bind(Messages.guideNotFound, words)));
	}

	/** The guide that is shown. */
	public Guide shown() {
		return guides.get(choice.getSelectionIndex());
	}

	private void show(Guide guide) {
		choice.select(guides.indexOf(guide));
		choice.setToolTipText(guide.title());
		if (page != null) {
			page.dispose();
		}
		boxes.clear();
		page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 5).applyTo(page);
		Label title = wide(new Label(page, SWT.WRAP));
		title.setText(guide.title());
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		wide(new Label(page, SWT.WRAP)).setText(guide.description());
		note = wide(new Label(page, SWT.WRAP));
		for (int i = 0; i < guide.steps().size(); i++) {
			step(guide, i);
		}
		scrolled.setContent(page);
		tell();
	}

	private void step(Guide guide, int number) {
		Step step = guide.steps().get(number);
		Button box = Named.as(new Button(page, SWT.CHECK | SWT.WRAP), step.title());
		box.setText(number + 1 + ". " + step.title());
		box.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		box.setSelection(progress.isDone(guide, number));
		box.addListener(SWT.Selection, event -> done(guide, number, box.getSelection()));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 6).applyTo(box);
		boxes.add(box);
		wide(new Label(page, SWT.WRAP)).setText(step.description());
		if (!step.command().isEmpty()) {
			Link link = Named.as(wide(new Link(page, SWT.NONE)), NLS.bind(Messages.guideDoNamed, step.title()));
			link.setText("<a>" + Messages.guideDo + "</a>");
			link.addListener(SWT.Selection, event -> carryOut(guide, number));
		}
	}

	private static <T extends Control> T wide(T control) {
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
		return control;
	}

	private void done(Guide guide, int step, boolean done) {
		progress.setDone(guide, step, done);
		tell();
	}

	private void tell() {
		long done = boxes.stream().filter(Button::getSelection).count();
		say(NLS.bind(Messages.guideProgress, done, boxes.size()));
	}

	private void say(String words) {
		note.setText(words);
		page.layout();
		size();
	}

	private void size() {
		if (page != null) {
			scrolled.setMinSize(page.computeSize(scrolled.getClientArea().width, SWT.DEFAULT));
		}
	}

	/** Carries a step out and ticks it. */
	private void carryOut(Guide guide, int number) {
		Step step = guide.steps().get(number);
		try {
			ParameterizedCommand command = getSite().getService(ICommandService.class).deserialize(step.command());
			getSite().getService(IHandlerService.class).executeCommand(command, null);
			if (!page.isDisposed() && shown().equals(guide)) {
				boxes.get(number).setSelection(true);
				done(guide, number, true);
			}
		} catch (NotEnabledException | NotHandledException e) {
			say(NLS.bind(Messages.guideNotNow, step.title()));
			ILog.of(GuideView.class).info(e.getMessage());
		} catch (CommandException e) {
			ILog.of(GuideView.class).error(e.getMessage(), e);
		}
	}

	@Override
	public void setFocus() {
		choice.setFocus();
	}

	/** What the view shows below the guide's description: how far one is, or what cannot be done. */
	public String note() {
		return note.getText();
	}

	/** The step that can be ticked or carried out next, for callers outside the view. */
	public Optional<Step> next() {
		for (int i = 0; i < boxes.size(); i++) {
			if (!boxes.get(i).getSelection()) {
				return Optional.of(shown().steps().get(i));
			}
		}
		return Optional.empty();
	}
}
