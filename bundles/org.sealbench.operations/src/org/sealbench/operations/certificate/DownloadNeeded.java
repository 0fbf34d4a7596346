// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.project.certificate.CertificateUse;

/** Which devices must be loaded again after a change of certificates. */
public final class DownloadNeeded {

	private DownloadNeeded() {
	}

	/** The devices behind some uses, each once. */
	public static List<String> devices(Collection<CertificateUse> uses) {
		Set<String> names = new LinkedHashSet<>();
		uses.forEach(use -> use.device().ifPresent(device -> names.add(device.getName())));
		return List.copyOf(names);
	}

	/** A note that names the devices; none where there is nothing to load. */
	public static List<Problem> notes(List<String> devices) {
		return devices.isEmpty() ? List.of()
				: List.of(CertificateProblem.LOAD_AGAIN.at(Place.of(devices.size() == 1 ? "device" : "devices"),
						String.join(", ", devices)));
	}
}
