// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.diagram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.DiagramArea;
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
	private OpenProjects projects;
	private Composite parent;
	private DiagramContent content;
	private Optional<T> shown = Optional.empty();
	private DiagramUpdater<T> work;
	private final IPartListener2 sight = new PartVisibility(this, visible -> work.setSeen(visible));

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
		DiagramStack stack = new DiagramStack(parent, words().empty(), links());
		fillBar(stack.bar());
		content = new DiagramContent(stack, words(), new Showing());
		contribute(getViewSite().getActionBars());
		getSite().setSelectionProvider(selection());
		menu();
		projects.addListener(listener);
		getSite().getPage().addPartListener(sight);
		refresh();
	}

	private void contribute(IActionBars bars) {
		DiagramZoom zoom = new DiagramZoom(content.canvas());
		IAction save = new SaveDiagramAction(content.canvas(), this::picture);
		IAction print = new PrintDiagramAction(() -> getSite().getShell(), this::picture);
		Stream.of(actions().stream(), Stream.of(zoom.fit(), content.asTable(), save)).flatMap(each -> each)
				.forEach(bars.getToolBarManager()::add);
		Stream.of(actions().stream(), Stream.of(zoom.fit()), zoom.actions().stream(),
				Stream.of(content.asTable(), save, print)).flatMap(each -> each).forEach(bars.getMenuManager()::add);
		bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		content.setMenu(menu);
		getSite().registerContextMenu(menu, selection());
	}

	/** What stands above the picture, such as a search; nothing. */
	protected void fillBar(Composite bar) {
		// nothing
	}

	/** Whether only a part of what there is was asked for. */
	protected boolean isFiltered() {
		return false;
	}

	/** Called in the user interface thread after something else is shown. */
	protected void drawn(T result) {
		// nothing to do
	}

	/** Draws it for a file or for paper, where nothing beside it says what it means. */
	protected Diagram drawAlone(T result) {
		return diagram();
	}

	private Diagram picture() {
		return shown.map(this::drawAlone).orElse(diagram());
	}

	/** What the picture is drawn on. */
	protected final Control control() {
		return content.canvas().canvas();
	}

	/** What is drawn at a point of {@link #control()}. */
	protected final Optional<DiagramArea> at(int x, int y) {
		return content.canvas().at(x, y);
	}

	/** Gives the picture the focus, and selects its first part if none is selected. */
	protected final void enter() {
		content.enter();
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

	private final class Showing implements DiagramContent.View {
		@Override
		public boolean isClosed() {
			return projects.active().isEmpty();
		}

		@Override
		public boolean isFiltered() {
			return DiagramView.this.isFiltered();
		}

		@Override
		public void selected(String id) {
			DiagramView.this.selected(id);
		}

		@Override
		public void opened(String id) {
			DiagramView.this.opened(id);
		}
	}

	private void show(Optional<T> result, Optional<Diagram> drawn) {
		shown = result;
		result.ifPresent(this::drawn);
		content.show(result.map(each -> () -> rows(each)), drawn);
	}

	/** Marks what was selected elsewhere. */
	protected final void mark(String id) {
		content.mark(id);
	}

	/** What is selected, as the drawing calls it. */
	protected final String selectedId() {
		return content.selected();
	}

	/** What is shown at the moment. */
	protected final Optional<T> shown() {
		return shown;
	}

	/** The picture that is shown. */
	public final Diagram diagram() {
		return content.canvas().diagram();
	}

	/** The point of the picture in the view's upper left corner. */
	public final Point origin() {
		return content.canvas().origin();
	}

	/** Pixels of the screen for one of the picture. */
	public final float scale() {
		return content.canvas().scale();
	}

	/**
	 * Writes the picture into a file as it is shown: PNG where the name ends so, else SVG.
	 *
	 * @throws IOException if the file cannot be written
	 */
	public final void save(Path file) throws IOException {
		DiagramFiles.save(picture(), content.canvas().palette(), file, parent.getDisplay());
	}

	protected final OpenProjects projects() {
		return projects;
	}

	@Override
	public void setFocus() {
		content.setFocus();
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
