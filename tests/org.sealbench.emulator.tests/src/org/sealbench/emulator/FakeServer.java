// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import java.util.List;
import java.util.function.Consumer;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.ServiceReport;

/** A server that listens nowhere and does at its start what a test wants. */
final class FakeServer implements DeviceServer {

	private final DeviceContext context;
	private final Consumer<DeviceContext> start;
	private ServiceReport report = ServiceReport.off();

	/** Thrown by a test's action to make the start fail. */
	static final class RefusedStart extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}

	FakeServer(DeviceContext context, Consumer<DeviceContext> start) {
		this.context = context;
		this.start = start;
	}

	@Override
	public void start() throws ProblemException {
		try {
			start.accept(context);
			report = ServiceReport.running(List.of("opc.tcp://127.0.0.21:4840"));
		} catch (RefusedStart e) {
			throw new ProblemException(
					EmulatorProblem.PORT_TAKEN.at(Place.of("PLC_1"), "OPC UA server", "127.0.0.21:4840"), e);
		}
	}

	@Override
	public ServiceReport report() {
		return report;
	}

	@Override
	public void close() {
		report = ServiceReport.off();
	}
}
