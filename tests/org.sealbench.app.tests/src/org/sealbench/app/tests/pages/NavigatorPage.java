// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.ui.navigator.NavigatorView;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.node.ProjectNode.CertificateNode;
import org.sealbench.workspace.ui.node.ProjectNode.DeviceNode;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.node.ProjectNode.UsedNode;
import org.sealbench.workspace.ui.project.OpenProject;

/** The tree of projects. */
public final class NavigatorPage {

	public boolean isVisible() {
		return Ui.get(() -> WorkbenchPage.isVisible(Views.NAVIGATOR));
	}

	/** The texts of all items that are expanded. */
	public List<String> texts() {
		return Ui.get(() -> {
			List<String> texts = new ArrayList<>();
			collect(tree().getItems(), texts);
			return texts;
		});
	}

	/** The texts of all items of one project that are expanded. */
	public List<String> texts(OpenProject project) {
		return Ui.get(() -> {
			List<String> texts = new ArrayList<>();
			if (view().getCommonViewer().testFindItem(new PlantNode(project)) instanceof TreeItem item) {
				collect(item.getItems(), texts);
			}
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

	/** Shows the certificates that a device uses, and gives their texts once there are as many as expected. */
	public List<String> certificates(OpenProject project, String name, int count) {
		UsedNode used = new UsedNode(project, project.project().device(name).orElseThrow());
		AtomicReference<List<String>> texts = new AtomicReference<>(List.of());
		Ui.waitUntil(name + " uses " + count + " certificates", () -> {
			view().getCommonViewer().expandToLevel(used, 1);
			TreeItem item = (TreeItem) view().getCommonViewer().testFindItem(used);
			texts.set(Arrays.stream(item.getItems()).map(TreeItem::getText).toList());
			return texts.get().size() == count;
		});
		return texts.get();
	}

	/** Selects a certificate below the device that uses it. */
	public void selectCertificate(OpenProject project, String name, CertificateNumber number, CertificateUse.Kind use) {
		Ui.run(() -> view().getCommonViewer()
				.setSelection(new StructuredSelection(
						new CertificateNode(project, project.project().device(name).orElseThrow(), number, use)),
						true));
	}

	/** Selects a device and a certificate that it uses, as with Ctrl held down. */
	public void selectDeviceAndCertificate(OpenProject project, String name, CertificateNumber number,
			CertificateUse.Kind use) {
		Ui.run(() -> {
			Device device = project.project().device(name).orElseThrow();
			view().getCommonViewer().setSelection(new StructuredSelection(new Object[] {
					new DeviceNode(project, device), new CertificateNode(project, device, number, use) }));
		});
	}

	/** Gives it the focus, as a click on its tab does. */
	public void activate() {
		Ui.run(NavigatorPage::view);
		Keyboard.waitForFocus();
		Ui.waitUntil("the navigator has the focus", () -> tree().isFocusControl());
	}

	/** Whether it is the view that has the focus. */
	public boolean isActive() {
		return Ui.get(() -> WorkbenchPage.isActive(Views.NAVIGATOR));
	}

	/** The texts of what is selected. */
	public List<String> selected() {
		return Ui.get(() -> Arrays.stream(tree().getSelection()).map(TreeItem::getText).toList());
	}

	public boolean isExpanded(String... path) {
		return Ui.get(() -> item(path).getExpanded());
	}

	/** Where the item at the end of a path is on the display. */
	public Callable<Point> place(String... path) {
		return () -> {
			TreeItem item = item(path);
			tree().showItem(item);
			Rectangle bounds = item.getBounds();
			return tree().toDisplay(bounds.x + 5, bounds.y + bounds.height / 2);
		};
	}

	/** Drops files from a file manager on the item at the end of a path. */
	public void drop(Callable<Point> place, Path... files) {
		dropNames(place, Arrays.stream(files).map(Path::toString).toArray(String[]::new));
	}

	/** Drops files by names that need not be any here. */
	public void dropNames(Callable<Point> place, String... names) {
		Point where = Ui.get(place);
		Ui.start(() -> Drops.onto(tree(), where, names));
	}

	/** The context menu that is open. */
	public MenuPage menu() {
		return MenuPage.waitFor(NavigatorPage::tree);
	}

	private static TreeItem item(String... path) {
		TreeItem[] level = tree().getItems();
		TreeItem found = null;
		for (String name : path) {
			found = Arrays.stream(level).filter(each -> each.getText().replaceFirst("^\\*", "").equals(name))
					.findFirst().orElseThrow(() -> new AssertionError("no item " + String.join("/", path)));
			level = found.getItems();
		}
		return found;
	}

	/** Without giving it the focus. */
	private static Tree tree() {
		NavigatorView view = (NavigatorView) WorkbenchPage.window().getActivePage().findView(Views.NAVIGATOR);
		return view.getCommonViewer().getTree();
	}

	public void selectProject(OpenProject project) {
		Ui.run(() -> view().select(new PlantNode(project)));
	}

	private static NavigatorView view() {
		return (NavigatorView) WorkbenchPage.show(Views.NAVIGATOR);
	}
}
