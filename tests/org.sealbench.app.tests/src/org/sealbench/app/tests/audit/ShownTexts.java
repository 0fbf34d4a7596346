// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Every text that a control shows: its own, its tool tip, its items' and its columns'. */
final class ShownTexts {

	private final List<String> found = new ArrayList<>();

	private ShownTexts() {
	}

	static List<String> of(Control control) {
		ShownTexts texts = new ShownTexts();
		texts.own(control);
		texts.add(control.getToolTipText());
		texts.add(AccessibleName.given(control));
		texts.items(control);
		return texts.found;
	}

	/** The items of a menu and of the menus in it. */
	static List<String> of(Menu menu) {
		ShownTexts texts = new ShownTexts();
		texts.menu(menu);
		return texts.found;
	}

	private void menu(Menu menu) {
		for (MenuItem item : menu.getItems()) {
			add(item.getText().replaceAll("\t.*", ""));
			add(item.getToolTipText());
			if (item.getMenu() != null) {
				menu(item.getMenu());
			}
		}
	}

	private void own(Control control) {
		add(switch (control) {
		case Label label -> label.getText();
		case CLabel label -> label.getText();
		case Button button -> button.getText();
		case Link link -> link.getText().replaceAll("<[^>]*>", "");
		case Group group -> group.getText();
		case Shell shell -> shell.getText();
		case StyledText text -> text.getText();
		case Text text -> text.getText() + " " + text.getMessage();
		case Combo combo -> combo.getText() + " " + String.join(" ", combo.getItems());
		default -> "";
		});
	}

	private void items(Control control) {
		switch (control) {
		case Table table -> table(table);
		case Tree tree -> tree(tree);
		case ToolBar bar -> Arrays.stream(bar.getItems()).forEach(item -> {
			add(item.getText());
			add(item.getToolTipText());
		});
		case TabFolder folder -> {
			for (TabItem item : folder.getItems()) {
				add(item.getText());
				add(item.getToolTipText());
			}
		}
		case CTabFolder folder -> Arrays.stream(folder.getItems()).map(Item::getText).forEach(this::add);
		default -> {
			// has no items
		}
		}
	}

	private void table(Table table) {
		for (TableColumn column : table.getColumns()) {
			add(column.getText());
			add(column.getToolTipText());
		}
		for (TableItem item : table.getItems()) {
			for (int i = 0; i < Math.max(1, table.getColumnCount()); i++) {
				add(item.getText(i));
			}
		}
	}

	private void tree(Tree tree) {
		for (TreeColumn column : tree.getColumns()) {
			add(column.getText());
			add(column.getToolTipText());
		}
		for (TreeItem item : tree.getItems()) {
			item(item, Math.max(1, tree.getColumnCount()));
		}
	}

	private void item(TreeItem item, int columns) {
		for (int i = 0; i < columns; i++) {
			add(item.getText(i));
		}
		for (TreeItem each : item.getItems()) {
			item(each, columns);
		}
	}

	private void add(String text) {
		if (text != null && !text.isBlank()) {
			found.add(text);
		}
	}
}
