// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;

/** The trust stores of a machine that are to be changed. */
final class TrustStores {

	private final Machine machine;

	TrustStores(Machine machine) {
		this.machine = machine;
	}

	List<TrustStore> of(StoreTarget target) throws ProblemException {
		if (!machine.canHave(target.kind())) {
			throw new ProblemException(InstallProblem.NOT_HERE.at(Place.of("--into"), target));
		}
		return switch (target.kind()) {
		case NSS ->
			List.of(new NssStore(machine, "NSS database", machine.home().resolve(TypedPath.of(target.folder()))));
		case SYSTEM -> List.of(LinuxSystemStore.of(machine));
		case FIREFOX -> new NssDatabases(machine).firefox();
		case CHROMIUM -> new NssDatabases(machine).chromium();
		case WINDOWS_USER -> List.of(new WindowsStore(machine, true));
		case WINDOWS_MACHINE -> List.of(new WindowsStore(machine, false));
		case MACOS -> List.of(new MacStore(machine));
		};
	}
}
