// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;

/** The view of emulated devices. */
public final class EmulatorPage {

	public void show() {
		Ui.run(() -> WorkbenchPage.show(Views.EMULATOR));
	}

	/** What the view says in place of an emulator; empty while there is one. */
	public String hint() {
		return Ui.get(() -> named(Messages.emulatorDevices, Table.class).isPresent() ? ""
				: all(Link.class).filter(Control::isVisible).map(Link::getText)
						.filter(text -> text.contains("emulator")).findFirst().orElse(""));
	}

	/** What a device's row says in a column; empty while there is none. */
	public String cell(String device, int column) {
		return Ui.get(() -> named(Messages.emulatorDevices, Table.class).stream()
				.flatMap(table -> Arrays.stream(table.getItems())).filter(item -> item.getText(0).equals(device))
				.map(item -> item.getText(column)).findFirst().orElse(""));
	}

	/** The addresses of the selected device, with their links. */
	public String addresses() {
		return Ui.get(() -> named(Messages.emulatorAddresses, Link.class).map(Link::getText).orElse(""));
	}

	public List<String> rejected() {
		return Ui.get(() -> named(Messages.emulatorRejected, Table.class).stream()
				.flatMap(table -> Arrays.stream(table.getItems())).map(TableItem::getText).toList());
	}

	/** The events of the log, while its tab is open. */
	public List<String> log() {
		return Ui.get(() -> named(Messages.emulatorLog, Table.class).stream()
				.flatMap(table -> Arrays.stream(table.getItems())).map(item -> item.getText(2)).toList());
	}

	/** Who is connected, while their tab is open. */
	public List<String> sessions() {
		return Ui.get(() -> named(Messages.emulatorSessions, Table.class).stream()
				.flatMap(table -> Arrays.stream(table.getItems())).map(item -> item.getText(1)).toList());
	}

	/** Opens one of the tabs below the device, as a click on it does. */
	public void openTab(String title) {
		Ui.run(() -> {
			TabFolder folder = named(Messages.emulatorEvents, TabFolder.class).orElseThrow();
			folder.setSelection(Arrays.stream(folder.getItems()).filter(each -> each.getText().startsWith(title))
					.findFirst().orElseThrow());
		});
	}

	public void selectRejected(int row) {
		Ui.run(() -> {
			Table table = named(Messages.emulatorRejected, Table.class).orElseThrow();
			table.setSelection(row);
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	public void type(String field, String text) {
		Ui.run(() -> named(field, Text.class).orElseThrow().setText(text));
	}

	/** Presses a button once it is enabled, and does not wait for what it opens. */
	public void press(String button) {
		Ui.waitUntil(button + " can be pressed",
				() -> named(button, Button.class).filter(Control::isEnabled).isPresent());
		Ui.start(() -> named(button, Button.class).orElseThrow().notifyListeners(SWT.Selection, new Event()));
	}

	private static <T extends Control> Optional<T> named(String name, Class<T> type) {
		return all(type).filter(each -> name.equals(each.getData(Named.KEY)) && each.isVisible()).findFirst();
	}

	private static <T extends Control> Stream<T> all(Class<T> type) {
		return Widgets.below(WorkbenchPage.window().getShell()).filter(type::isInstance).map(type::cast);
	}
}
