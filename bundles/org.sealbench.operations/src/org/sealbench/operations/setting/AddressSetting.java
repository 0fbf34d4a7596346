// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.sealbench.common.CommaList;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.field.Field;
import org.sealbench.operations.device.DeviceInterfaces;

/** The addresses of a device's interfaces, {@code IP[/PREFIX][,…]}; interfaces that stay keep name and DNS names. */
record AddressSetting(Field field) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		List<NetworkInterface> made = new DeviceInterfaces(context.plant(), device.getName()).make(CommaList.of(value));
		List<NetworkInterface> old = new ArrayList<>(device.getInterfaces());
		for (int i = 0; i < Math.min(made.size(), old.size()); i++) {
			made.get(i).setName(old.get(i).getName());
			made.get(i).getDnsNames().addAll(old.get(i).getDnsNames());
		}
		return () -> ECollections.setEList(device.getInterfaces(), made);
	}

	@Override
	public String form() {
		return "=IP[/PREFIX][,...]";
	}
}
