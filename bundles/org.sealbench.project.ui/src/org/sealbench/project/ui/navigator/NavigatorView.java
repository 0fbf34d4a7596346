// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.navigator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonNavigatorManager;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.sealbench.common.Problem;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.InspectorPage;
import org.sealbench.project.ui.inspector.form.CertificateActions;
import org.sealbench.ui.Hint;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.ui.problem.ProblemMarker;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.node.ProjectNode.AreaNode;
import org.sealbench.workspace.ui.node.ProjectNode.CertificateNode;
import org.sealbench.workspace.ui.node.ProjectNode.Group;
import org.sealbench.workspace.ui.node.ProjectNode.GroupNode;
import org.sealbench.workspace.ui.node.ProjectNode.ManagerNode;
import org.sealbench.workspace.ui.node.ProjectNode.PlantNode;
import org.sealbench.workspace.ui.node.ProjectNode.UsedNode;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;
import org.sealbench.workspace.ui.project.ProjectRestorer;
import org.sealbench.workspace.ui.project.ProjectSaveable;

/** The tree of open projects. Its selection drives the inspector; empty, it shows how to get a project. */
public final class NavigatorView extends CommonNavigator implements ITabbedPropertySheetPageContributor {

	private final Runnable listener = this::refresh;
	private final StackLayout stack = new StackLayout();
	private OpenProjects projects;
	private SaveableEvents saveables;
	private Tree tree;
	private Set<OpenProject> managed = Set.of();
	private NavigatorSnapshot looks;
	private Composite parent;
	private Composite hint;
	private final InspectorPages inspectors = new InspectorPages(this);
	private Optional<LastSelection> last = Optional.empty();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		last = LastSelection.read(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		if (tree != null && tree.getStructuredSelection().getFirstElement() instanceof ProjectNode node) {
			LastSelection.of(node, inspectors.area()).write(memento);
		}
	}

	/** Selects again what was selected, and opens the area that was open, as far as both are there. */
	public void select(LastSelection selection) {
		selection.node(projects.list()).ifPresent(node -> {
			select(node);
			inspectors.show(tree.getSelection(), selection.area());
		});
	}

	@Override
	public void createPartControl(Composite parent) {
		this.parent = parent;
		projects = getSite().getService(OpenProjects.class);
		parent.setLayout(stack);
		hint = new Hint(parent, Messages.navigatorHint,
				Map.of("example", () -> Commands.run(getSite(), Commands.OPEN_EXAMPLE), "open",
						() -> Commands.run(getSite(), Commands.OPEN_PROJECT), "new",
						() -> Commands.run(getSite(), Commands.NEW_PROJECT)))
				.control();
		super.createPartControl(parent);
		tree = (Tree) getCommonViewer();
		Named.as(tree.getControl(), getPartName());
		// In the order of the model.
		tree.setComparator(null);
		NavigatorLabelProvider labels = new NavigatorLabelProvider();
		// By the platform's own rows; those of the Common Navigator are painted one by one.
		tree.setLabelProvider(labels);
		looks = new NavigatorSnapshot(labels);
		tree.addSelectionChangedListener(event -> selected(event.getStructuredSelection()));
		projects.addListener(listener);
		refresh();
		projects.restore().take(parent.getDisplay(), this::restored);
		// The workbench asks for what is open already when the view is there.
		saveables = new SaveableEvents(this, projects.list());
	}

	@Override
	protected CommonViewer createCommonViewerObject(Composite parent) {
		return new Tree(getViewSite().getId(), parent);
	}

	/** The tree; what is in it asks it which devices are shown already. */
	static final class Tree extends CommonViewer {

		private final DeviceBatches devices = new DeviceBatches(this);

		Tree(String id, Composite parent) {
			super(id, parent, SWT.MULTI);
		}

		/**
		 * All but the platform's own, which would write how many nodes are selected over whatever the status line says
		 * at every change. Nobody is handed that one to remove it, so it is told by the class that makes it.
		 */
		@Override
		public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
			if (listener.getClass().getNestHost() != CommonNavigatorManager.class) {
				super.addPostSelectionChangedListener(listener);
			}
		}

