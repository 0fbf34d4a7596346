// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.job.ProjectJob;

/** The workbench's window. */
public final class WorkbenchPage {

	/** The window, which has the focus, as it is after somebody has left the welcome page. */
	public WorkbenchPage() {
		Ui.run(() -> {
			IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
			intro.closeIntro(intro.getIntro());
		});
		Keyboard.waitForFocus();
	}

	/** The trees, fields and labels with words that are visible; in the user interface thread. */
	public Stream<Control> words() {
		return Widgets.below(window().getShell()).filter(Control::isVisible).filter(
				each -> each instanceof Tree || each instanceof Text || each instanceof Label label && hasWords(label));
	}

	private static boolean hasWords(Label label) {
		return !label.getText().isBlank();
	}

	public NavigatorPage navigator() {
		return new NavigatorPage();
	}

	public InspectorView inspector() {
		return new InspectorView();
	}

	public ProblemsPage problems() {
		return new ProblemsPage();
	}

	public DialogPage dialog(String title) {
		return DialogPage.waitFor(title);
	}

	/** Closes a dialog if it is open; to be called when it would be. */
	public void closeDialog(String title, String button) {
		Ui.run(() -> {});
		if (DialogPage.isOpen(title)) {
			dialog(title).close(button);
		}
	}

	/** Runs a command as its menu item would, once it is enabled. */
	public void command(String id) {
		command(id, Map.of());
	}

	/** Runs a command with one parameter. */
	public void command(String id, String parameter, String value) {
		command(id, Map.of(parameter, value));
	}

	private void command(String id, Map<String, String> parameters) {
		Ui.waitUntil("the command " + id + " is enabled", () -> isEnabled(id));
		Ui.start(() -> {
			try {
				Command command = window().getService(ICommandService.class).getCommand(id);
				window().getService(IHandlerService.class)
						.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
			} catch (Exception e) {
				Ui.failed(id, e);
			}
		});
	}

	/** Presses keys in the window itself, once no dialog has the focus any more. */
	public void press(String... keys) {
		Ui.waitUntil("the window has the focus", () -> Ui.display().getActiveShell() == window().getShell());
		Keyboard.press(keys);
	}

	/** Presses Ctrl+Z once there is something to undo. */
	public void undo() {
		pressFor(IWorkbenchCommandConstants.EDIT_UNDO, "ctrl+z");
	}

	/** Presses Ctrl+Y once there is something to redo. */
	public void redo() {
		pressFor(IWorkbenchCommandConstants.EDIT_REDO, "ctrl+y");
	}

	private void pressFor(String command, String key) {
		Ui.waitUntil("the command " + command + " is enabled", () -> isEnabled(command));
		press(key);
	}

	/** What the entries of the menu bar say, those of its menus included, without their keys. */
	public List<String> menuBar() {
		return Ui.get(() -> {
			List<String> words = new ArrayList<>();
			collect(window().getShell().getMenuBar(), words);
			return words;
		});
	}

	private static void collect(Menu menu, List<String> words) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			words.add(item.getText().replaceFirst("\t.*", "").replace("&", ""));
			if (item.getMenu() != null) {
				collect(item.getMenu(), words);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	public boolean isEnabled(String command) {
		return Ui.get(() -> window().getService(ICommandService.class).getCommand(command).isEnabled());
	}

	/** Waits until no job works on a project. */
	public void waitForJobs() {
		Ui.waitUntil("jobs have ended", () -> Job.getJobManager().find(ProjectJob.FAMILY).length == 0);
	}

	public Screenshot.Picture screenshot(String name) {
		Path folder = Path.of(System.getProperty("sealbench.screenshots", "target/screenshots"));
		return new Screenshot(Ui.display()).save(folder.resolve(name));
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** What the line at the bottom of the window says. */
	public String statusLine() {
		return Ui.get(() -> Widgets.below(window().getShell()).filter(CLabel.class::isInstance)
				.filter(Control::isVisible).map(each -> ((CLabel) each).getText()).collect(Collectors.joining(" ")));
	}

	/** The last line that the console, which is shown, has on the screen; none if that is not the last of all. */
	public String lastConsoleLine() {
		return Ui.get(() -> {
			if (!isVisible(Views.CONSOLE)) {
				return "";
			}
			return Widgets.below(window().getShell()).filter(StyledText.class::isInstance).map(StyledText.class::cast)
					.filter(each -> each.isVisible() && each.getText().contains("loaded, RUN")).findFirst()
					.map(WorkbenchPage::lastLine).orElse("");
		});
	}

	private static String lastLine(StyledText console) {
		String all = console.getText().stripTrailing();
		Rectangle end = console.getTextBounds(all.length() - 1, all.length() - 1);
		return end.y >= 0 && end.y + end.height <= console.getClientArea().height
				? all.substring(all.lastIndexOf('\n') + 1)
				: "";
	}

	/** Shows a view and gives it the focus. */
	static IViewPart show(String id) {
		return show(id, IWorkbenchPage.VIEW_ACTIVATE);
	}

	/** Shows a view and leaves the focus where it is. */
	static void bringUp(String id) {
		show(id, IWorkbenchPage.VIEW_VISIBLE);
	}

	static void hide(String id) {
		IWorkbenchPage page = window().getActivePage();
		page.hideView(page.findView(id));
	}

	private static IViewPart show(String id, int mode) {
		try {
			return window().getActivePage().showView(id, null, mode);
		} catch (PartInitException e) {
			throw new AssertionError(id, e);
		}
	}

	static boolean isActive(String view) {
		var part = window().getActivePage().getActivePart();
		return part != null && part.getSite().getId().equals(view);
	}

	static boolean isVisible(String view) {
		IWorkbenchPage page = window().getActivePage();
		return Arrays.stream(page.getViewReferences()).filter(each -> each.getId().equals(view))
				.anyMatch(each -> each.getView(false) != null && page.isPartVisible(each.getView(false)));
	}
}
