package org.sealbench.project.ui.jobs;

import org.sealbench.device.EmulatorService;
import org.sealbench.device.link.EmulatorRegistry;
import org.sealbench.operations.EmulatorAccess;
import org.sealbench.operations.InProcessEmulator;
import org.sealbench.ui.Output;

/** The emulators inside the workbench: started by the first download, stopped when the workbench closes. */
public final class Emulators {

	private final InProcessEmulator starter;

	/** Called by the service runtime, which also closes it. */
	public Emulators(EmulatorService service) {
		starter = new InProcessEmulator(() -> service, Output::println);
	}

	public EmulatorAccess access() {
		return new EmulatorAccess(EmulatorRegistry.of(System.getenv(), System.getProperty("user.home")), starter);
	}

	public void close() {
		starter.close();
	}
}
