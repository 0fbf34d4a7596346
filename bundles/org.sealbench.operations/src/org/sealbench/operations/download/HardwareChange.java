// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.image.LegacyPolicyCertificate;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.ImageManifest;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.link.DeviceLink;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.EmulatorTarget;
import org.sealbench.project.LinkCredentialIssuer;
import org.sealbench.project.Project;

/**
 * New hardware in the place of a device: what answers must be blank, or loaded by this very replacement; once it is
 * loaded and answers as it should, hardware that this checkout knew before is not taken for the device any more. Needs
 * a login in a protected project.
 */
public final class HardwareChange {

	private final Tools tools;
	private final EmulatorAccess emulators;

	public HardwareChange(Tools tools, EmulatorAccess emulators) {
		this.tools = tools;
		this.emulators = emulators;
	}

	/**
	 * Looks at what answers in the place of the device. Changes nothing but the station's key for links.
	 *
	 * @throws ProblemException if nothing answers, what answers is in use and may be the old hardware, or it is blank
	 *                          and its pairing code is not known
	 */
	public void check(Project project, Device device, EmulatorTarget target, IProgressMonitor monitor)
			throws ProblemException {
		new LinkCredentialIssuer(tools.clock(), tools.random()).ensure(project);
		String name = device.getName();
		URI url = emulators.findOrStart(project, target, List.of(name), monitor);
		try (DeviceLink link = new DeviceLinks(project, url).openUnknown(name)) {
			DeviceReport report = link.report();
			requireNew(project, device, report);
			if (!report.paired() && !isCodeKnown(project, url, target, name)) {
				throw new ProblemException(DeviceProblem.NEEDS_PAIRING.at(Place.of(name)));
			}
		}
	}

	/** Whether hardware answers in the place of the device that was never loaded. What does not answer is none. */
	public boolean isBlank(Project project, Device device, EmulatorTarget target, IProgressMonitor monitor) {
		String name = device.getName();
		try {
			URI url = emulators.findOrStart(project, target, List.of(name), monitor);
			try (DeviceLink link = new DeviceLinks(project, url).openUnknown(name)) {
				return !link.report().paired();
			}
		} catch (ProblemException e) {
			// Whoever needs it to answer says so.
			return false;
		}
	}

	private boolean isCodeKnown(Project project, URI url, EmulatorTarget target, String name) throws ProblemException {
		if (target.codeFor(name).isPresent()) {
			return true;
		}
		Optional<char[]> shown = emulators.displayedCode(project, url, name, false);
		shown.ifPresent(Wipe::wipe);
		return shown.isPresent();
	}

	/** Hardware that is in use is new if it holds a certificate that was made for it. */
	private void requireNew(Project project, Device device, DeviceReport report) throws ProblemException {
		boolean used = report.paired() && report.manifest() != null;
		if (used && (device.getReplacement() == null || !holdsNew(project, device, report.manifest()))) {
			throw new ProblemException(ReplacementProblem.IN_USE.at(Place.of(device.getName()), device.getName()));
		}
	}

	/**
	 * Takes no other hardware than that which is loaded now for the device any more, for good: a second replacement
	 * does not bring it back. Changes the model; saving is up to the caller.
	 *
	 * @throws ProblemException if what answers is not the hardware that was loaded
	 */
	public void retireOthers(Project project, Device device, EmulatorTarget target, IProgressMonitor monitor)
			throws ProblemException {
		String name = device.getName();
		URI url = emulators.findOrStart(project, target, List.of(name), monitor);
		List<String> others = new ArrayList<>();
		try (DeviceLink link = new DeviceLinks(project, url).open(name)) {
			requireNew(project, device, link.report());
			others.addAll(PinnedDevices.of(project).of(name));
			others.remove(link.deviceFingerprint());
		}
		others.removeAll(device.getRetiredHardware());
		project.change(() -> device.getRetiredHardware().addAll(others));
	}

	private boolean holdsNew(Project project, Device device, ImageManifest present) throws ProblemException {
		DeviceImage image = ImagePreviews.of(project, device, tools.clock().instant());
		try {
			return chains(project, device).stream().anyMatch(path -> image.manifest().parts().containsKey(path)
					&& image.manifest().parts().get(path).equals(present.parts().get(path)));
		} finally {
			image.wipe();
		}
	}

	/**
	 * Where the chains of the certificates lie that were made for the new hardware. One that a CA outside the project
	 * signed is in the old hardware, too: it shows something only where none was made.
	 */
	private static Set<String> chains(Project project, Device device) throws ProblemException {
		Map<String, CertificateNumber> presented = new HashMap<>();
		if (ServerRole.WEB.isEnabled(device)) {
			presented.put(ImagePaths.WEB_CHAIN, ServerRole.WEB.certificate(device));
		}
		if (ServerRole.OPCUA.isEnabled(device)) {
			presented.put(ImagePaths.OPCUA_CHAIN, ServerRole.OPCUA.certificate(device));
		}
		LegacyPolicyCertificate.of(project, device).ifPresent(each -> presented.put(ImagePaths.OPCUA_SHA1_CHAIN, each));
		List<CertificateNumber> made = device.getReplacement().getSuccessors();
		if (presented.values().stream().anyMatch(made::contains)) {
			presented.values().retainAll(made);
		}
		return presented.keySet();
	}
}
