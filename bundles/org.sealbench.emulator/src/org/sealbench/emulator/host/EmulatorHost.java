// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.function.Function;

import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorEntry;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorPanel;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.emulator.DeviceServerFactory;
import org.sealbench.emulator.http.JettyResources;
import org.sealbench.emulator.state.StateFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running emulator. */
public final class EmulatorHost implements Emulator {

	private static final Logger LOG = LoggerFactory.getLogger(EmulatorHost.class);
	private static final int TOKEN_BYTES = 32;

	private final Deque<Ending> endings = new ArrayDeque<>();
	private URI url;
	private EmulatorPanel panel;

	/** Something to undo when the emulator ends. */
	private interface Ending {
		void run() throws ProblemException;
	}

	private EmulatorHost() {
	}

	/**
	 * Starts an emulator.
	 *
	 * @param servers  creates the servers of devices from the resources that all of them share
	 * @param computer the clock that devices' clocks are ahead of or behind
	 * @throws ProblemException if the address is taken, or the state folder cannot be used or is in use
	 */
	public static EmulatorHost start(EmulatorOptions options, EmulatorRegistry registry,
			Function<JettyResources, DeviceServerFactory> servers, InstantSource computer) throws ProblemException {
		EmulatorHost host = new EmulatorHost();
		try {
			host.powerOn(options, registry, servers, computer);
			return host;
		} catch (ProblemException | RuntimeException e) {
			host.close();
			throw e;
		}
	}

	private void powerOn(EmulatorOptions options, EmulatorRegistry registry,
			Function<JettyResources, DeviceServerFactory> servers, InstantSource computer) throws ProblemException {
		StateFolder state = new StateFolder(options.state());
		endings.push(state::close);
		HostIdentity identity = HostIdentity.in(state, computer);
		JettyResources jetty = new JettyResources();
		endings.push(jetty::close);
		PairingDisplay display = new PairingDisplay(identity.code(), code -> HostIdentity.keep(state, code),
				System::nanoTime);
		EmulatedDevices devices = new EmulatedDevices(state, servers.apply(jetty), computer, display,
				options.messages());
		endings.push(devices::close);
		devices.powerOn(options.devices());
		panel = new HostPanel(devices, new Journeys(devices, computer));
		String token = token();
		LinkHandler handler = new LinkHandler(new LinkRoutes(devices, identity.fingerprint()),
				new PanelRoutes(panel, token));
		LinkServer server = LinkServer.start(jetty, options.listen(), identity, handler, LinkServer.PATIENCE);
		endings.push(server::close);
		url = server.url();
		EmulatorEntry entry = EmulatorRegistry.entry(url, identity.fingerprint(), token, options.state(),
				options.alone());
		registry.add(entry);
		endings.push(() -> registry.remove(entry));
	}

	@Override
	public URI url() {
		return url;
	}

	@Override
	public EmulatorPanel panel() {
		return panel;
	}

	@Override
	public synchronized void close() {
		while (!endings.isEmpty()) {
			try {
				endings.pop().run();
			} catch (ProblemException | RuntimeException e) {
				// The rest still has to be stopped.
				LOG.warn("the emulator did not end cleanly", e);
			}
		}
	}

	private static String token() {
		byte[] random = new byte[TOKEN_BYTES];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}
}
