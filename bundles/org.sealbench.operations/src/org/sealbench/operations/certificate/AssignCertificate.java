// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.project.Project;

/** Makes a device use a certificate for one of its servers, or trust it as an OPC UA client. */
public final class AssignCertificate {

	private final Tools tools;

	public AssignCertificate(Tools tools) {
		this.tools = tools;
	}

	/** Changes the model, or reports why the device may not use the certificate so. */
	public Outcome<CertificateChange> run(Project project, CertificateNumber number, String deviceName,
			CertificateRole role) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			project.certificates().entry(number);
			Device device = RoleAssignment.named(project, deviceName);
			Optional<Problem> obstacle = obstacle(project, number, device, role);
			if (obstacle.isPresent()) {
				return Outcome.failed(obstacle.get());
			}
			List<String> changed = RoleAssignment.has(device, role, number) ? List.of() : List.of(deviceName);
			if (!changed.isEmpty()) {
				project.change(() -> RoleAssignment.add(device, role, number));
			}
			return Outcome.of(
					new CertificateChange(
							CertificateSummaries.of(project, List.of(project.certificates().entry(number))), changed),
					DownloadNeeded.notes(changed));
		});
	}

	/**
	 * Why a device may not use a certificate as something; empty if it may. For lists that offer a choice.
	 *
	 * @throws ProblemException if there is no such certificate, or its file is missing or damaged
	 */
	public Optional<Problem> obstacle(Project project, CertificateNumber number, Device device, CertificateRole role)
			throws ProblemException {
		return new RoleRules(project, tools.clock().instant()).obstacle(number, device, role);
	}
}
