// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

import org.eclipse.jetty.http.HttpHeader;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceNames;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.device.emulator.TimeTravel;
import org.sealbench.device.link.LinkPaths;
import org.sealbench.device.link.LinkMessages.Clock;
import org.sealbench.device.link.LinkMessages.Code;
import org.sealbench.device.link.LinkMessages.Devices;
import org.sealbench.device.link.LinkMessages.Mode;
import org.sealbench.device.link.LinkMessages.Travelled;
import org.sealbench.emulator.http.LinkExchange;

/** The panel for other processes of the user who started the emulator: they read the token from the registry. */
final class PanelRoutes {

	private final EmulatorPanel panel;
	private final byte[] expected;

	PanelRoutes(EmulatorPanel panel, String token) {
		this.panel = panel;
		this.expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
	}

	void answer(LinkExchange exchange) throws ProblemException {
		byte[] given = exchange.header(HttpHeader.AUTHORIZATION).getBytes(StandardCharsets.UTF_8);
		if (!MessageDigest.isEqual(expected, given)) {
			throw new ProblemException(DeviceProblem.OPERATOR_UNKNOWN.at(Place.of("emulator")));
		}
		List<String> path = exchange.segments(LinkPaths.PANEL);
		if (path.equals(List.of("")) && exchange.method().equals("GET")) {
			exchange.answer(new Devices(panel.devices()));
			return;
		}
		if (path.equals(List.of("", LinkPaths.TRAVEL)) && exchange.method().equals("POST")) {
			exchange.answer(new Travelled(panel.travel(exchange.body(TimeTravel.class))));
			return;
		}
		if (path.size() != 3 || !path.get(0).isEmpty()) {
			throw LinkExchange.malformed("there is no such path");
		}
		if (path.get(1).equals(LinkPaths.TRAVEL) && exchange.method().equals("DELETE")) {
			panel.comeBack(DeviceNames.decode(path.get(2)).orElseThrow(() -> LinkExchange.malformed("its traveller")));
			exchange.done();
			return;
		}
		String device = DeviceNames.decode(path.get(1)).orElseThrow(() -> LinkExchange.malformed("its device name"));
		switch (exchange.method() + " " + path.get(2)) {
		case "POST pairing" -> {
			exchange.answer(new Code(panel.requestPairing(device)));
			return;
		}
		case "PUT clock" -> panel.setClock(device, exchange.body(Clock.class).time());
		case "PUT mode" -> panel.setMode(device, exchange.body(Mode.class).mode());
		case "DELETE memory" -> panel.reset(device);
		default -> throw LinkExchange.malformed("there is no such path");
		}
		exchange.done();
	}
}
