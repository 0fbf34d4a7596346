// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.device;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DevicePart;
import org.sealbench.device.ServiceReport;
import org.sealbench.emulator.DeviceContext;
import org.sealbench.emulator.DeviceServer;
import org.sealbench.emulator.DeviceServerFactory;
import org.sealbench.emulator.EmulatorProblem;

/** The servers of one loaded image, and those that did not start. */
final class RunningServers implements AutoCloseable {

	private final DeviceContext context;
	private final List<DeviceServer> started = new ArrayList<>();
	private ServiceReport web = ServiceReport.off();
	private ServiceReport opcua = ServiceReport.off();
	private DeviceServer webServer;
	private DeviceServer opcuaServer;

	private RunningServers(DeviceContext context) {
		this.context = context;
	}

	/** No servers: a device without an image. */
	static RunningServers none() {
		return new RunningServers(null);
	}

	/** Servers that could not even be created. */
	static RunningServers failed(String reason) {
		RunningServers failed = none();
		failed.web = ServiceReport.failed(reason);
		failed.opcua = ServiceReport.failed(reason);
		return failed;
	}

	/** Starts every server that the image activates, or none. */
	static RunningServers start(DeviceContext context, DeviceServerFactory servers) throws ProblemException {
		RunningServers running = new RunningServers(context);
		try {
			running.startWeb(servers);
			running.startOpcUa(servers);
			return running;
		} catch (ProblemException | RuntimeException e) {
			running.close();
			throw e;
		}
	}

	/**
	 * Switches to another image: servers that can do so while they run, the others are restarted. Afterwards this
	 * object cannot be used any more.
	 *
	 * @throws ProblemException if a server did not start; then none runs
	 */
	RunningServers moveTo(DeviceContext next, DeviceServerFactory servers) throws ProblemException {
		RunningServers moved = new RunningServers(next);
		if (webServer != null && next.image().settings().webServer().enabled() && webServer.adopt(next)) {
			moved.webServer = keep(webServer, moved);
		}
		if (opcuaServer != null && next.image().settings().opcUaServer().enabled() && opcuaServer.adopt(next)) {
			moved.opcuaServer = keep(opcuaServer, moved);
		}
		close();
		try {
			moved.startWeb(servers);
			moved.startOpcUa(servers);
			return moved;
		} catch (ProblemException | RuntimeException e) {
			moved.close();
			throw e;
		}
	}

	private DeviceServer keep(DeviceServer server, RunningServers moved) {
		started.remove(server);
		moved.started.add(server);
		return server;
	}

	/** Starts what can be started; the reports say why the rest failed. */
	static RunningServers startWhatCan(DeviceContext context, DeviceServerFactory servers) {
		RunningServers running = new RunningServers(context);
		try {
			running.startWeb(servers);
		} catch (ProblemException e) {
			running.web = failed(context, DevicePart.WEB, e);
		}
		try {
			running.startOpcUa(servers);
		} catch (ProblemException e) {
			running.opcua = failed(context, DevicePart.OPCUA, e);
		}
		return running;
	}

	ServiceReport web() {
		return webServer == null ? web : webServer.report();
	}

	ServiceReport opcua() {
		return opcuaServer == null ? opcua : opcuaServer.report();
	}

	boolean hasFailed() {
		return web().state() == ServiceReport.State.FAILED || opcua().state() == ServiceReport.State.FAILED;
	}

	@Override
	public void close() {
		for (DeviceServer each : started.reversed()) {
			each.close();
		}
		started.clear();
		webServer = null;
		opcuaServer = null;
		web = ServiceReport.off();
		opcua = ServiceReport.off();
	}

	private void startWeb(DeviceServerFactory servers) throws ProblemException {
		if (webServer == null && context.image().settings().webServer().enabled()) {
			webServer = start(servers.web(context), "web server");
		}
	}

	private void startOpcUa(DeviceServerFactory servers) throws ProblemException {
		if (opcuaServer == null && context.image().settings().opcUaServer().enabled()) {
			opcuaServer = start(servers.opcua(context), "OPC UA server");
		}
	}

	private DeviceServer start(DeviceServer server, String words) throws ProblemException {
		try {
			server.start();
			started.add(server);
			return server;
		} catch (ProblemException e) {
			server.close();
			throw e;
		} catch (RuntimeException e) {
			// A defect in one server must not stop the emulator; it is reported as such.
			server.close();
			throw new ProblemException(
					EmulatorProblem.SERVER_FAILED.at(Place.of(context.image().settings().name()), words, e), e);
		}
	}

	private static ServiceReport failed(DeviceContext context, DevicePart source, ProblemException e) {
		context.log().add(source, e.problem().line());
		return ServiceReport.failed(text(e));
	}

	/** A problem as a device reports it: code and message. */
	static String text(ProblemException e) {
		return e.problem().code().text() + " " + e.problem().message();
	}
}
