// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.access;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.Outcome;
import org.sealbench.common.Wipe;
import org.sealbench.common.file.TypedPath;
import org.sealbench.operations.access.SaveRecoveryKey;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.problem.ProblemText;
import org.sealbench.workspace.ui.command.ProjectHandler.Call;

/** Shows the recovery key, once, and helps to store it. */
final class RecoveryKeyDialog extends MessageDialog {

	private static final int WIDTH = 420;
	/** Room for the message after Save. */
	private static final int LINES = 3;
	/** How many groups of the key have to be typed. */
	private static final int GROUPS = 2;
	/** The second button of the question. */
	private static final int LEAVE = 1;

	private final Call call;
	private final char[] key;
	private Text file;
	private Text typed;
	private Label told;
	private boolean kept;

	private RecoveryKeyDialog(Call call, char... key) {
		super(call.shell(), Messages.protectRecoveryTitle, null, Messages.protectRecovery, INFORMATION, 0,
				Messages.recoveryDone);
		this.call = call;
		this.key = key;
	}

	/** @param key is wiped when the dialog closes */
	static void show(Call call, char... key) {
		try {
			new RecoveryKeyDialog(call, key).open();
		} finally {
			Wipe.wipe(key);
		}
	}

	/** Escape and the window's own button: a key that was not stored is not discarded without a question. */
	@Override
	protected void handleShellCloseEvent() {
		if (kept || MessageDialog.open(QUESTION, getShell(), Messages.recoveryLeaveTitle, Messages.recoveryNotKept,
				SWT.SHEET, Messages.recoveryBack, Messages.recoveryLeave) == LEAVE) {
			super.handleShellCloseEvent();
		}
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		Text shown = Named.as(new Text(area, SWT.READ_ONLY | SWT.BORDER | SWT.CENTER), Messages.recoveryKey);
		shown.setTextChars(Arrays.copyOf(key, key.length));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.applyTo(shown);
		button(area, Messages.recoveryCopy, this::copy);
		file = Named.as(new Text(area, SWT.BORDER), Messages.recoveryFile);
		file.setMessage(Messages.recoveryFile);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
		button(buttons, Messages.recoveryBrowse, this::browse);
		button(buttons, Messages.recoverySave, this::save);
		typed = Named.as(new Text(area, SWT.BORDER), Messages.recoveryTyped);
		typed.setMessage(Messages.recoveryTyped);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(typed);
		typed.addListener(SWT.Modify, event -> compare());
		button(area, Messages.recoveryPrint, this::print);
		told = new Label(area, SWT.WRAP);
		told.setText(Messages.recoveryApart);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, convertHeightInCharsToPixels(LINES))
				.applyTo(told);
		return area;
	}

	private static void button(Composite area, String text, Runnable action) {
		Button button = Named.as(new Button(area, SWT.PUSH), text);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
	}

	/** The clipboard holds texts only as strings; it is the user's to overwrite. */
	private void copy() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { new String(key) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		keep(Messages.recoveryCopied);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		allow();
	}

	private void keep(String words) {
		kept = true;
		allow();
		tell(words);
	}

	/** Who has not kept the key cannot go on as if they had. */
	private void allow() {
		getButton(0).setEnabled(kept);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFileName(NLS.bind(Messages.recoveryFileName, call.project().name()));
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
			save();
		}
	}

	/** Two groups of the key, in any order: they were written down, or are in a password manager. */
	private void compare() {
		char[] chars = typed.getTextChars();
		if (!kept && groups(chars) >= GROUPS) {
			keep(Messages.recoveryTypedRight);
		}
		Wipe.wipe(chars);
	}

	/** How many groups of the key stand among what was typed. */
	private int groups(char... chars) {
		int found = 0;
		for (int start = 0; start < key.length;) {
			int end = start;
			while (end < key.length && key[end] != '-') {
				end++;
			}
			if (contains(chars, start, end)) {
				found++;
			}
			start = end + 1;
		}
		return found;
	}

	private boolean contains(char[] chars, int start, int end) {
		for (int at = 0; at + end - start <= chars.length; at++) {
			int same = 0;
			while (start + same < end && Character.toUpperCase(chars[at + same]) == key[start + same]) {
				same++;
			}
			if (start + same == end) {
				return true;
			}
		}
		return false;
	}

	private void print() {
		PrinterData printer = new PrintDialog(getShell()).open();
		if (printer != null) {
			boolean printed = RecoveryKeyPage.print(printer, call.project().name(), key);
			if (printed) {
				keep(Messages.recoveryPrinted);
			} else {
				tell(Messages.recoveryNotPrinted);
			}
		}
	}

	private void save() {
		if (file.getText().isBlank()) {
			tell(Messages.recoveryFile);
			return;
		}
		Outcome<Path> saved = Outcome.attempt(
				() -> new SaveRecoveryKey().run(call.project().project(), key, TypedPath.of(file.getText().strip())));
		saved.result().ifPresentOrElse(to -> keep(NLS.bind(Messages.recoverySaved, to)),
				() -> tell(ProblemText.of(saved.problems().get(0))));
	}

	private void tell(String words) {
		told.setText(words);
		told.requestLayout();
	}
}
