// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.emulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.RejectedClient;
import org.sealbench.model.Device;
import org.sealbench.operations.emulator.OperateEmulator;
import org.sealbench.operations.emulator.TrustRejectedClient;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Hint;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.command.Commands;
import org.sealbench.workspace.ui.job.OperationJob;
import org.sealbench.workspace.ui.project.OpenProject;
import org.sealbench.workspace.ui.project.OpenProjects;

/**
 * The emulated devices of the project that the user works with: lamps, switches, clocks, and rejected clients.
 */
public final class EmulatorView extends ViewPart {

	private static final int EVERY_MILLIS = 1000;

	private final StackLayout stack = new StackLayout();
	private final Runnable listener = this::projectChanged;
	private final ISelectionListener selections = (part, selection) -> deviceSelected(selection);
	private OpenProjects projects;
	private Composite parent;
	private Composite hint;
	private Composite content;
	private EmulatedDeviceTable table;
	private DevicePanel panel;
	private EventTabs events;
	private Optional<OpenProject> shown = Optional.empty();
	private boolean looking;

	@Override
	public void createPartControl(Composite parent) {
		this.parent = parent;
		projects = getSite().getService(OpenProjects.class);
		parent.setLayout(stack);
		hint = new Hint(parent, Messages.emulatorHint,
				Map.of("download", () -> Commands.run(getSite(), Commands.DOWNLOAD))).control();
		content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(content);
		table = new EmulatedDeviceTable(content, this::selected);
		panel = new DevicePanel(content, this::act);
		events = new EventTabs(content, this::trust);
		stack.topControl = hint;
		projects.addListener(listener);
		getSite().getPage().addSelectionListener(selections);
		deviceSelected(getSite().getPage().getSelection(Views.NAVIGATOR));
		projectChanged();
		look();
	}

	/** Follows the selection of a device elsewhere. */
	private void deviceSelected(ISelection selection) {
		if (selection instanceof IStructuredSelection structured
				&& Adapters.adapt(structured.getFirstElement(), EObject.class) instanceof Device device) {
			table.select(device.getName());
		}
	}

	private void projectChanged() {
		if (parent.isDisposed()) {
			return;
		}
		if (!shown.equals(projects.active())) {
			shown = projects.active();
			show(List.of());
		}
		selected();
	}

	/** Refreshes once in a while, as long as it is visible. */
	private void look() {
		if (parent.isDisposed()) {
			return;
		}
		if (!looking && parent.isVisible()) {
			act(each -> {});
		}
		parent.getDisplay().timerExec(EVERY_MILLIS, this::look);
	}

	private void act(OperateEmulator.Action action) {
		shown.ifPresent(project -> {
			looking = true;
			new EmulatorJob(project, action, seen -> seen(project, seen)).schedule();
		});
	}

	private void seen(OpenProject project, Outcome<List<DeviceReport>> seen) {
		looking = false;
		if (!parent.isDisposed() && shown.filter(project::equals).isPresent()) {
			setContentDescription(seen.problems().stream().findFirst().map(Problem::line).orElse(""));
			seen.result().ifPresent(this::show);
		}
	}

	private void show(List<DeviceReport> devices) {
		table.show(devices);
		Composite top = devices.isEmpty() ? hint : content;
		if (stack.topControl != top) {
			stack.topControl = top;
			parent.layout();
		}
		selected();
	}

	private void selected() {
		Optional<DeviceReport> device = table.selected();
		panel.show(device);
		events.show(device, shown.filter(OpenProject::isEditable).isPresent());
	}

	private void trust(RejectedClient client) {
		String device = table.selected().orElseThrow().name();
		OpenProject project = shown.orElseThrow();
		int answer = MessageDialog.open(MessageDialog.QUESTION, parent.getShell(), Messages.emulatorTrustTitle,
				NLS.bind(Messages.emulatorTrustQuestion,
						new Object[] { client.subject(), client.fingerprint(), device }),
				SWT.SHEET, Messages.emulatorTrustTitle, IDialogConstants.CANCEL_LABEL);
		if (answer == 0) {
			new OperationJob<>(project, NLS.bind(Messages.emulatorTrustJob, client.subject()),
					monitor -> new TrustRejectedClient().run(project.project(), device, client), entry -> {})
					.schedule();
		}
	}

	@Override
	public void setFocus() {
		if (stack.topControl == content) {
			table.setFocus();
		} else {
			hint.setFocus();
		}
	}

	@Override
	public void dispose() {
		projects.removeListener(listener);
		getSite().getPage().removeSelectionListener(selections);
		super.dispose();
	}
}
