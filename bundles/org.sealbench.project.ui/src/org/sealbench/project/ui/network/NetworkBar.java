// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.network;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sealbench.operations.network.NetworkFilter;
import org.sealbench.operations.network.ConnectionSecurity.Level;
import org.sealbench.operations.network.NetworkConnection.Verdict;
import org.sealbench.operations.network.NetworkGroups.By;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.WorkbenchIcon;

/** What of the network is shown: a search, the groups, and the legend, each part of which can be left out. */
final class NetworkBar {

	private static final int SEARCH_WIDTH = 150;

	private final Text search;
	private final Combo groups;
	private final Button close;
	private final Map<Verdict, Button> verdicts = new EnumMap<>(Verdict.class);
	private final Map<Level, Button> levels = new EnumMap<>(Level.class);
	private final Runnable changed;
	/** Until the user chooses, what is proposed holds. */
	private Optional<By> chosen;

	/**
	 * @param chosen  by what the user grouped it the last time
	 * @param changed runs after another wish
	 * @param into    leads from the search to the picture
	 * @param closing closes the groups that are open
	 */
	NetworkBar(Composite bar, Optional<By> chosen, Runnable changed, Runnable into, Runnable closing) {
		this.chosen = chosen;
		this.changed = changed;
		bar.setLayout(RowLayoutFactory.swtDefaults().wrap(true).center(true).spacing(8).create());
		search = Named.as(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), Messages.networkSearch);
		search.setMessage(Messages.networkSearch);
		search.setLayoutData(new RowData(SEARCH_WIDTH, SWT.DEFAULT));
		search.addListener(SWT.Modify, event -> changed.run());
		search.addListener(SWT.KeyDown, event -> key(event, into));
		Label label = new Label(bar, SWT.NONE);
		label.setText(Messages.networkGroups);
		groups = Named.as(new Combo(bar, SWT.READ_ONLY), Messages.networkGroups);
		groups.setItems(Stream.of(By.values()).map(By::words).toArray(String[]::new));
		groups.addListener(SWT.Selection, event -> {
			this.chosen = Optional.of(By.values()[groups.getSelectionIndex()]);
			changed.run();
		});
		propose(chosen.orElse(By.NOTHING));
		close = new Button(bar, SWT.PUSH);
		close.setText(Messages.networkClose);
		close.setToolTipText(Messages.networkCloseTip);
		close.setEnabled(false);
		close.addListener(SWT.Selection, event -> closing.run());
		for (Verdict each : Verdict.values()) {
			verdicts.put(each, box(bar, each.words(), icon(each)));
		}
		for (Level each : Level.values()) {
			levels.put(each, box(bar, each.words(), icon(each)));
		}
	}

	private static WorkbenchIcon icon(Verdict verdict) {
		return switch (verdict) {
		case CONNECTS -> WorkbenchIcon.LEGEND_CONNECTS;
		case OPEN -> WorkbenchIcon.LEGEND_OPEN;
		case REFUSED -> WorkbenchIcon.LEGEND_REFUSED;
		};
	}

	private static WorkbenchIcon icon(Level level) {
		return switch (level) {
		case ENCRYPTED -> WorkbenchIcon.LEGEND_ENCRYPTED;
		case SIGNED -> WorkbenchIcon.LEGEND_SIGNED;
		case OPEN -> WorkbenchIcon.LEGEND_READABLE;
		};
	}

	private Button box(Composite bar, String words, WorkbenchIcon icon) {
		Composite cell = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(cell);
		Button box = new Button(cell, SWT.CHECK);
		box.setText(words);
		Label sample = new Label(cell, SWT.NONE);
		sample.setImage(icon.image(JFaceResources.getResources()));
		box.setToolTipText(Messages.networkLegendTip);
		box.setSelection(true);
		box.addListener(SWT.Selection, event -> changed.run());
		return box;
	}

	private void key(Event event, Runnable into) {
		switch (event.keyCode) {
		case SWT.ESC -> search.setText("");
		case SWT.CR, SWT.KEYPAD_CR, SWT.ARROW_DOWN -> into.run();
		default -> {
			// typed
		}
		}
	}

	void find() {
		search.setFocus();
		search.selectAll();
	}

	NetworkFilter filter() {
		return new NetworkFilter(search.getText(), ticked(verdicts), ticked(levels));
	}

	private static <T> Set<T> ticked(Map<T, Button> boxes) {
		return boxes.entrySet().stream().filter(each -> each.getValue().getSelection()).map(Map.Entry::getKey)
				.collect(Collectors.toSet());
	}

	/** By what the user wants it grouped; empty as long as that is left to the plant's size. */
	Optional<By> chosen() {
		return chosen;
	}

	/** Shows by what it is grouped unless the user says otherwise. */
	void propose(By by) {
		int index = chosen.orElse(by).ordinal();
		if (groups.getSelectionIndex() != index) {
			groups.select(index);
		}
	}

	void setOpen(boolean some) {
		close.setEnabled(some);
	}

	/** Shows everything, or of the answers only some. */
	void show(Set<Verdict> wanted) {
		search.setText("");
		verdicts.forEach((each, box) -> box.setSelection(wanted.contains(each)));
		levels.values().forEach(box -> box.setSelection(true));
		changed.run();
	}
}
