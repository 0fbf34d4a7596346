// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.host;

import java.time.InstantSource;

import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.Emulator;
import org.sealbench.device.emulator.EmulatorOptions;
import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.emulator.EmulatorService;

/** Starts emulators that register with the user who runs this process. */
public final class EmulatorProvider implements EmulatorService {

	private final EmulatorRegistry registry;

	/** With the registry that the environment names. */
	public EmulatorProvider() {
		this(EmulatorRegistry.ofThisProcess());
	}

	public EmulatorProvider(EmulatorRegistry registry) {
		this.registry = registry;
	}

	@Override
	public Emulator start(EmulatorOptions options) throws ProblemException {
		return EmulatorHost.start(options, registry, StandardServerFactory::new, InstantSource.system());
	}
}
