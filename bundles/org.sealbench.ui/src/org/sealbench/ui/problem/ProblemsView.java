// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.problem;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.views.markers.MarkerItem;
import org.eclipse.ui.views.markers.MarkerSupportView;
import org.sealbench.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;

/** What the last compile and download found. Opening a problem leads to the object and field it belongs to. */
public final class ProblemsView extends MarkerSupportView {

	/** How often, and after which time, it is looked whether the platform has filled the view. */
	private static final int TRIES = 40;
	private static final int PAUSE_MILLIS = 50;

	private Tree tree;

	public ProblemsView() {
		super("org.sealbench.ui.problemsGenerator");
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		name(parent);
	}

	private void name(Control control) {
		if (control instanceof Tree found) {
			tree = Named.as(found, getPartName());
			CellToolTip.on(tree);
		} else if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(this::name);
		}
	}

	/** Selects the first error as soon as it is shown: the platform fills the view in the background. */
	public void selectFirstError() {
		selectFirstError(TRIES);
	}

	private void selectFirstError(int tries) {
		if (tree == null || tree.isDisposed() || tries == 0) {
			return;
		}
		Optional<Object> error = items(tree.getItems()).map(TreeItem::getData).filter(ProblemsView::isError)
				.findFirst();
		if (error.isPresent()) {
			getSite().getSelectionProvider().setSelection(new StructuredSelection(error.get()));
		} else {
			tree.getDisplay().timerExec(PAUSE_MILLIS, () -> selectFirstError(tries - 1));
		}
	}

	private static Stream<TreeItem> items(TreeItem... items) {
		return Stream.of(items).flatMap(each -> Stream.concat(Stream.of(each), items(each.getItems())));
	}

	private static boolean isError(Object item) {
		return item instanceof MarkerItem marker && marker.getMarker() != null
				&& marker.getMarker().getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO) == IMarker.SEVERITY_ERROR;
	}

	/**
	 * Lists the quick fixes of the selected problem at its row; reports it where there is none.
	 */
	void fix() {
		IMarker[] selected = getSelectedMarkers();
		IMarkerResolution[] remedies = selected.length == 0 ? new IMarkerResolution[0]
				: IDE.getMarkerHelpRegistry().getResolutions(selected[0]);
		getViewSite().getActionBars().getStatusLineManager()
				.setErrorMessage(remedies.length == 0 ? Messages.noQuickFix : null);
		if (remedies.length > 0 && tree.getSelectionCount() > 0) {
			Menu menu = new Menu(tree);
			for (IMarkerResolution remedy : remedies) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(remedy.getLabel().replace("&", "&&"));
				item.addListener(SWT.Selection, event -> remedy.run(selected[0]));
			}
			Rectangle row = tree.getSelection()[0].getBounds();
			menu.setLocation(tree.toDisplay(row.x, row.y + row.height));
			menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
			menu.setVisible(true);
		}
	}

	@Override
	protected void openSelectedMarkers() {
		IMarker[] selected = getSelectedMarkers();
		if (selected.length == 0) {
			return;
		}
		Views.show(getSite().getPage(), Views.NAVIGATOR)
				.map(navigator -> Adapters.adapt(navigator, IShowInTarget.class))
				.ifPresent(target -> target.show(new ShowInContext(selected[0], new StructuredSelection(selected[0]))));
	}
}
