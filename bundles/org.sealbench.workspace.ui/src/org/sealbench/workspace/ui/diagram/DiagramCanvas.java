// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.DiagramArea;
import org.sealbench.operations.diagram.Palette;
import org.sealbench.operations.diagram.Tone;
import org.sealbench.ui.Named;

/**
 * Shows a diagram. What can be selected in it is reached with a click, with the arrow keys, Home and End; Enter and a
 * double click open it. A screen reader hears what is selected.
 */
final class DiagramCanvas {

	private static final int DARK_BELOW = 128;
	private static final int ASIDE = 3;
	private static final int STEP = 20;
	private static final int AROUND = 8;

	private final Canvas canvas;
	private final Consumer<String> selecting;
	private final Consumer<String> opening;
	private Diagram diagram = new Diagram("", 1, 1, List.of(), List.of());
	private String selected = "";
	private boolean fitting;
	private float zoom = 1;

	/**
	 * @param name      by which screen readers and tests find the picture
	 * @param selecting receives the id of what the user selected
	 * @param opening   receives the id of what the user opens
	 */
	DiagramCanvas(Composite parent, String name, Consumer<String> selecting, Consumer<String> opening) {
		this.selecting = selecting;
		this.opening = opening;
		canvas = Named.as(new Canvas(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED), name);
		canvas.addListener(SWT.Resize, event -> bars());
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::clicked);
		canvas.addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(each -> opening.accept(each.id())));
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, DiagramCanvas::traverse);
		canvas.addListener(SWT.MouseMove,
				event -> canvas.setToolTipText(at(event).map(area -> area.name() + "\n" + area.words()).orElse(null)));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = area().map(DiagramArea::words).orElse(diagram.title());
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LIST;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = area().map(each -> each.name() + ", " + each.words()).orElse("");
			}
		});
	}

	/** Arrow keys and Enter belong to the picture, Tab leads out of it. */
	private static void traverse(Event event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE;
	}

	Canvas canvas() {
		return canvas;
	}

	Diagram diagram() {
		return diagram;
	}

	void show(Diagram next) {
		diagram = next;
		bars();
		canvas.redraw();
	}

	/** Shows all of it at once, smaller where it has to be, or in its own size with bars to move it. */
	void setFitting(boolean fit) {
		fitting = fit;
		bars();
		canvas.redraw();
	}

	/** Shows it in another size; what is in the middle stays there. */
	void setZoom(float next) {
		Rectangle seen = canvas.getClientArea();
		Point origin = origin();
		float before = scale();
		float x = origin.x + seen.width / before / 2;
		float y = origin.y + seen.height / before / 2;
		fitting = false;
		zoom = next;
		bars();
		canvas.getHorizontalBar().setSelection(Math.round(x * zoom - seen.width / 2f));
		canvas.getVerticalBar().setSelection(Math.round(y * zoom - seen.height / 2f));
		canvas.redraw();
	}

	/** Pixels of the screen for one of the picture; where all of it is shown at most 1. */
	float scale() {
		Rectangle seen = canvas.getClientArea();
		return !fitting || diagram.width() <= 0 || diagram.height() <= 0 || seen.isEmpty() ? zoom
				: Math.min(1, Math.min(seen.width / (float) diagram.width(), seen.height / (float) diagram.height()));
	}

	private void paint(GC gc) {
		Rectangle seen = gc.getClipping().intersection(canvas.getClientArea());
		gc.setBackground(background());
		gc.fillRectangle(seen);
		Point origin = origin();
		Transform moved = new Transform(gc.getDevice());
		float scale = scale();
		moved.scale(scale, scale);
		moved.translate(-origin.x, -origin.y);
		gc.setTransform(moved);
		new DiagramPainter(palette()).paint(gc, diagram, area(),
				new Rectangle(origin.x + (int) (seen.x / scale), origin.y + (int) (seen.y / scale),
						(int) Math.ceil(seen.width / scale), (int) Math.ceil(seen.height / scale)));
		gc.setTransform(null);
		moved.dispose();
	}

	/** The point of the diagram in the upper left corner. */
	Point origin() {
		float scale = scale();
		return new Point(Math.round(canvas.getHorizontalBar().getSelection() / scale),
				Math.round(canvas.getVerticalBar().getSelection() / scale));
	}

	private void bars() {
		Rectangle seen = canvas.getClientArea();
		float scale = scale();
		bar(canvas.getHorizontalBar(), (int) (diagram.width() * scale), seen.width);
		bar(canvas.getVerticalBar(), (int) (diagram.height() * scale), seen.height);
	}

	private static void bar(ScrollBar bar, int whole, int seen) {
		int thumb = Math.max(1, Math.min(whole, seen));
		bar.setValues(Math.max(0, Math.min(bar.getSelection(), whole - thumb)), 0, whole, thumb, STEP,
				Math.max(STEP, thumb));
		bar.setVisible(whole > seen);
	}

	/** Marks what was selected elsewhere, and brings it into sight. */
	void select(String id) {
		selected = id;
		area().ifPresent(this::reveal);
		canvas.redraw();
		canvas.getAccessible().selectionChanged();
	}

	private void reveal(DiagramArea area) {
		if (fitting) {
			return;
		}
		Rectangle seen = canvas.getClientArea();
		reveal(canvas.getHorizontalBar(), Math.round(area.x() * zoom), Math.round(area.width() * zoom), seen.width);
		reveal(canvas.getVerticalBar(), Math.round(area.y() * zoom), Math.round(area.height() * zoom), seen.height);
	}

	private static void reveal(ScrollBar bar, int from, int length, int seen) {
		if (from < bar.getSelection()) {
			bar.setSelection(from - AROUND);
		} else if (from + length > bar.getSelection() + seen) {
			bar.setSelection(Math.min(from - AROUND, from + length + AROUND - seen));
		}
	}

	private Optional<DiagramArea> area() {
		return diagram.of(selected);
	}

	private void clicked(Event event) {
		canvas.setFocus();
		choose(at(event).filter(DiagramArea::select));
	}

	private void choose(Optional<DiagramArea> area) {
		area.filter(each -> !each.id().equals(selected)).ifPresent(each -> {
			select(each.id());
			selecting.accept(each.id());
		});
	}

	private Optional<DiagramArea> at(Event event) {
		return at(event.x, event.y);
	}

	/** What is drawn at a point of the control. */
	Optional<DiagramArea> at(int x, int y) {
		float scale = scale();
		Point origin = origin();
		return diagram.at((int) (x / scale) + origin.x, (int) (y / scale) + origin.y);
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> choose(next(0, 1));
		case SWT.ARROW_UP -> choose(next(0, -1));
		case SWT.ARROW_RIGHT -> choose(next(1, 0));
		case SWT.ARROW_LEFT -> choose(next(-1, 0));
		case SWT.HOME -> choose(diagram.areas().stream().filter(DiagramArea::select).findFirst());
		case SWT.END -> choose(diagram.areas().reversed().stream().filter(DiagramArea::select).findFirst());
		case SWT.CR, SWT.KEYPAD_CR -> area().ifPresent(each -> opening.accept(each.id()));
		default -> {
			// the keys of the workbench's commands
		}
		}
	}

	/**
	 * The nearest part in a direction, where what lies straight ahead is nearer than what lies aside; the first if
	 * nothing is selected.
	 */
	private Optional<DiagramArea> next(int right, int down) {
		Optional<DiagramArea> from = area();
		if (from.isEmpty()) {
			return diagram.areas().stream().filter(DiagramArea::select).findFirst();
		}
		return diagram.areas().stream().filter(DiagramArea::select)
				.filter(each -> ahead(from.get(), each, right, down) > 0)
				.min(Comparator.comparingInt(each -> ahead(from.get(), each, right, down)
						+ ASIDE * Math.abs(ahead(from.get(), each, down, right))));
	}

	private static int ahead(DiagramArea from, DiagramArea to, int right, int down) {
		return right * (to.x() - from.x()) + down * (to.y() - from.y());
	}

	/** Selects the first part if none is selected, for those who come from a search. */
	void enter() {
		canvas.setFocus();
		if (area().isEmpty()) {
			choose(diagram.areas().stream().filter(DiagramArea::select).findFirst());
		}
	}

	/** Dark where the theme gives the picture's surroundings a dark ground. */
	Palette palette() {
		Color ground = canvas.getParent().getBackground();
		int light = (299 * ground.getRed() + 587 * ground.getGreen() + 114 * ground.getBlue()) / 1000;
		return light < DARK_BELOW ? Palette.DARK : Palette.LIGHT;
	}

	private Color background() {
		int rgb = palette().rgb(Tone.BACKGROUND);
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	void setFocus() {
		canvas.setFocus();
	}
}
