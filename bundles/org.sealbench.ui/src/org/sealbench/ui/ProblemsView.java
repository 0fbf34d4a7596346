package org.sealbench.ui;

import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** What the last compile and download found. Opening a problem leads to the object and field it belongs to. */
public final class ProblemsView extends MarkerSupportView {

	public ProblemsView() {
		super("org.sealbench.ui.problemsGenerator");
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		name(parent);
	}

	private void name(Control control) {
		if (control instanceof Tree tree) {
			Named.as(tree, getPartName());
			CellTip.on(tree);
		} else if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(this::name);
		}
	}

	@Override
	protected void openSelectedMarkers() {
		IMarker[] selected = getSelectedMarkers();
		if (selected.length == 0) {
			return;
		}
		Views.show(getSite().getPage(), Views.NAVIGATOR).map(navigator -> Adapters.adapt(navigator, IShowInTarget.class))
				.ifPresent(target -> target.show(new ShowInContext(selected[0], new StructuredSelection(selected[0]))));
	}
}
