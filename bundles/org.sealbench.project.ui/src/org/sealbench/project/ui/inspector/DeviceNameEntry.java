package org.sealbench.project.ui.inspector;

import org.eclipse.osgi.util.NLS;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.RenameDevice;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.ProblemText;

/** Renames the device that is shown. */
final class DeviceNameEntry implements TextField.Entry {

	@Override
	public void check(Input input, String typed) {
		if (input.isMany()) {
			throw new IllegalArgumentException(Messages.renameOne);
		}
		try {
			new RenameDevice().check(input.project().project(), input.device(), typed.strip());
		} catch (ProblemException e) {
			throw new IllegalArgumentException(ProblemText.of(e.problem()), e);
		}
	}

	@Override
	public void take(Input input, String typed) {
		Device device = input.device();
		input.project().change(NLS.bind(Messages.renameDevice, device.getName()),
				() -> new RenameDevice().run(input.project().project(), device.getName(), typed.strip()));
	}
}
