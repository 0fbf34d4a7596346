// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.ui.Hint;
import org.sealbench.ui.WorkbenchIcon;
import org.sealbench.workspace.ui.Messages;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/**
 * A view that draws something of the project that the user works with, and shows the same as a table. What takes time
 * is computed in the background.
 *
 * @param <T> what is drawn
 */
public abstract class DiagramView<T> extends ViewPart {

	private final Runnable listener = this::changed;
	private final StackLayout stack = new StackLayout();
	private OpenProjects projects;
	private Composite parent;
	private Control nothing;
	private Control empty;
	private DiagramCanvas canvas;
	private DiagramTable table;
	private IAction asTable;
	private Optional<T> shown = Optional.empty();
	private final IPartListener2 sight = new Sight();
	private DiagramUpdater<T> work;
	private String selected = "";

	/** The texts of a view. */
	public record Words(String name, String empty, List<String> columns) {
	}

	protected abstract Words words();

	/** Begins to read the model; called in the user interface thread. */
	protected abstract ModelReader<T> read(OpenProject project);

	/** Draws it, in the background. */
	protected abstract Diagram draw(T result);

	protected abstract List<DiagramRow> rows(T result);

	/** Called with what the user selected in picture or table. */
	protected abstract void selected(String id);

	/** Called with what the user opens in picture or table. */
	protected abstract void opened(String id);

	/** What provides the view's selection to commands and to the context menu. */
	protected abstract ISelectionProvider selection();

