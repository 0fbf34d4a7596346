// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.emulator;

import java.util.ServiceLoader;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.emulator.EmulatorService;

/** Finds the emulator among what is installed. */
public final class InstalledEmulator {

	private final ClassLoader installation;

	/** That of this program. */
	public InstalledEmulator() {
		this(InstalledEmulator.class.getClassLoader());
	}

	/** @param installation where it is looked for */
	InstalledEmulator(ClassLoader installation) {
		this.installation = installation;
	}

	/** @throws ProblemException if this installation has no emulator */
	public EmulatorService service() throws ProblemException {
		return ServiceLoader.load(EmulatorService.class, installation).findFirst()
				.orElseThrow(() -> new ProblemException(CliProblem.NO_EMULATOR_PART.at(Place.of("emulator"))));
	}
}
