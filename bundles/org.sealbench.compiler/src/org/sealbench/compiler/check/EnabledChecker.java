package org.sealbench.compiler.check;

import java.util.Arrays;

import org.sealbench.common.Place;
import org.sealbench.common.Problems;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.Device;

/** A device without any server is worth a word. */
final class EnabledChecker implements Checker {

	@Override
	public void check(CheckContext context, Device device, Problems problems) {
		if (Arrays.stream(ServerRole.values()).noneMatch(role -> role.isEnabled(device))) {
			problems.add(CompilerProblem.NOTHING_ENABLED.at(Place.of(device.getName())));
		}
	}
}
