// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.List;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/** Ends a device's use of a certificate. The next compile creates one for a server that is left without. */
public final class UnassignCertificate {

	/** Changes the model. */
	public Outcome<CertificateChange> run(Project project, CertificateNumber number, String deviceName,
			CertificateRole role) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			Device device = RoleAssignment.named(project, deviceName);
			if (!RoleAssignment.has(device, role, number)) {
				return Outcome.failed(CertificateProblem.NOT_ASSIGNED
						.at(Place.of(CertificateLabels.of(project, number)), deviceName, role.title(), number));
			}
			project.change(() -> RoleAssignment.remove(device, role, number));
			List<String> changed = List.of(deviceName);
			return Outcome.of(new CertificateChange(
					CertificateSummaries.of(project, project.certificates().find(number).stream().toList()), changed),
					DownloadNeeded.notes(changed));
		});
	}
}
