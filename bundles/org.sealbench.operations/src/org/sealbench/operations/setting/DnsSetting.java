// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.sealbench.common.CommaList;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.device.DeviceInterfaces;

/** The DNS names of a device's first interface, separated by commas; an empty value removes them. */
record DnsSetting(Field field) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		List<String> names = new DeviceInterfaces(context.plant(), device.getName()).dnsNames(CommaList.of(value));
		if (device.getInterfaces().isEmpty()) {
			throw new ProblemException(OperationProblem.NO_ADDRESS.at(SettingValues.place(device.getName(), field)));
		}
		return () -> ECollections.setEList(device.getInterfaces().get(0).getDnsNames(), names);
	}

	@Override
	public String form() {
		return "=NAME[,...]";
	}
}
