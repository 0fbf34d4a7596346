package org.sealbench.project.ui.commands;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.CommaList;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.AddDevice;
import org.sealbench.operations.DeviceRequest;
import org.sealbench.project.Project;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.Named;
import org.sealbench.ui.ProblemText;

/** Asks for a new device until it can be made; malformed addresses and taken names are refused here. */
final class NewDeviceDialog extends TitleAreaDialog {

	private final Project project;
	private Text name;
	private Text addresses;
	private Text dnsNames;
	private Device device;

	NewDeviceDialog(Shell shell, Project project) {
		super(shell);
		this.project = project;
	}

	/** The device as it was asked for, not yet part of the project. */
	Device device() {
		return device;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.newDeviceTitle);
	}

	@Override
	protected Control createContents(Composite parent) {
		return Named.message(super.createContents(parent), Messages.newDeviceTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.newDeviceTitle);
		setMessage(Messages.newDeviceMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		name = text(area, Messages.newDeviceName, "PLC_" + (project.plant().getDevices().size() + 1));
		addresses = text(area, Messages.newDeviceAddresses, "");
		dnsNames = text(area, Messages.newDeviceDns, "");
		return area;
	}

	private static Text text(Composite area, String label, String value) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.newDeviceButton, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		try {
			device = new AddDevice().make(project,
					new DeviceRequest(name.getText().strip(), list(addresses), list(dnsNames), ""));
			super.okPressed();
		} catch (ProblemException e) {
			setErrorMessage(ProblemText.of(e.problem()));
		}
	}

	private static List<String> list(Text text) {
		return CommaList.of(text.getText());
	}
}
