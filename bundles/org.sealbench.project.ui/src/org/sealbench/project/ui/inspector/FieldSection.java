package org.sealbench.project.ui.inspector;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.sealbench.project.ui.Area;
import org.sealbench.project.ui.Node;
import org.sealbench.project.ui.workspace.OpenProject;

/** The fields of one area. They follow the model, whoever changes it. */
final class FieldSection extends AbstractPropertySection {

	private final Area area;
	private final Runnable listener = this::refresh;
	private Composite parent;
	private Form form;
	private Findings findings;
	private Input input;
	private OpenProject listened;

	FieldSection(Area area) {
		this.area = area;
	}

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		this.parent = getWidgetFactory().createFlatFormComposite(parent);
		form = new Form(this.parent, getWidgetFactory(), () -> input);
		findings = new Findings(this.parent, getWidgetFactory(), area);
		AreaForms.build(area, form);
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		IStructuredSelection nodes = (IStructuredSelection) selection;
		Node first = (Node) nodes.getFirstElement();
		input = new Input(first.project(), nodes.stream().filter(Node.class::isInstance).map(Node.class::cast)
				.filter(node -> node.project() == first.project() && node.object().eClass() == first.object().eClass())
				.map(Node::object).distinct().toList());
		listen(first.project());
	}

	@Override
	public void refresh() {
		if (input == null || parent.isDisposed()) {
			return;
		}
		boolean editable = input.project().isEditable();
		form.fields().forEach(field -> field.refresh(input, editable));
		findings.refresh(input);
	}

	private void listen(OpenProject project) {
		if (listened != project) {
			if (listened != null) {
				listened.removeListener(listener);
			}
			if (project != null) {
				project.addListener(listener);
			}
			listened = project;
		}
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	public void dispose() {
		listen(null);
		super.dispose();
	}
}
