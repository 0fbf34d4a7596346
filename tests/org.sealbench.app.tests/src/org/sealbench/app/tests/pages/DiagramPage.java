// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.DiagramArea;
import org.sealbench.ui.Named;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.diagram.DiagramView;

/** A view that draws something of the project. */
public final class DiagramPage {

	private final String view;
	private final String name;

	/** @param name what its picture and its table are called */
	public DiagramPage(String view, String name) {
		this.view = view;
		this.name = name;
	}

	public IViewPart show() {
		return Ui.get(() -> WorkbenchPage.show(view));
	}

	/** What it says instead of a picture; empty while there is one. */
	public String hint() {
		return Ui.get(() -> canvas().isPresent() || table().isPresent() ? ""
				: links().map(Link::getText).collect(Collectors.joining("\n")));
	}

	/** The names of what can be selected in the picture, in its order. */
	public List<String> names() {
		return Ui.get(() -> diagram().areas().stream().filter(DiagramArea::select).map(DiagramArea::name).toList());
	}

	/** What there is to say about a part of the picture. */
	public List<String> words() {
		return Ui.get(() -> diagram().areas().stream().map(DiagramArea::words).toList());
	}

	public Diagram diagram() {
		return Ui.get(() -> ((DiagramView<?>) WorkbenchPage.show(view)).diagram());
	}

	/** Clicks a box. */
	public void click(String name) {
		Mouse.click(place(name));
	}

	public void doubleClick(String name) {
		Mouse.doubleClick(place(name));
	}

	/** Double-clicks what is no box, such as the words at a line. */
	public void doubleClickWords(String name) {
		Mouse.doubleClick(place(name, false));
	}

	/** Presses a button of the view's bar that stays down. */
	public void toggle(String text) {
		Ui.run(() -> {
			IAction action = Arrays
					.stream(WorkbenchPage.show(view).getViewSite().getActionBars().getToolBarManager().getItems())
					.filter(ActionContributionItem.class::isInstance)
					.map(item -> ((ActionContributionItem) item).getAction())
					.filter(each -> text.equals(each.getText())).findFirst().orElseThrow();
			action.setChecked(!action.isChecked());
			action.run();
		});
	}

	/** Where a box is on the display. */
	public Callable<Point> box(String name) {
		return place(name);
	}

	private Callable<Point> place(String name) {
		return place(name, true);
	}

	private Callable<Point> place(String name, boolean box) {
		return () -> {
			DiagramView<?> shown = (DiagramView<?>) WorkbenchPage.show(view);
			DiagramArea area = shown.diagram().areas().stream().filter(each -> each.select() == box)
					.filter(each -> each.name().equals(name)).findFirst().orElseThrow();
			return canvas().orElseThrow().toDisplay(
					Math.round((area.x() + area.width() / 2f - shown.origin().x) * shown.scale()),
					Math.round((area.y() + area.height() / 2f - shown.origin().y) * shown.scale()));
		};
	}

	/** Pixels of the screen for one of the picture. */
	public float scale() {
		return Ui.get(() -> ((DiagramView<?>) WorkbenchPage.show(view)).scale());
	}

	/** Turns the wheel over a box while Ctrl is held down. */
	public void turnWheel(String name, int up) {
		Mouse.turnWheel("ctrl", place(name), up);
	}

	/** Where a control above the picture is on the display. */
	public Callable<Point> control(String name) {
		return () -> {
			Control control = above(name);
			return control.toDisplay(Math.min(12, control.getSize().x / 2), control.getSize().y / 2);
		};
	}

	/** Presses keys in a control above the picture. */
	public void choose(String name, String... keys) {
		Keyboard.pressIn(() -> above(name), keys);
	}

	/** Whether a control above the picture can be used. */
	public boolean isEnabled(String name) {
		return Ui.get(() -> above(name).isEnabled());
	}

	private static Control above(String name) {
		return Widgets.below(WorkbenchPage.window().getShell()).filter(Control::isVisible)
				.filter(each -> name.equals(each.getData(Named.KEY))
						|| each instanceof Button button && button.getText().equals(name))
				.findFirst().orElseThrow(() -> new AssertionError("nothing is called " + name));
	}

	/** Clicks the link of the hint that stands in place of the picture. */
	public void followHint() {
		Mouse.click(hintLink());
	}

	/** Where the first link of the hint that stands in place of the picture is on the display. */
	public Callable<Point> hintLink() {
		return () -> {
			Link link = links().filter(each -> each.getText().contains("<a")).findFirst().orElseThrow();
			int before = link.getText().indexOf("<a");
			GC gc = new GC(link);
			int x = gc.textExtent(link.getText().substring(0, before)).x;
			gc.dispose();
			return link.toDisplay(x + 20, 8);
		};
	}

	/** Presses keys in the picture, by their X names. */
	public void press(String... keys) {
		Keyboard.pressIn(() -> canvas().orElseThrow(), keys);
	}

	/** Switches between picture and table. */
	public void switchTable() {
		Ui.run(() -> {
			IViewSite site = WorkbenchPage.show(view).getViewSite();
			IAction action = Arrays.stream(site.getActionBars().getToolBarManager().getItems())
					.filter(ActionContributionItem.class::isInstance)
					.map(item -> ((ActionContributionItem) item).getAction())
					.filter(each -> Messages.diagramTable.equals(each.getText())).findFirst().orElseThrow();
			action.setChecked(!action.isChecked());
			action.run();
		});
	}

	/** The rows of the table; empty while the picture is shown. */
	public List<List<String>> rows() {
		return Ui.get(() -> table().stream().flatMap(table -> Arrays.stream(table.getItems())
				.map(item -> Stream.iterate(0, i -> i + 1).limit(table.getColumnCount()).map(item::getText).toList()))
				.toList());
	}

	/** Those of this view: a guide beside it has links, too. */
	private Stream<Link> links() {
		return Widgets.below(WorkbenchPage.window().getShell()).filter(Link.class::isInstance).map(Link.class::cast)
				.filter(Control::isVisible).filter(this::isInView);
	}

	private boolean isInView(Control control) {
		String title = WorkbenchPage.show(view).getTitle();
		return Stream.<Control>iterate(control, each -> each != null, Control::getParent)
				.filter(CTabFolder.class::isInstance).map(each -> ((CTabFolder) each).getSelection())
				.anyMatch(each -> each != null && each.getText().equals(title));
	}

	private Optional<Canvas> canvas() {
		return named(Canvas.class);
	}

	private Optional<Table> table() {
		return named(Table.class);
	}

	private <T extends Control> Optional<T> named(Class<T> type) {
		return Widgets.below(WorkbenchPage.window().getShell()).filter(type::isInstance).map(type::cast)
				.filter(each -> name.equals(each.getData(Named.KEY)) && each.isVisible()).findFirst();
	}
}
