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
import org.sealbench.device.DeviceImage;
import org.sealbench.model.Device;
import org.sealbench.project.Project;

/** Images without the certificates that compile would create: compared with a device they count as changed. */
final class ImagePreviews {

	private final ImageCompiler compiler;
	private final CertificateNeeds certificates;

	ImagePreviews(Project project, Instant now) {
		this.compiler = new ImageCompiler(project, now);
		this.certificates = new CertificateNeeds(project);
	}

	/** One for each device; to be wiped. */
	List<DeviceImage> of(List<Device> devices) throws ProblemException {
		List<DeviceImage> images = new ArrayList<>();
		for (Device device : devices) {
			Set<ServerRole> pending = certificates.needs(device).stream().map(need -> need.role())
					.collect(Collectors.toSet());
			images.add(compiler.preview(device, pending));
		}
		return images;
	}
}
