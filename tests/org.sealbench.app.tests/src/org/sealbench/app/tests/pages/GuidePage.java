// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.sealbench.app.guide.GuideView;
import org.sealbench.app.guide.Guide.Step;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;

/** The welcome page and the guide that is open. */
public final class GuidePage {

	private static final int BEFORE_THE_GUIDES = 4;
	private static final String DO = "Do it for me: ";

	public void showWelcome() {
		Ui.run(() -> PlatformUI.getWorkbench().getIntroManager().showIntro(WorkbenchPage.window(), false));
		Ui.waitUntil("the welcome page is there", () -> links().anyMatch(each -> each.isFocusControl()));
	}

	/** Whether the page covers the window. */
	public boolean isWelcomeShown() {
		return Ui.get(() -> PlatformUI.getWorkbench().getIntroManager().getIntro() != null);
	}

	/** The names of the guides that the page offers. */
	public List<String> offered() {
		return Ui.get(() -> links().skip(BEFORE_THE_GUIDES).map(GuidePage::name).toList());
	}

	/** Follows the link to a guide. */
	public void open(String guide) {
		showWelcome();
		follow(guide);
	}

	public void openExample() {
		Ui.run(() -> press(links().findFirst().orElseThrow()));
	}

	/** The name of the guide that its view shows. */
	public String title() {
		return Ui.get(() -> view().shown().title());
	}

	/** The id of the guide that is shown. */
	public String shownId() {
		return Ui.get(() -> view().shown().id());
	}

	public void close() {
		Ui.run(() -> WorkbenchPage.hide(Views.GUIDE));
	}

	/** Whether its view is there. */
	public boolean isOpen() {
		return Ui.get(() -> WorkbenchPage.window().getActivePage().findView(Views.GUIDE) != null);
	}

	/** What it says below the description. */
	public String note() {
		return Ui.get(() -> view().note());
	}

	public List<Step> steps() {
		return Ui.get(() -> view().shown().steps());
	}

	/** The first step of the open guide that is not ticked; empty where all are. */
	public String next() {
		return Ui.get(() -> view().next().map(Step::title).orElse(""));
	}

	/** Commands of the open guide's steps that the workbench does not know. */
	public List<String> commandsThatDoNotExist() {
		ICommandService commands = WorkbenchPage.window().getService(ICommandService.class);
		return Ui.get(() -> view().shown().steps().stream().map(Step::command).filter(each -> !each.isEmpty())
				.filter(each -> !isKnown(commands, each)).toList());
	}

	private static boolean isKnown(ICommandService commands, String serialized) {
		try {
			return commands.deserialize(serialized).getCommand().isDefined();
		} catch (Exception e) {
			return false;
		}
	}

	/** Has the guide do a step, and does not wait for what that opens. */
	public void carryOut(String step) {
		Ui.start(() -> press(links().filter(each -> name(each).equals(DO + step)).findFirst().orElseThrow()));
	}

	private static GuideView view() {
		return (GuideView) Objects.requireNonNull(WorkbenchPage.window().getActivePage().findView(Views.GUIDE));
	}

	/** Clicks a link. */
	public void follow(String words) {
		Ui.run(() -> press(links().filter(each -> name(each).equals(words)).findFirst().orElseThrow()));
	}

	private static void press(Link link) {
		link.notifyListeners(SWT.Selection, new Event());
	}

	/** The links of the page or of the guide that is open, from top to bottom. */
	private static Stream<Link> links() {
		return Widgets.below(WorkbenchPage.window().getShell()).filter(Link.class::isInstance).map(Link.class::cast)
				.filter(Control::isVisible)
				.filter(each -> each.getData(Named.KEY) instanceof String && each.getText().startsWith("<a>"));
	}

	private static String name(Link link) {
		return (String) link.getData(Named.KEY);
	}
}
