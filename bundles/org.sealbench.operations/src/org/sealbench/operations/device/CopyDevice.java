// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.InterfaceAddress;
import org.sealbench.common.address.IpAddress;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;
import org.sealbench.project.folder.NameSyntax;

/**
 * Creates a device like another one, which may be of another project. What can be of one device only is not copied:
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
	 * Creates the copy without adding it, for those who add it by a command that can be undone.
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
		// They are about the hardware of the other one.
		copy.setReplacement(null);
		copy.getRetiredHardware().clear();
		if (copy.getWebServer() != null) {
			copy.getWebServer().setCertificate(CertificateNumber.NONE);
		}
		if (copy.getOpcUaServer() != null) {
			copy.getOpcUaServer().setCertificate(CertificateNumber.NONE);
			copy.getOpcUaServer().setApplicationUri("");
			if (copy.getOpcUaServer().getSecureChannel() != null && source.eContainer() != project.plant()) {
				copy.getOpcUaServer().getSecureChannel().getTrustedClients().clear();
			}
		}
		copy.getTags().forEach(tag -> tag.setCertificate(CertificateNumber.NONE));
		copy.getMethods().forEach(method -> method.setCertificate(CertificateNumber.NONE));
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
		Set<IpAddress> taken = new HashSet<>();
		project.plant().getDevices().forEach(device -> device.getInterfaces()
				.forEach(each -> IpAddress.parse(each.getAddress()).ifPresent(taken::add)));
		for (NetworkInterface each : interfaces) {
			each.getDnsNames().clear();
			Optional<IpAddress> free = IpAddress.parse(each.getAddress())
					.flatMap(own -> free(own, each.getPrefixLength(), taken));
			free.ifPresent(taken::add);
			each.setAddress(free.map(IpAddress::toString).orElse(""));
		}
	}

	/**
	 * This address or the first after it that is free and that an interface can have; none where the addresses of
	 * single interfaces end.
	 */
	private static Optional<IpAddress> free(IpAddress address, int prefixLength, Set<IpAddress> taken) {
		Optional<IpAddress> found = Optional.of(address);
		while (found.isPresent() && taken.contains(found.get())) {
			found = found.get().next();
			// A network's broadcast address and the address of the network after it.
			for (int i = 0; i < 2 && found.filter(each -> isUnusable(each, prefixLength)).isPresent(); i++) {
				found = found.get().next();
			}
			found = found.filter(each -> !isUnusable(each, prefixLength));
		}
		return found;
	}

	private static boolean isUnusable(IpAddress address, int prefixLength) {
		return InterfaceAddress.fault(address, prefixLength).isPresent();
	}
}
