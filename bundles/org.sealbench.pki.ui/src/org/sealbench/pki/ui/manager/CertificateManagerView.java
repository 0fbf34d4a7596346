// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.ListCertificates;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateCommands;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.Hint;
import org.sealbench.ui.Named;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/**
 * The certificates of the project that the user works with, in three tabs. A protected project's are listed after login
 * only.
 */
public final class CertificateManagerView extends ViewPart {

	private final Runnable listener = this::refresh;
	private final StackLayout stack = new StackLayout();
	private OpenProjects projects;
	private TabSelectionProvider selection;
	private final MenuManager menu = new MenuManager();
	private Composite parent;
	private Composite nothing;
	private Composite locked;
	private Composite content;
	private Text filter;
	private TabFolder folder;
	private List<StoreTab> tabs = List.of();
	private boolean stale;
	private final IPartListener2 sight = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == CertificateManagerView.this) {
				// The view is seen first, then what is in it.
				parent.getDisplay().asyncExec(CertificateManagerView.this::catchUp);
			}
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		this.parent = parent;
		projects = getSite().getService(OpenProjects.class);
		parent.setLayout(stack);
		nothing = new Hint(parent, Messages.hintNoProject, links()).control();
		locked = new Hint(parent, Messages.hintLocked, links()).control();
		content = content();
		selection = new TabSelectionProvider(() -> open().viewer());
		getSite().setSelectionProvider(selection);
		getSite().registerContextMenu(menu, selection);
		projects.addListener(listener);
		getSite().getPage().addPartListener(sight);
		stack.topControl = nothing;
		stale = true;
	}

	private Composite content() {
		Composite made = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(made);
		filter = Named.as(new Text(made, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), Messages.filter);
		filter.setMessage(Messages.filter);
		filter.addListener(SWT.Modify, event -> tabs.forEach(tab -> tab.search(filter.getText())));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				filter.setText("");
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		folder = Named.as(new TabFolder(made, SWT.TOP), getPartName());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		// Before it is registered: what a menu without a widget is registered with comes twice when it is first shown.
		menu.createContextMenu(folder);
		tabs = Stream.of(StoreTabKind.values())
				.map(store -> new StoreTab(folder, store, links(), this::dropped, this::made)).toList();
		folder.addListener(SWT.Selection, event -> {
			open().open();
			selection.changed();
		});
		return made;
	}

	/** A tab is opened for the first time. */
	private void made(TableViewer table) {
		table.addSelectionChangedListener(event -> selection.changed());
		table.addDoubleClickListener(event -> Commands.run(getSite(), CertificateCommands.SHOW));
		table.getControl().setMenu(menu.getMenu());
	}

	private void dropped(List<Path> files) {
		files.forEach(file -> Commands.run(getSite(), CertificateCommands.IMPORT,
				Map.of(CertificateCommands.FILE, file.toString())));
	}

	private Map<String, Runnable> links() {
		return Map.of("login", () -> Commands.run(getSite(), Commands.LOGIN), //
				"protect", () -> Commands.run(getSite(), Commands.PROTECT), //
				"compile", () -> Commands.run(getSite(), Commands.COMPILE), //
				"open", () -> Commands.run(getSite(), Commands.OPEN_PROJECT), //
				"new", () -> Commands.run(getSite(), CertificateCommands.NEW), //
				"import", () -> Commands.run(getSite(), CertificateCommands.IMPORT), //
				"clear", () -> filter.setText(""));
	}

	private StoreTab open() {
		return tabs.get(Math.max(0, folder.getSelectionIndex()));
	}

	private void catchUp() {
		if (stale && !parent.isDisposed()) {
			refresh();
			if (getSite().getPage().getActivePart() == this) {
				setFocus();
			}
		}
	}

	private void refresh() {
		if (parent.isDisposed()) {
			return;
		}
		if (!getSite().getPage().isPartVisible(this)) {
			// Reading thousands of certificates after each change is for those who see them.
			stale = true;
			return;
		}
		stale = false;
		Optional<OpenProject> project = projects.active();
		boolean open = project.isPresent() && project.get().project().access().isOpen();
		Outcome<List<CertificateSummary>> listed = open ? new ListCertificates().run(project.get().project())
				: Outcome.of(List.of());
		Instant now = Instant.now();
		List<CertificateRow> rows = listed.result().orElse(List.of()).stream()
				.map(each -> CertificateRow.of(project.get(), each, now)).toList();
		tabs.forEach(tab -> tab.show(rows));
		setContentDescription(listed.problems().stream().findFirst().map(Problem::line).orElse(""));
		stack.topControl = project.isEmpty() ? nothing : open ? content : locked;
		parent.layout();
		if (open) {
			open().open();
		}
	}

	/** Puts the cursor into the filter. */
	public void find() {
		filter.setFocus();
		filter.selectAll();
	}

	/** Opens the tab that lists a certificate, and selects it there. */
	public void select(CertificateNumber number) {
		catchUp();
		for (int i = 0; i < tabs.size(); i++) {
			StoreTab tab = tabs.get(i);
			Optional<CertificateRow> row = tab.row(number);
			if (row.isPresent()) {
				folder.setSelection(i);
				tab.open();
				selection.setSelection(new StructuredSelection(row.get()));
				selection.changed();
			}
		}
	}

	@Override
	public void setFocus() {
		if (stack.topControl == content) {
			open().setFocus();
		} else {
			stack.topControl.setFocus();
		}
	}

	@Override
	public void dispose() {
		projects.removeListener(listener);
		menu.dispose();
		getSite().getPage().removePartListener(sight);
		super.dispose();
	}
}
