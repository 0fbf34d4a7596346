package org.sealbench.cli;

import java.util.ServiceLoader;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.device.EmulatorService;

/** Finds the emulator among what is installed. */
final class EmulatorPart {

	EmulatorService service() throws ProblemException {
		return ServiceLoader.load(EmulatorService.class, EmulatorPart.class.getClassLoader()).findFirst()
				.orElseThrow(() -> new ProblemException(CliProblem.NO_EMULATOR_PART.at(Place.of("emulator"))));
	}
}
