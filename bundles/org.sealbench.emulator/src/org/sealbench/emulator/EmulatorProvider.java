package org.sealbench.emulator;

import java.time.InstantSource;

import org.sealbench.common.ProblemException;
import org.sealbench.device.Emulator;
import org.sealbench.device.EmulatorOptions;
import org.sealbench.device.EmulatorService;
import org.sealbench.device.link.EmulatorRegistry;
import org.sealbench.emulator.rack.Rack;

/** Starts emulators that register with the user who runs this process. */
public final class EmulatorProvider implements EmulatorService {

	private final EmulatorRegistry registry;

	/** With the registry that the environment says. */
	public EmulatorProvider() {
		this(EmulatorRegistry.of(System.getenv(), System.getProperty("user.home")));
	}

	public EmulatorProvider(EmulatorRegistry registry) {
		this.registry = registry;
	}

	@Override
	public Emulator start(EmulatorOptions options) throws ProblemException {
		return Rack.start(options, registry, StandardServers::new, InstantSource.system());
	}
}
