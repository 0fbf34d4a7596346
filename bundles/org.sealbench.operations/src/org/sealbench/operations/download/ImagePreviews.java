// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateNeeds;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.image.ImageCompiler;
import org.sealbench.compiler.passed.PassedDevices;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.ImageManifest;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/** Images without the certificates that compile would create: compared with a device they count as changed. */
final class ImagePreviews {

	private final PassedDevices passed;
	private final ImageCompiler compiler;
	private final CertificateNeeds certificates;

	ImagePreviews(Project project, Instant now, PassedDevices passed) {
		this.passed = passed;
		this.compiler = new ImageCompiler(project, now, passed::image);
		this.certificates = new CertificateNeeds(project);
	}

	/** That of one device; to be wiped. */
	static DeviceImage of(Project project, Device device, Instant now) throws ProblemException {
		List<Device> devices = List.of(device);
		return new ImagePreviews(project, now, new PassedDevices(project, devices, now)).of(devices).get(0);
	}

	/** One for each device; to be wiped. */
	List<DeviceImage> of(List<Device> devices) throws ProblemException {
		List<DeviceImage> images = new ArrayList<>();
		for (Device device : devices) {
			images.add(compiler.preview(device, pending(device)));
		}
		return images;
	}

	/** What these would hold: for devices that hold nothing, and those that nobody can ask. */
	List<ImageManifest> outlines(List<Device> devices) throws ProblemException {
		List<ImageManifest> images = new ArrayList<>();
		for (Device device : devices) {
			images.add(compiler.outline(device, pending(device)));
		}
		return images;
	}

	/** The servers whose certificates compile would create; none where nothing changed since it found all good. */
	private Set<ServerRole> pending(Device device) throws ProblemException {
		return passed.contains(device) ? Set.of()
				: certificates.needs(device).stream().map(need -> need.role()).collect(Collectors.toSet());
	}
}
