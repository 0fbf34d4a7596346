// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.link.DeviceLink;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.LinkCredentialIssuer;
import org.sealbench.project.Project;

/**
 * Makes way for new hardware in the place of a device: what answers must be blank, or loaded by this very replacement,
 * and hardware that this checkout knew before is not taken for the device any more. Needs a login in a protected
 * project.
 */
public final class HardwareChange {

	private final Tools tools;
	private final EmulatorAccess emulators;

	public HardwareChange(Tools tools, EmulatorAccess emulators) {
		this.tools = tools;
		this.emulators = emulators;
	}

	/**
	 * Looks at what answers, and retires the hardware from before where it is another one.
	 *
	 * @throws ProblemException if nothing answers, or what answers is in use: it may be the old hardware
	 */
	public void prepare(Project project, String device, EmulatorTarget target, IProgressMonitor monitor)
			throws ProblemException {
		new LinkCredentialIssuer(tools.clock(), tools.random()).ensure(project);
		URI url = emulators.findOrStart(project, target, List.of(device), monitor);
		try (DeviceLink link = new DeviceLinks(project, url).openUnknown(device)) {
			DeviceReport report = link.report();
			if (report.paired() && report.manifest() != null && !holdsNew(project, device, report.manifest())) {
				throw new ProblemException(ReplacementProblem.IN_USE.at(Place.of(device), device));
			}
			RetiredHardware retired = new RetiredHardware(project);
			for (String known : PinnedDevices.of(project).of(device)) {
				if (!known.equals(link.deviceFingerprint())) {
					retired.add(device, known, tools.clock().instant().truncatedTo(ChronoUnit.SECONDS));
				}
			}
		}
	}

	/** Whether hardware that is in use holds a new certificate: it was loaded just before something else went wrong. */
	private boolean holdsNew(Project project, String name, ImageManifest present) throws ProblemException {
		DeviceImage image = ImagePreviews.of(project, Devices.named(project, name), tools.clock().instant());
		try {
			return Stream.of(ImagePaths.WEB_CHAIN, ImagePaths.OPCUA_CHAIN)
					.anyMatch(path -> image.manifest().parts().containsKey(path)
							&& image.manifest().parts().get(path).equals(present.parts().get(path)));
		} finally {
			image.wipe();
		}
	}
}
