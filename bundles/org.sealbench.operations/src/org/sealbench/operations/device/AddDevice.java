// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.device;

import java.util.List;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.settings.DeviceTypes;
import org.sealbench.model.Device;
import org.sealbench.model.EndpointSecurity;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.OpcUaServer;
import org.sealbench.model.SecureChannel;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;
import org.sealbench.project.folder.NameSyntax;

/** Adds a device with the defaults of the field: both servers off, every classic security policy offered. */
public final class AddDevice {

	private static final List<EndpointSecurity> OFFERS = List.of(EndpointSecurity.NONE,
			EndpointSecurity.BASIC128RSA15_SIGN, EndpointSecurity.BASIC128RSA15_SIGN_AND_ENCRYPT,
			EndpointSecurity.BASIC256_SIGN, EndpointSecurity.BASIC256_SIGN_AND_ENCRYPT,
			EndpointSecurity.BASIC256SHA256_SIGN, EndpointSecurity.BASIC256SHA256_SIGN_AND_ENCRYPT);

	/** Adds the device to the model; saving is up to the caller. */
	public Outcome<Device> run(Project project, DeviceRequest request) {
		return Outcome.attempt(() -> {
			Device device = make(project, request);
			project.change(() -> project.plant().getDevices().add(device));
			return Outcome.of(device);
		});
	}

	/**
	 * Creates the device without adding it, for those who add it by a command that can be undone.
	 *
	 * @throws ProblemException if the name is malformed or taken, or an address or a setting does not fit
	 */
	public Device make(Project project, DeviceRequest request) throws ProblemException {
		NameSyntax.requireValid("device", request.name());
		boolean taken = project.plant().getDevices().stream()
				.anyMatch(each -> each.getName().equalsIgnoreCase(request.name()));
		if (taken) {
			throw new ProblemException(OperationProblem.DEVICE_EXISTS.at(Place.of(request.name())));
		}
		DeviceInterfaces parser = new DeviceInterfaces(project.plant(), request.name());
		List<NetworkInterface> interfaces = parser.make(request.addresses());
		interfaces.get(0).getDnsNames().addAll(parser.dnsNames(request.dnsNames()));
		Device device = ModelFactory.eINSTANCE.createDevice();
		device.setFormatVersion(1);
		device.setName(request.name());
		device.setType(type(request));
		device.getInterfaces().addAll(interfaces);
		device.setWebServer(ModelFactory.eINSTANCE.createWebServer());
		device.setOpcUaServer(opcUaServer());
		return device;
	}

	private static String type(DeviceRequest request) throws ProblemException {
		return request.type().isBlank() ? DeviceTypes.all().get(0)
				: DeviceTypes.of(request.type()).orElseThrow(() -> new ProblemException(OperationProblem.TYPE_UNKNOWN
						.at(Place.of(request.name(), "type"), request.type(), String.join(", ", DeviceTypes.all()))));
	}

	private static OpcUaServer opcUaServer() {
		SecureChannel channel = ModelFactory.eINSTANCE.createSecureChannel();
		channel.getOffers().addAll(OFFERS);
		OpcUaServer server = ModelFactory.eINSTANCE.createOpcUaServer();
		server.setSecureChannel(channel);
		server.setUserAuthentication(ModelFactory.eINSTANCE.createUserAuthentication());
		return server;
	}
}
