// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;

/** The selection of whichever tab is open. */
final class TabSelectionProvider implements ISelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final Supplier<Optional<TableViewer>> open;

	/** @param open the table of the tab that is open, once it has one */
	TabSelectionProvider(Supplier<Optional<TableViewer>> open) {
		this.open = open;
	}

	/** To be called after another tab was opened or the selection in one changed. */
	void changed() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(each -> each.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return open.get().map(TableViewer::getStructuredSelection).orElse(StructuredSelection.EMPTY);
	}

	@Override
	public void setSelection(ISelection selection) {
		open.get().ifPresent(table -> table.setSelection(selection, true));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
