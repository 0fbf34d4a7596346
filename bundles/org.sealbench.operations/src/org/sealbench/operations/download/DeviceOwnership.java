// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.security.PublicKey;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.link.ProjectMembership;
import org.sealbench.project.Project;

/** Tells which devices of an emulator belong to a project, without talking to them. */
public final class DeviceOwnership {

	private final PinnedDevices pinned;
	private final Optional<PublicKey> project;

	private DeviceOwnership(PinnedDevices pinned, Optional<PublicKey> project) {
		this.pinned = pinned;
		this.project = project;
	}

	/**
	 * What this station knows. While nobody is logged in to a protected project, that is only which devices it was
	 * paired with.
	 *
	 * @throws ProblemException if the list of paired devices or the project's link certificate cannot be read
	 */
	public static DeviceOwnership of(Project project) throws ProblemException {
		return new DeviceOwnership(PinnedDevices.of(project),
				project.access().isOpen()
						? Optional.of(project.certificates().link().get().certificate().getPublicKey())
						: Optional.empty());
	}

	/**
	 * Whether a device belongs to the project.
	 *
	 * @param fingerprint SHA-256 of the link certificate of the emulator that reports it
	 */
	public boolean isOurs(DeviceReport report, String fingerprint) {
		if (!report.paired()) {
			return false;
		}
		if (report.membership() == null || project.isEmpty()) {
			return pinned.of(report.name()).contains(fingerprint);
		}
		return new ProjectMembership(report.name(), fingerprint).isSignedBy(project.get(), report.membership());
	}
}
