// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.IpLiteral;
import org.sealbench.project.Project;
import org.sealbench.project.folder.NameSyntax;

/**
 * Makes a device like another one, which may be of another project. What can be of one device only is not copied:
 * certificates, DNS names and application URI; each address is the next free one.
 */
public final class CopyDevice {
	/** Adds the copy of a device of the project; saving is up to the caller. */
	public Outcome<Device> run(Project project, String name, String newName) {
		return Outcome.attempt(() -> {
			Device copy = make(project, Devices.named(project, name), newName);
			project.change(() -> project.plant().getDevices().add(copy));
			return Outcome.of(copy);
		});
	}

	/**
	 * Makes the copy without adding it, for those who add it by a command that can be undone.
	 *
	 * @throws ProblemException if the name is malformed or taken
	 */
	public Device make(Project project, Device source, String newName) throws ProblemException {
		NameSyntax.requireValid("device", newName);
		if (isTaken(project, newName)) {
			throw new ProblemException(OperationProblem.DEVICE_EXISTS.at(Place.of(newName)));
		}
		Device copy = EcoreUtil.copy(source);
		copy.setName(newName);
		if (copy.getWebServer() != null) {
			copy.getWebServer().setCertificate(0);
		}
		if (copy.getOpcUaServer() != null) {
			copy.getOpcUaServer().setCertificate(0);
			copy.getOpcUaServer().setApplicationUri("");
			if (copy.getOpcUaServer().getSecureChannel() != null && source.eContainer() != project.plant()) {
				copy.getOpcUaServer().getSecureChannel().getTrustedClients().clear();
			}
		}
		copy.getTags().forEach(tag -> tag.setCertificate(0));
		copy.getMethods().forEach(method -> method.setCertificate(0));
		freeAddresses(project, copy.getInterfaces());
		return copy;
	}

	/** A name like this one that no device of the project has. */
	public String freeName(Project project, String like) {
		String base = like.replaceFirst("_\\d+$", "");
		String free = like;
		for (int i = 2; isTaken(project, free); i++) {
			free = base + "_" + i;
		}
		return free;
	}

	private static boolean isTaken(Project project, String name) {
		return project.plant().getDevices().stream().anyMatch(each -> each.getName().equalsIgnoreCase(name));
	}

	private static void freeAddresses(Project project, List<NetworkInterface> interfaces) {
		Set<String> taken = new HashSet<>();
		project.plant().getDevices()
				.forEach(device -> device.getInterfaces().forEach(each -> taken.add(each.getAddress())));
		for (NetworkInterface each : interfaces) {
			each.getDnsNames().clear();
			while (!each.getAddress().isEmpty() && taken.contains(each.getAddress())) {
				each.setAddress(next(each.getAddress()));
			}
			taken.add(each.getAddress());
		}
	}

	/** The address after this one, or none where what stands there is no address or the last one of all. */
	private static String next(String address) {
		byte[] bytes = IpLiteral.parse(address).orElse(new byte[0]);
		for (int i = bytes.length - 1; i >= 0; i--) {
			bytes[i]++;
			if (bytes[i] != 0) {
				return IpLiteral.format(bytes);
			}
		}
		return "";
	}
}
