// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.address.InterfaceAddress;
import org.sealbench.common.address.IpAddress;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.Plant;
import org.sealbench.operations.OperationProblem;
import org.sealbench.pki.SubjectAlternativeName;

/** Creates the interfaces of a device from what a user wrote; rejects what cannot be an address or is taken. */
public final class DeviceInterfaces {

	private final Plant plant;
	private final String device;

	public DeviceInterfaces(Plant plant, String device) {
		this.plant = plant;
		this.device = device;
	}

	/** @throws ProblemException if there is none, one is malformed, or one is taken */
	public List<NetworkInterface> make(List<String> addresses) throws ProblemException {
		if (addresses.isEmpty()) {
			throw new ProblemException(OperationProblem.NO_ADDRESS.at(Place.of(device, "address")));
		}
		List<NetworkInterface> interfaces = new ArrayList<>();
		for (String text : addresses) {
			InterfaceAddress address = AddressInput.read(text, device);
			requireFree(address.address(), interfaces);
			NetworkInterface made = ModelFactory.eINSTANCE.createNetworkInterface();
			made.setName("X" + (interfaces.size() + 1));
			made.setAddress(address.address().toString());
			made.setPrefixLength(address.prefixLength());
			interfaces.add(made);
		}
		return interfaces;
	}

	/**
	 * The names in lower case, each once.
	 *
	 * @throws ProblemException if one is no host name
	 */
	public List<String> dnsNames(List<String> names) throws ProblemException {
		List<String> checked = new ArrayList<>();
		for (String name : names) {
			try {
				String host = SubjectAlternativeName.host(name.strip()).value();
				if (!checked.contains(host)) {
					checked.add(host);
				}
			} catch (ProblemException e) {
				throw new ProblemException(OperationProblem.DNS_INVALID.at(Place.of(device, "DNS name"), name), e);
			}
		}
		return checked;
	}

	private static boolean has(NetworkInterface end, IpAddress address) {
		return IpAddress.parse(end.getAddress()).filter(address::equals).isPresent();
	}

	/**
	 * @param own further interfaces of the same device
	 * @throws ProblemException if an interface of this or another device has it
	 */
	public void requireFree(IpAddress address, List<NetworkInterface> own) throws ProblemException {
		if (own.stream().anyMatch(each -> has(each, address))) {
			throw new ProblemException(OperationProblem.ADDRESS_TWICE.at(Place.of(device, "address"), address));
		}
		String holder = null;
		for (Device other : plant.getDevices()) {
			if (!other.getName().equals(device)
					&& other.getInterfaces().stream().anyMatch(each -> has(each, address))) {
				holder = other.getName();
			}
		}
		if (holder != null) {
			throw new ProblemException(OperationProblem.ADDRESS_TAKEN.at(Place.of(device, "address"), address, holder));
		}
	}
}
