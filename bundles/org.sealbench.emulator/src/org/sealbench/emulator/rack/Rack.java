package org.sealbench.emulator.rack;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.function.Function;

import org.sealbench.common.ProblemException;
import org.sealbench.device.Emulator;
import org.sealbench.device.EmulatorOptions;
import org.sealbench.device.EmulatorPanel;
import org.sealbench.device.link.EmulatorEntry;
import org.sealbench.device.link.EmulatorRegistry;
import org.sealbench.emulator.DeviceServers;
import org.sealbench.emulator.http.SharedJetty;
import org.sealbench.emulator.state.StateFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running emulator. */
public final class Rack implements Emulator {

	private static final Logger LOG = LoggerFactory.getLogger(Rack.class);
	private static final int TOKEN_BYTES = 32;

	private final Deque<Ending> endings = new ArrayDeque<>();
	private URI url;
	private EmulatorPanel panel;

	/** Something to undo when the rack ends. */
	private interface Ending {
		void run() throws ProblemException;
	}

	private Rack() {
	}

	/**
	 * Starts a rack.
	 *
	 * @param servers  makes the servers of devices on top of what all of them share
	 * @param computer the clock that devices' clocks are ahead of or behind
	 */
	public static Rack start(EmulatorOptions options, EmulatorRegistry registry, Function<SharedJetty, DeviceServers> servers,
			InstantSource computer) throws ProblemException {
		Rack rack = new Rack();
		try {
			rack.powerOn(options, registry, servers, computer);
			return rack;
		} catch (ProblemException | RuntimeException e) {
			rack.close();
			throw e;
		}
	}

	private void powerOn(EmulatorOptions options, EmulatorRegistry registry, Function<SharedJetty, DeviceServers> servers,
			InstantSource computer) throws ProblemException {
		StateFolder state = new StateFolder(options.state());
		endings.push(state::close);
		RackIdentity identity = RackIdentity.in(state, computer);
		SharedJetty jetty = new SharedJetty();
		endings.push(jetty::close);
		PairingDisplay display = new PairingDisplay(identity.code(), System::nanoTime);
		RackDevices devices = new RackDevices(state, servers.apply(jetty), computer, display, options.messages());
		endings.push(devices::close);
		devices.powerOn(options.devices());
		panel = new RackPanel(devices);
		String token = token();
		RackHandler handler = new RackHandler(new LinkRoutes(devices, identity.fingerprint()), new PanelRoutes(panel, token));
		RackServer server = RackServer.start(jetty, options.listen(), identity, handler);
		endings.push(server::close);
		url = server.url();
		EmulatorEntry entry = EmulatorRegistry.entry(url, identity.fingerprint(), token, options.state());
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
