// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.reconcile;

import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.plan.ImageItems;
import org.sealbench.device.plan.ItemKind;
import org.sealbench.device.settings.DeviceSettings;
import org.sealbench.model.Device;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.setting.SettingContext;
import org.sealbench.project.Project;

/** Changes a device of the project so that one item of it is as a device has it ({@link ImageItems}). */
public final class ItemTaker {

	/** A change that is known to be possible. */
	@FunctionalInterface
	public interface Step {
		/** @throws ProblemException if a certificate cannot be added */
		void run() throws ProblemException;
	}

	/** The parts of the device's image, and of the project's where the device lacks one. */
	@FunctionalInterface
	public interface Parts {
		/**
		 * The content of the part that an item is.
		 *
		 * @throws ProblemException if the device cannot be reached
		 */
		Optional<byte[]> of(String key) throws ProblemException;
	}

	private final Device device;
	private final SettingItems settings;
	private final ElementItems elements;
	private final CertificateItems certificates;

	/** @param there what the device holds */
	public ItemTaker(Project project, Device device, DeviceSettings there, Parts parts, SettingContext context) {
		this.device = device;
		this.settings = new SettingItems(device, there, context);
		this.elements = new ElementItems(project.plant(), device, there);
		this.certificates = new CertificateItems(project, device, parts);
	}

	/**
	 * The step that takes an item over.
	 *
	 * @param inDevice whether the device has it; what it lacks is removed
	 * @throws ProblemException if the item cannot be taken over, with the reason
	 */
	public Step step(String key, boolean inDevice) throws ProblemException {
		ItemKind kind = ItemKind.of(key);
		return switch (kind) {
		case INTERFACE, TAG, METHOD, WEB_USER, OPC_UA_USER, PROJECT_USER ->
			elements.step(kind, key.substring(key.indexOf(':') + 1));
		case TRUSTED_CLIENT -> certificates.trusted(key, inDevice);
		case WEB_CERTIFICATE, OPC_UA_CERTIFICATE -> certificates.own(key, inDevice);
		case CRL -> throw refused(device, key, "a revocation list comes with its CA. Merge the other checkout's "
				+ "project files, or import the list");
		case ISSUER, PART, OPC_UA_SHA1_CERTIFICATE ->
			throw refused(device, key, "it follows from other certificates of the project");
		case SETTING -> settings.step(key);
		};
	}

	static ProblemException refused(Device device, String key, String why) {
		return new ProblemException(OperationProblem.ITEM_NOT_TAKEN.at(Place.of(device.getName()), key, why));
	}
}
