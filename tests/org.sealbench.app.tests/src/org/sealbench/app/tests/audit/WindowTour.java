// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.sealbench.app.tests.pages.Ui;
import org.sealbench.operations.diagram.Diagram;
import org.sealbench.operations.diagram.Shape;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.diagram.DiagramView;
import org.sealbench.workspace.ui.project.OpenProjects;

/** Brings what the window has into sight, part by part, for an audit. */
public final class WindowTour {

	private final Audit audit;

	public WindowTour(Audit audit) {
		this.audit = audit;
	}

	/** Looks at a view: its tab, its tool bar, its menus and what is in it. */
	public void view(String id) {
		Ui.run(() -> {
			IViewPart view = show(id);
			while (Ui.display().readAndDispatch()) {
				// until it is laid out
			}
			MPart part = view.getSite().getService(MPart.class);
			if (!ours(id)) {
				content(id, ((PropertySheet) view).getCurrentPage().getControl());
				return;
			}
			audit.words(id + ", its tab", view.getTitle() + " " + Objects.toString(view.getTitleToolTip(), ""));
			Arrays.stream(view.getViewSite().getActionBars().getMenuManager().getItems())
					.filter(ActionContributionItem.class::isInstance)
					.map(item -> ((ActionContributionItem) item).getAction())
					.forEach(each -> audit.words(id + ", its menu",
							each.getText() + " " + Objects.toString(each.getToolTipText(), "")));
			Optional.ofNullable(part.getToolbar()).map(bar -> (Control) bar.getWidget())
					.ifPresent(bar -> audit.look(id + ", its tool bar", bar));
			content(id, (Control) part.getWidget());
			if (view instanceof DiagramView<?> drawing
					&& !PlatformUI.getWorkbench().getService(OpenProjects.class).list().isEmpty()) {
				drawn(id, drawing.diagram());
			}
		});
		audit.onTheBus(id, Ui.get(WindowTour::shell));
	}

	/** Tab, tool bar and menu of the property sheet are the platform's. */
	private static boolean ours(String id) {
		return !id.equals(Views.INSPECTOR);
	}

	private void drawn(String id, Diagram diagram) {
		audit.words(id + ", its title", diagram.title());
		diagram.shapes().stream().filter(Shape.Words.class::isInstance).map(each -> ((Shape.Words) each).text())
				.forEach(each -> audit.words(id + ", drawn", each));
		diagram.areas().forEach(each -> audit.words(id + ", about what is drawn", each.words()));
	}

	/** Looks at what is in a view at the moment, and at the context menus there. */
	private void content(String id, Control content) {
		audit.look(id, content);
		below(content).filter(each -> each.getMenu() != null && each.isVisible())
				.forEach(each -> open(each.getMenu(), menu -> audit.look(id + ", a context menu", menu)));
	}

	/** Looks at the welcome page, which has the focus. */
	public void welcome() {
		Ui.run(() -> {
			Control page = Ui.display().getFocusControl();
			while (!(page instanceof ScrolledComposite)) {
				page = page.getParent();
			}
			audit.look("the welcome page", page);
		});
		audit.onTheBus("the welcome page", Ui.get(WindowTour::shell));
	}

	/** Looks at the menus and at the tool bar of the window. */
	public void mainMenu() {
		Ui.run(() -> {
			Shell shell = shell();
			for (MenuItem head : shell.getMenuBar().getItems()) {
				audit.words("the menu bar", head.getText());
				open(head.getMenu(), menu -> audit.look("the menu " + head.getText(), menu));
			}
		});
	}

	private static void open(Menu menu, Consumer<Menu> look) {
		menu.notifyListeners(SWT.Show, new Event());
		look.accept(menu);
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private static IViewPart show(String id) {
		try {
			return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(id, null,
					IWorkbenchPage.VIEW_ACTIVATE);
		} catch (PartInitException e) {
			throw new AssertionError(id, e);
		}
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}

	private static Stream<Control> below(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(WindowTour::below))
				: Stream.of(control);
	}
}
