// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.app.tests.pages.WorkbenchPage;
import org.sealbench.ui.Named;

/** Looks at dialogs one after the other, whatever they are called. */
public final class DialogTour {

	private final Audit audit;
	private final WorkbenchPage workbench = new WorkbenchPage();
	private final Set<String> seen = new TreeSet<>();
	private Shell shell;

	public DialogTour(Audit audit) {
		this.audit = audit;
	}

	/** The classes of the dialogs that were looked at. */
	public Set<String> seen() {
		return seen;
	}

	/** Waits for a dialog that is not the one before, and looks at it. */
	public DialogTour dialog(String name) {
		Shell before = shell;
		Ui.waitUntil("a dialog opens: " + name, () -> top().filter(each -> each != before).isPresent());
		shell = Ui.get(() -> top().orElseThrow());
		look(name);
		return this;
	}

	/** Looks at it once more, after something in it changed. */
	public DialogTour look(String name) {
		workbench.screenshot("pseudo-" + name.replace(' ', '-') + ".png");
		Ui.run(() -> {
			Object window = shell.getData();
			seen.add(window == null ? "" : window.getClass().getName());
			audit.look("the dialog " + name, shell);
		});
		audit.onTheBus("the dialog " + name, shell);
		return this;
	}

	public DialogTour type(String field, String text) {
		Ui.run(() -> ((Text) below(shell).filter(each -> field.equals(each.getData(Named.KEY))).findFirst()
				.orElseThrow(() -> new AssertionError("no field " + field))).setText(text));
		return this;
	}

	/** Fills the fields that can be filled, in their order. */
	public DialogTour type(int place, String text) {
		Ui.run(() -> below(shell).filter(Text.class::isInstance).map(Text.class::cast).filter(Text::getEditable)
				.skip(place).findFirst().orElseThrow().setText(text));
		return this;
	}

	/** Presses its default button and does not wait for what follows. */
	public void agree() {
		Ui.waitUntil("it can be agreed to",
				() -> shell.getDefaultButton() != null && shell.getDefaultButton().isEnabled());
		Ui.start(() -> shell.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		Ui.waitUntil("it is closed", () -> shell.isDisposed());
	}

	/** Presses a button. */
	public void press(String text) {
		Ui.start(() -> below(shell).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(each -> each.getText().equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + text))
				.notifyListeners(SWT.Selection, new Event()));
	}

	/** What stands on the button that Enter presses. */
	public String defaultButton() {
		return shell.getDefaultButton().getText();
	}

	/** Whether its head says that something is wrong. */
	public boolean complains() {
		return shell.getData() instanceof TitleAreaDialog dialog && dialog.getErrorMessage() != null;
	}

	/** How many rows its first table has. */
	public int rows() {
		return below(shell).filter(Table.class::isInstance).map(each -> ((Table) each).getItemCount()).findFirst()
				.orElse(0);
	}

	/** Closes it as Escape does. */
	public void cancel() {
		Ui.start(() -> shell.close());
		Ui.waitUntil("it is closed", () -> shell.isDisposed());
	}

	private static Optional<Shell> top() {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		return Arrays.stream(Ui.display().getShells())
				.filter(each -> each != window && each.isVisible() && !each.getText().isEmpty())
				.max(Comparator.comparingInt(DialogTour::depth));
	}

	/** Of the dialogs that are open, the one on top is the one that others opened. */
	private static int depth(Shell shell) {
		int depth = 0;
		for (Composite each = shell.getParent(); each != null; each = each.getParent()) {
			depth++;
		}
		return depth;
	}

	private static Stream<Control> below(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(DialogTour::below))
				: Stream.of(control);
	}
}
