// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;

/** The trust stores of a machine by the names that the command line has for them. */
final class TrustStores {

	private final Machine machine;

	TrustStores(Machine machine) {
		this.machine = machine;
	}

	/** @param target {@code system}, {@code nss:DIR}, {@code firefox}, {@code chromium}, {@code windows-user} … */
	List<TrustStore> of(String target) throws ProblemException {
		if (target.startsWith("nss:") && target.length() > 4) {
			return List.of(
					new NssStore(machine, "NSS database", machine.home().resolve(TypedPath.of(target.substring(4)))));
		}
		if (!machine.canHave(target)) {
			throw new ProblemException(InstallProblem.NOT_HERE.at(Place.of("--into"), target));
		}
		return switch (target) {
		case "system" -> List.of(LinuxSystemStore.of(machine));
		case "firefox" -> new NssDatabases(machine).firefox();
		case "chromium" -> new NssDatabases(machine).chromium();
		case "windows-user" -> List.of(new WindowsStore(machine, true));
		case "windows-machine" -> List.of(new WindowsStore(machine, false));
		case "macos" -> List.of(new MacStore(machine));
		default -> throw new ProblemException(InstallProblem.TARGET_UNKNOWN.at(Place.of("--into"), target));
		};
	}
}
