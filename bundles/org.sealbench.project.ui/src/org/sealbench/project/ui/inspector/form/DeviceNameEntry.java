// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.form;

import org.eclipse.osgi.util.NLS;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.device.RenameDevice;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.inspector.field.InspectorInput;
import org.sealbench.project.ui.inspector.field.TextField;
import org.sealbench.ui.problem.ProblemText;

/** Renames the device that is shown. */
final class DeviceNameEntry implements TextField.Entry {

	@Override
	public void check(InspectorInput input, String typed) {
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
	public void take(InspectorInput input, String typed) {
		Device device = input.device();
		input.project().change(NLS.bind(Messages.renameDevice, device.getName()),
				() -> new RenameDevice().run(input.project().project(), device.getName(), typed.strip()));
	}
}
