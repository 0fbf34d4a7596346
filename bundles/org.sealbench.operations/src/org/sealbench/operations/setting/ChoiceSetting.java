// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/** A setting that takes one of the literals of an enumeration, whatever their case. */
record ChoiceSetting(Field field, EEnum words) implements Setting {

	@Override
	public Runnable change(Device device, String value, SettingContext context) throws ProblemException {
		Enumerator choice = words.getELiterals().stream().filter(each -> each.getLiteral().equalsIgnoreCase(value))
				.map(EEnumLiteral::getInstance).findFirst()
				.orElseThrow(() -> SettingValues.invalid(device.getName(), field, value, String.join(", ", choices())));
		return () -> field.set(device, choice);
	}

	@Override
	public List<String> choices() {
		return words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
	}

	@Override
	public String form() {
		return "=" + String.join("|", choices());
	}
}
