// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.device;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sealbench.common.CommaList;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.DeviceTypes;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.field.Field;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.setting.FieldLabels;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.dialog.CommandLine;
import org.sealbench.ui.dialog.FormDialog;
import org.sealbench.ui.dialog.FormRows;
import org.sealbench.ui.problem.ProblemText;
import org.sealbench.workspace.ui.command.SameCommand;
import org.sealbench.workspace.ui.project.OpenProject;

/** Asks for a new device; what is wrong is reported while it is typed. */
final class NewDeviceDialog extends FormDialog {

	private final OpenProject project;
	private Text name;
	private Text addresses;
	private Text dnsNames;
	private Combo type;
	private Text firmware;
	private Device device;

	NewDeviceDialog(Shell shell, OpenProject project) {
		super(shell,
				new Wording(Messages.newDeviceTitle, NLS.bind(Messages.newDeviceHeading, project.plant().getName()),
						Messages.newDeviceMessage, Messages.newDeviceButton));
		this.project = project;
	}

	/** The device as it was asked for, not yet part of the project. */
	Device device() {
		return device;
	}

	@Override
	protected void fill(FormRows rows) {
		name = rows.text(Messages.newDeviceName, freeName());
		addresses = rows.text(Messages.newDeviceAddresses, "");
		dnsNames = rows.text(Messages.newDeviceDns, "");
		type = rows.choice(FieldLabels.of(Field.TYPE), DeviceTypes.all());
		firmware = rows.text(Messages.deviceFirmware, ModelFactory.eINSTANCE.createDevice().getFirmware());
	}

	/** The first one that no device has, in whatever letters, after as many as there are. */
	private String freeName() {
		return IntStream.iterate(project.plant().getDevices().size() + 1, i -> i + 1).mapToObj(i -> "PLC_" + i)
				.filter(each -> project.plant().getDevices().stream()
						.noneMatch(device -> device.getName().equalsIgnoreCase(each)))
				.findFirst().orElseThrow();
	}

	/** The name is there already. */
	@Override
	protected Control beginning() {
		return addresses;
	}

	@Override
	protected boolean isComplete() {
		return !list(addresses).isEmpty();
	}

	/** Nothing is reported about addresses that are still to be typed. */
	@Override
	protected Optional<String> validationMessage() {
		return check().filter(each -> isComplete() || each.code() != OperationProblem.NO_ADDRESS).map(ProblemText::of);
	}

	@Override
	protected Optional<Problem> check() {
		try {
			device = new AddDevice().make(project.project(),
					new DeviceRequest(name.getText().strip(), list(addresses), list(dnsNames), type.getText()));
			device.setFirmware(firmware.getText().strip());
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(e.problem());
		}
	}

	private static List<String> list(Text text) {
		return CommaList.of(text.getText());
	}

	@Override
	protected Optional<CommandLine> command() {
		return Optional.of(SameCommand.changing(project, "device", "add").with(name.getText().strip())
				.option("--address", addresses.getText()).option("--dns", dnsNames.getText())
				.option("--type", type.getSelectionIndex() > 0 ? type.getText() : ""));
	}
}