	@Override
	public void createPartControl(Composite parent) {
		this.parent = parent;
		work = new DiagramUpdater<>(new Painting(), parent.getDisplay());
		projects = getSite().getService(OpenProjects.class);
		parent.setLayout(stack);
		Map<String, Runnable> links = links();
		nothing = new Hint(parent, Messages.diagramNoProject, links).control();
		empty = new Hint(parent, words().empty(), links).control();
		canvas = new DiagramCanvas(parent, words().name(), this::select, this::opened);
		table = new DiagramTable(parent, words().name(), words().columns(), this::select, this::opened);
		asTable = new Action(Messages.diagramTable, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				fill();
				mark(selected);
				top();
			}
		};
		asTable.setToolTipText(Messages.diagramTableTip);
		asTable.setImageDescriptor(WorkbenchIcon.TAGS.descriptor());
		IAction fit = new Action(Messages.diagramFit, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				canvas.setFitting(isChecked());
			}
		};
		fit.setToolTipText(Messages.diagramFitTip);
		fit.setImageDescriptor(WorkbenchIcon.NETWORK.descriptor());
		IAction save = new SaveDiagramAction(() -> canvas);
		actions().forEach(each -> {
			getViewSite().getActionBars().getToolBarManager().add(each);
			getViewSite().getActionBars().getMenuManager().add(each);
		});
		getViewSite().getActionBars().getToolBarManager().add(fit);
		getViewSite().getActionBars().getMenuManager().add(fit);
		getViewSite().getActionBars().getToolBarManager().add(asTable);
		getViewSite().getActionBars().getToolBarManager().add(save);
		getViewSite().getActionBars().getMenuManager().add(asTable);
		getViewSite().getActionBars().getMenuManager().add(save);
		getSite().setSelectionProvider(selection());
		menu();
		projects.addListener(listener);
		getSite().getPage().addPartListener(sight);
		refresh();
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		canvas.canvas().setMenu(menu.createContextMenu(canvas.canvas()));
		table.table().setMenu(menu.createContextMenu(table.table()));
		getSite().registerContextMenu(menu, selection());
	}

	/** What the view's bar offers besides; created once. */
	protected List<IAction> actions() {
		return List.of();
	}

	/** What the links of the hints do. */
	protected Map<String, Runnable> links() {
		return Map.of("open", () -> Commands.run(getSite(), Commands.OPEN_PROJECT), //
				"example", () -> Commands.run(getSite(), Commands.OPEN_EXAMPLE), //
				"device", () -> Commands.run(getSite(), Commands.NEW_DEVICE), //
				"compile", () -> Commands.run(getSite(), Commands.COMPILE), //
				"login", () -> Commands.run(getSite(), Commands.LOGIN), //
				"protect", () -> Commands.run(getSite(), Commands.PROTECT));
	}

	/** Called after the project that the user works with or anything in it changed. */
	protected void changed() {
		refresh();
	}

	/** Computes it again, once for any number of changes in a row. */
	protected final void refresh() {
		if (isDisposed()) {
			return;
		}
		if (projects.active().isEmpty()) {
			show(Optional.empty(), Optional.empty());
		} else {
			work.refresh();
		}
	}

	/** Whether the view was closed. */
	protected final boolean isDisposed() {
		return parent.isDisposed();
	}

	private final class Painting implements DiagramUpdater.Painting<T> {
		@Override
		public String name() {
			return words().name();
		}

		@Override
		public boolean isGone() {
			return isDisposed();
		}

		@Override
		public Optional<OpenProject> project() {
			return projects.active().filter(each -> !each.isBusy());
		}

		@Override
		public ModelReader<T> read(OpenProject project) {
			return DiagramView.this.read(project);
		}

		@Override
		public Diagram draw(T result) {
			return DiagramView.this.draw(result);
		}

		@Override
		public void show(OpenProject project, Outcome<T> outcome, Optional<Diagram> drawn) {
			if (projects.active().filter(project::equals).isPresent()) {
				setContentDescription(outcome.problems().stream().findFirst().map(Problem::line).orElse(""));
				DiagramView.this.show(outcome.result(), drawn);
			}
		}
	}

	private final class Sight implements IPartListener2 {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == DiagramView.this) {
				work.setSeen(true);
			}
		}

		@Override
		public void partHidden(IWorkbenchPartReference part) {
			if (part.getPart(false) == DiagramView.this) {
				work.setSeen(false);
			}
		}
	}

	private void show(Optional<T> result, Optional<Diagram> drawn) {
		shown = result;
		drawn.ifPresent(canvas::show);
		fill();
		mark(selected);
		top();
	}

	/** Rows are created only where they are visible. */
	private void fill() {
		if (asTable.isChecked()) {
			table.show(shown.map(this::rows).orElse(List.of()));
		}
	}

	private void top() {
		boolean drawn = shown.isPresent() && !canvas.diagram().areas().isEmpty();
		Control next = projects.active().isEmpty() ? nothing
				: !drawn ? empty : asTable.isChecked() ? table.control() : canvas.canvas();
		if (stack.topControl != next) {
			stack.topControl = next;
			parent.layout();
		}
	}

	private void select(String id) {
		mark(id);
		selected(id);
	}

	/** Marks what was selected elsewhere. */
	protected final void mark(String id) {
		selected = id;
		canvas.select(id);
		if (shown.isPresent() && asTable.isChecked()) {
			table.select(id);
		}
	}

	/** What is selected, as the drawing calls it. */
	protected final String selectedId() {
		return selected;
	}

	/** What is shown at the moment. */
	protected final Optional<T> shown() {
		return shown;
	}

	/** The picture that is shown. */
	public final Diagram diagram() {
		return canvas.diagram();
	}

	/** The point of the picture in the view's upper left corner. */
	public final Point origin() {
		return canvas.origin();
	}

	/**
	 * Writes the picture into a file as it is shown: PNG where the name ends so, else SVG.
	 *
	 * @throws IOException if the file cannot be written
	 */
	public final void save(Path file) throws IOException {
		DiagramFiles.save(canvas.diagram(), canvas.palette(), file, parent.getDisplay());
	}

	protected final OpenProjects projects() {
		return projects;
	}

	@Override
	public void setFocus() {
		if (stack.topControl == canvas.canvas()) {
			canvas.setFocus();
		} else if (stack.topControl == table.control()) {
			table.setFocus();
		} else if (stack.topControl != null) {
			stack.topControl.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (projects != null) {
			projects.removeListener(listener);
		}
		getSite().getPage().removePartListener(sight);
		super.dispose();
	}
}
