// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;

/** Which devices hold something else than the project after a change of the model. */
final class ChangedDevices {

	private ChangedDevices() {
	}

	/**
	 * The devices in which something changed, and those that use a certificate in which something did.
	 *
	 * @param changed objects of the plant; whatever is not in it any more counts for nothing
	 */
	static Collection<String> of(Plant plant, Collection<? extends EObject> changed) {
		Set<String> names = new LinkedHashSet<>();
		CertificateUses all = CertificateUses.of(plant);
		List<CertificateUse> uses = new ArrayList<>();
		for (EObject each : changed) {
			for (EObject in = each; in != null; in = in.eContainer()) {
				if (in instanceof Device device && device.eContainer() == plant) {
					names.add(device.getName());
				} else if (in instanceof CertificateEntry entry && entry.eContainer() == plant) {
					uses.addAll(all.find(entry.getNumber()));
				}
			}
		}
		names.addAll(DownloadNeeded.devices(uses));
		return names;
	}
}