		DeviceBatches devices() {
			return devices;
		}
	}

	@Override
	protected Object getInitialInput() {
		return projects;
	}

	/** Opens what can be opened; expands the rest, or collapses it. */
	@Override
	protected void handleDoubleClick(DoubleClickEvent event) {
		switch (((IStructuredSelection) event.getSelection()).getFirstElement()) {
		case CertificateNode certificate -> CertificateActions.show(certificate.number());
		case ManagerNode manager -> Views.show(getSite().getPage(), Views.CERTIFICATES);
		case AreaNode area -> Views.show(getSite().getPage(), Views.INSPECTOR);
		case null -> {
		}
		case Object node -> tree.setExpandedState(node, !tree.getExpandedState(node));
		}
	}

	private void restored(ProjectRestorer.Found found) {
		found.projects().forEach(projects::add);
		projects.list().stream().findFirst().ifPresent(projects::setActive);
		last.ifPresent(this::select);
		List<Problem> told = Stream
				.concat(found.problems().stream(), projects.list().stream().flatMap(each -> each.obstacle().stream()))
				.toList();
		Display display = Display.getCurrent();
		display.asyncExec(() -> ProblemDialog.show(display.getActiveShell(), told));
	}

	private void refresh() {
		boolean empty = projects.list().isEmpty();
		Control top = empty ? hint : tree.getControl();
		if (stack.topControl != top) {
			stack.topControl = top;
			parent.layout();
		}
		looks.look(projects.list()).ifPresentOrElse(changed -> tree.update(changed.toArray(), null), this::rebuild);
		Stream.of(tree.getExpandedElements()).filter(UsedNode.class::isInstance).forEach(tree::refresh);
		if (tree.getStructuredSelection().isEmpty()) {
			projects.active()
					.ifPresent(active -> tree.setSelection(new StructuredSelection(new PlantNode(active)), true));
		}
		if (saveables != null) {
			saveables.refresh(projects.list());
		}
		firePropertyChange(PROP_DIRTY);
	}

	/**
	 * Other nodes than before; a project that came is expanded, and so is a certificate manager that came with the
	 * login.
	 */
	private void rebuild() {
		int before = tree.getTree().getItemCount();
		tree.getTree().setRedraw(false);
		try {
			tree.refresh();
			if (tree.getTree().getItemCount() > before) {
				tree.expandToLevel(3);
			}
			Set<OpenProject> open = projects.list().stream().filter(each -> each.project().access().isOpen())
					.collect(Collectors.toSet());
			open.stream().filter(each -> !managed.contains(each))
					.forEach(each -> tree.setExpandedState(new GroupNode(each, Group.FEATURES), true));
			managed = open;
		} finally {
			tree.getTree().setRedraw(true);
		}
	}

	private void selected(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof ProjectNode node) {
			projects.setActive(node.project());
			node.area().ifPresent(area -> inspectors.show(selection, area));
		}
	}

	@Override
	public boolean show(ShowInContext context) {
		if (!(((IStructuredSelection) context.getSelection()).getFirstElement() instanceof IMarker marker)) {
			return false;
		}
		return NodeLocator.node(projects, ProblemMarker.place(marker)).map(node -> {
			select(node);
			return true;
		}).orElse(false);
	}

	@Override
	public void selectReveal(ISelection selection) {
		if (selection instanceof IStructuredSelection nodes && nodes.size() == 1
				&& nodes.getFirstElement() instanceof ProjectNode node) {
			select(node);
		} else {
			super.selectReveal(selection);
		}
	}

	/** Selects a node and opens the area that it leads to. */
	public void select(ProjectNode node) {
		tree.devices().complete(node.project());
		tree.setSelection(new StructuredSelection(NodeLocator.visible(node)), true);
		node.area().ifPresent(area -> {
			Views.bringUp(getSite().getPage(), Views.INSPECTOR);
			inspectors.show(tree.getSelection(), area);
		});
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(inspectors.create()) : super.getAdapter(type);
	}

	@Override
	public String getContributorId() {
		return InspectorPage.CONTRIBUTOR;
	}

	@Override
	public Saveable[] getSaveables() {
		return projects.list().stream().map(ProjectSaveable::new).toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return projects.active().stream().map(ProjectSaveable::new).toArray(Saveable[]::new);
	}

	@Override
	public boolean isDirty() {
		return projects.list().stream().anyMatch(each -> each.isDirty());
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		Commands.run(getSite(), Commands.SAVE);
	}

	@Override
	public void doSaveAs() {
		// a project is always saved where it is
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return true;
	}

	@Override
	public void setFocus() {
		stack.topControl.setFocus();
	}

	@Override
	public void dispose() {
		projects.removeListener(listener);
		super.dispose();
	}
}
