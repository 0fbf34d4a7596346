// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.sealbench.common.Problem;
import org.sealbench.model.Device;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.quickfix.ProjectRemedies;
import org.sealbench.ui.Named;
import org.sealbench.ui.access.GtkAccess;
import org.sealbench.ui.problem.ProblemText;
import org.sealbench.ui.problem.Remedies;
import org.sealbench.workspace.ui.login.Login;
import org.sealbench.workspace.ui.node.InspectorArea;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * That a login is needed before anything can be changed, and what the last compile found in an area of a device, with
 * links that do what can be done about it.
 */
final class AreaProblems {

	/** The link to the login. */
	private static final String LOGIN = "login";

	private final InspectorArea area;
	private final Composite row;
	private final Label image;
	private final Link text;
	private List<Remedies.Remedy> actions = List.of();
	private OpenProject project;

	AreaProblems(Composite parent, TabbedPropertySheetWidgetFactory factory, InspectorArea area) {
		this.area = area;
		row = factory.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
		image = factory.createLabel(row, "");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(image);
		text = Named.as(new Link(row, SWT.WRAP), Messages.findings);
		text.setBackground(row.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Selection, event -> follow(event.text));
		show(false);
	}

	private void follow(String link) {
		if (link.equals(LOGIN)) {
			Login.ask(text.getShell(), project);
		} else {
			actions.get(Integer.parseInt(link)).run(text.getShell());
		}
	}

	void refresh(InspectorInput input) {
		project = input.project();
		List<Problem> found = input.project().problems().stream().filter(each -> concerns(input, each)).toList();
		List<Remedies.Remedy> offered = new ArrayList<>();
		String locked = project.project().access().isOpen() || area == InspectorArea.PROTECTION ? ""
				: Messages.inspectorLocked;
		String words = Stream.concat(Stream.of(locked).filter(each -> !each.isEmpty()),
				found.stream().map(each -> words(input, each, offered))).collect(Collectors.joining("\n"));
		boolean error = found.stream().anyMatch(Problem::isError);
		image.setImage(
				PlatformUI.getWorkbench().getSharedImages().getImage(found.isEmpty() ? ISharedImages.IMG_OBJS_INFO_TSK
						: error ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK));
		GtkAccess.picture(image,
				found.isEmpty() ? Messages.findingsNote : error ? Messages.findingsError : Messages.findingsWarning);
		actions = offered;
		if (!words.equals(text.getText())) {
			text.setText(words);
			show(!words.isEmpty());
		}
	}

	private static String words(InspectorInput input, Problem problem, List<Remedies.Remedy> offered) {
		StringBuilder words = new StringBuilder(
				ProblemText.inLink(problem.code().text() + " " + ProblemText.of(problem)));
		ProjectRemedies.of(input.project(), problem).forEach(action -> {
			words.append("  <a href=\"").append(offered.size()).append("\">").append(ProblemText.inLink(action.label()))
					.append("</a>");
			offered.add(action);
		});
		return words.toString();
	}

	private boolean concerns(InspectorInput input, Problem problem) {
		boolean ofDevice = input.project().project().device(problem.place().object()).isPresent();
		boolean same = input.object() instanceof Device
				? input.each().anyMatch(each -> problem.place().object().equals(each.device().getName()))
				: !ofDevice;
		return same && InspectorArea.of(input.object(), problem.place()) == area;
	}

	private void show(boolean visible) {
		row.setVisible(visible);
		GridDataFactory.createFrom((GridData) row.getLayoutData()).exclude(!visible).applyTo(row);
		row.requestLayout();
	}
}
