// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.form.AreaForms;
import org.sealbench.project.ui.inspector.form.FormBuilder;
import org.sealbench.ui.HelpPage;
import org.sealbench.workspace.ui.node.InspectorArea;
import org.sealbench.workspace.ui.node.ProjectNode;
import org.sealbench.workspace.ui.project.OpenProject;

/** The fields of one area. They follow every change of the model. */
final class FieldSection extends AbstractPropertySection {

	private final InspectorArea area;
	private final Runnable listener = this::refresh;
	private Composite parent;
	private FormBuilder form;
	private AreaProblems findings;
	private InspectorInput input;
	private OpenProject listened;

	FieldSection(InspectorArea area) {
		this.area = area;
	}

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		this.parent = getWidgetFactory().createFlatFormComposite(parent);
		HelpPage.on(this.parent, AreaHelp.page(area));
		form = new FormBuilder(this.parent, getWidgetFactory(), () -> input);
		findings = new AreaProblems(this.parent, getWidgetFactory(), area);
		AreaForms.build(area, form);
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		IStructuredSelection nodes = (IStructuredSelection) selection;
		ProjectNode first = (ProjectNode) nodes.getFirstElement();
		input = new InspectorInput(first.project(), nodes.stream().filter(ProjectNode.class::isInstance)
				.map(ProjectNode.class::cast)
				.filter(node -> node.project() == first.project() && node.object().eClass() == first.object().eClass())
				.map(ProjectNode::object).distinct().toList());
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
