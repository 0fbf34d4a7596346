// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.emulator;

import org.sealbench.device.emulator.EmulatorRegistry;
import org.sealbench.device.emulator.EmulatorService;
import org.sealbench.operations.emulator.EmulatorAccess;
import org.sealbench.operations.emulator.InProcessEmulator;
import org.sealbench.ui.OutputConsole;

/** The emulators inside the workbench: started by the first download, stopped when the workbench closes. */
public final class Emulators {

	private final InProcessEmulator starter;

	/** Called by the service runtime, which also closes it. */
	public Emulators(EmulatorService service) {
		starter = new InProcessEmulator(() -> service, OutputConsole::println);
	}

	public EmulatorAccess access() {
		return new EmulatorAccess(EmulatorRegistry.ofThisProcess(), starter);
	}

	public void close() {
		starter.close();
	}
}
