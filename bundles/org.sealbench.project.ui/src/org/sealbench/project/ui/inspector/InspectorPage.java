// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.sealbench.project.ui.Messages;
import org.sealbench.workspace.ui.node.InspectorArea;

/** The property sheet of devices and projects, with its navigation of areas. */
public final class InspectorPage extends TabbedPropertySheetPage {

	public static final String CONTRIBUTOR = "org.sealbench.project.ui.inspector";

	private Optional<String> area = Optional.empty();

	public InspectorPage(ITabbedPropertySheetPageContributor contributor) {
		super(contributor);
	}

	/** The list of areas names itself by the one that is open; where none is, it says at least what it is. */
	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		addTabSelectionListener(tab -> area = Optional.of(tab.getId()));
		listOf(getControl()).ifPresent(list -> list.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.result == null || event.result.isBlank()) {
					event.result = Messages.inspectorAreas;
				}
			}
		}));
	}

	/** The platform's class is its own. */
	private static Optional<Control> listOf(Control control) {
		if (control.getClass().getSimpleName().equals("TabbedPropertyList")) {
			return Optional.of(control);
		}
		return control instanceof Composite composite
				? Stream.of(composite.getChildren()).map(InspectorPage::listOf).flatMap(Optional::stream).findFirst()
				: Optional.empty();
	}

	/** Opens an area of what is shown now. */
	public void show(InspectorArea area) {
		if (isShown()) {
			setSelectedTab(area.name());
		}
	}

	/** The area that is open, by its name. */
	public Optional<String> area() {
		return area;
	}

	/** Whether its view was closed. */
	public boolean isGone() {
		return getControl() != null && getControl().isDisposed();
	}

	/** Whether it has been created and is not disposed of. */
	public boolean isShown() {
		return getControl() != null && !getControl().isDisposed();
	}
}
