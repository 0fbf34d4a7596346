// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ISelection;
import org.sealbench.project.ui.inspector.InspectorPage;
import org.sealbench.workspace.ui.node.InspectorArea;

/** The property sheets that follow the navigator: one for each property view that is open. */
final class InspectorPages {

	private final NavigatorView navigator;
	private final List<InspectorPage> pages = new ArrayList<>();

	InspectorPages(NavigatorView navigator) {
		this.navigator = navigator;
	}

	/** A page for a property view that was opened. */
	InspectorPage create() {
		pages.removeIf(InspectorPage::isGone);
		InspectorPage page = new InspectorPage(navigator);
		pages.add(page);
		return page;
	}

	/** Shows an area of what is selected, at once. */
	void show(ISelection selection, InspectorArea area) {
		pages.stream().filter(InspectorPage::isShown).forEach(page -> {
			page.selectionChanged(navigator, selection);
			page.show(area);
		});
	}

	/** The area that is open in the first of them, by its name. */
	Optional<String> area() {
		return pages.stream().filter(InspectorPage::isShown).findFirst().flatMap(InspectorPage::area);
	}

	/** Shows an area of what is selected by its name, if that has it. */
	void show(ISelection selection, String area) {
		Stream.of(InspectorArea.values()).filter(each -> each.name().equals(area)).findFirst()
				.ifPresent(each -> show(selection, each));
	}
}
