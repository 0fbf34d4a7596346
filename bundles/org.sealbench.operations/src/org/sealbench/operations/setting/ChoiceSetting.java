// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.Enumerator;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;

/** A setting that takes one of a few words, whatever their case. */
record ChoiceSetting<E extends Enumerator>(String key, List<E> choices, BiConsumer<Device, E> setter)
		implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		E choice = choices.stream().filter(each -> each.getLiteral().equalsIgnoreCase(value)).findFirst()
				.orElseThrow(() -> SettingValues.invalid(device.getName(), key, value, allowed()));
		return () -> setter.accept(device, choice);
	}

	private String allowed() {
		return String.join(", ", choices.stream().map(Enumerator::getLiteral).toList());
	}
}
