package org.sealbench.app.tests.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sealbench.model.Device;
import org.sealbench.project.ui.Node.DeviceNode;
import org.sealbench.project.ui.Node.PlantNode;
import org.sealbench.project.ui.navigator.NavigatorView;
import org.sealbench.project.ui.workspace.OpenProject;
import org.sealbench.ui.Views;

/** The tree of projects. */
public final class NavigatorPage {

	public boolean isVisible() {
		return Ui.get(() -> WorkbenchPage.isVisible(Views.NAVIGATOR));
	}

	/** The texts of all items that are expanded. */
	public List<String> texts() {
		return Ui.get(() -> {
			List<String> texts = new ArrayList<>();
			collect(((Tree) view().getCommonViewer().getControl()).getItems(), texts);
			return texts;
		});
	}

	private static void collect(TreeItem[] items, List<String> texts) {
		for (TreeItem item : items) {
			texts.add(item.getText());
			collect(item.getItems(), texts);
		}
	}

	public void selectDevice(OpenProject project, String name) {
		Ui.run(() -> {
			Device device = project.project().device(name).orElseThrow();
			view().select(new DeviceNode(project, device));
		});
	}

	/** Selects several devices, as with Ctrl held down. */
	public void selectDevices(OpenProject project, String... names) {
		Ui.run(() -> view().getCommonViewer().setSelection(new StructuredSelection(Arrays.stream(names)
				.map(name -> new DeviceNode(project, project.project().device(name).orElseThrow())).toArray())));
	}

	public void selectProject(OpenProject project) {
		Ui.run(() -> view().select(new PlantNode(project)));
	}

	private static NavigatorView view() {
		return (NavigatorView) WorkbenchPage.show(Views.NAVIGATOR);
	}
}
