// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.setting;

import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__ADDRESS;
import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__DNS_NAMES;
import static org.sealbench.model.ModelPackage.Literals.NETWORK_INTERFACE__PREFIX_LENGTH;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sealbench.common.CommaList;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.IpAddress;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.Plant;
import org.sealbench.model.field.Field;
import org.sealbench.model.field.FieldUse;
import org.sealbench.operations.device.AddressInput;
import org.sealbench.operations.device.DeviceInterfaces;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.project.ProjectSettingKeys;
import org.sealbench.project.Project;

/**
 * Reports what the setting of the same name would reject in a value that is being typed, or compile would find; nothing
 * changes.
 */
public final class FieldCheck {

	private final Project project;

	public FieldCheck(Project project) {
		this.project = project;
	}

	/**
	 * What is wrong with a value.
	 *
	 * @param owner   whose value it is to be: a device, an interface, or the plant
	 * @param feature the one that is typed in
	 * @param typed   its text; several values are separated by commas
	 */
	public Optional<Problem> problem(EObject owner, EStructuralFeature feature, String typed) {
		try {
			check(owner, feature, typed.strip());
			return Optional.empty();
		} catch (ProblemException e) {
			return Optional.of(e.problem());
		}
	}

	private void check(EObject owner, EStructuralFeature feature, String typed) throws ProblemException {
		Optional<Field> setting = Field.of(feature).filter(each -> each.use() == FieldUse.SET);
		if (setting.isPresent() && !setting.get().isOfDevice()) {
			ProjectSettingKeys.read(setting.get().key() + "=" + typed);
			return;
		}
		if (setting.isPresent()) {
			DeviceSettingKeys.of(setting.get()).check(device(owner), typed);
		}
		if (owner instanceof NetworkInterface end) {
			checkInterface(end, feature, typed);
		} else {
			Optional<Problem> found = new CompilerFieldCheck(project).problem(owner, feature, typed);
			if (found.isPresent()) {
				throw new ProblemException(found.get());
			}
		}
	}

	private void checkInterface(NetworkInterface end, EStructuralFeature feature, String typed)
			throws ProblemException {
		Plant plant = project.plant();
		String device = device(end);
		if (feature == NETWORK_INTERFACE__ADDRESS) {
			IpAddress address = AddressInput.read(typed, end.getPrefixLength(), device);
			List<NetworkInterface> others = end.eContainer() instanceof Device own
					? own.getInterfaces().stream().filter(each -> each != end).toList()
					: List.of();
			new DeviceInterfaces(plant, device).requireFree(address, others);
		} else if (feature == NETWORK_INTERFACE__PREFIX_LENGTH && !end.getAddress().isEmpty()) {
			AddressInput.read(end.getAddress() + "/" + typed, device);
		} else if (feature == NETWORK_INTERFACE__DNS_NAMES) {
			new DeviceInterfaces(plant, device).dnsNames(CommaList.of(typed));
		}
	}

	private static String device(EObject owner) {
		return Devices.containing(owner).map(Device::getName).orElse("");
	}
}
