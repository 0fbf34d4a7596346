// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.rule.device;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.compiler.rule.Rule;
import org.sealbench.compiler.rule.RuleContext;
import org.sealbench.model.Device;
import org.sealbench.model.field.Field;

/** Ports that are opened exist (RFC 6335 §6), differ from each other, and can be opened without privileges. */
final class PortRule implements Rule {

	private static final int LARGEST = 65535;
	private static final int FIRST_UNPRIVILEGED = 1024;

	/** A port that a server of the device opens. */
	private record Port(Field field, int number) {
	}

	@Override
	public void check(RuleContext context, Device device, Problems problems) {
		List<Port> ports = opened(device);
		for (int i = 0; i < ports.size(); i++) {
			Port port = ports.get(i);
			Place place = Place.of(device.getName(), port.field());
			if (port.number() < 1 || port.number() > LARGEST) {
				problems.add(CompilerProblem.PORT_RANGE.at(place, port.number()));
			} else if (port.number() < FIRST_UNPRIVILEGED) {
				problems.add(CompilerProblem.PORT_PRIVILEGED.at(place, port.number()));
			}
			ports.subList(0, i).stream().filter(other -> other.number() == port.number()).findFirst().ifPresent(
					other -> problems.add(CompilerProblem.PORT_TWICE.at(place, port.number(), other.field().words())));
		}
	}

	private static List<Port> opened(Device device) {
		List<Port> ports = new ArrayList<>();
		if (ServerRole.WEB.isEnabled(device)) {
			ports.add(new Port(Field.WEB_HTTPS_PORT, device.getWebServer().getHttpsPort()));
			if (!device.getWebServer().isHttpsOnly()) {
				ports.add(new Port(Field.WEB_HTTP_PORT, device.getWebServer().getHttpPort()));
			}
		}
		if (ServerRole.OPCUA.isEnabled(device)) {
			ports.add(new Port(Field.OPC_UA_PORT, device.getOpcUaServer().getPort()));
		}
		return ports;
	}
}
