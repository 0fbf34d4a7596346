// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.JsonLines;
import org.sealbench.project.Project;

/**
 * Hardware that was replaced: SHA-256 fingerprints of link certificates that no checkout of the project takes for the
 * device any more. Whoever has the old hardware could otherwise have the new keys loaded into it. They stand with the
 * device, under its seal; what earlier versions wrote into {@code retired.log} counts, too, for it keeps hardware out
 * and lets none in. As it was read: for many threads.
 */
final class RetiredHardware {

	private static final String FILE = "retired.log";

	private final Map<String, Set<String>> known = new HashMap<>();

	/** A line of the file; public because it is read by reflection. */
	public record Line(String device, String fingerprint, Instant at) {
	}

	RetiredHardware(Project project) throws ProblemException {
		new JsonLines(project.folder().resolve(FILE)).records(Line.class)
				.forEach(each -> known(each.device()).add(each.fingerprint()));
		for (Device each : project.plant().getDevices()) {
			known(each.getName()).addAll(each.getRetiredHardware());
		}
	}

	private Set<String> known(String device) {
		return known.computeIfAbsent(device, name -> new HashSet<>());
	}

	/** The fingerprints that are no longer those of a device. */
	Set<String> of(String device) {
		return Set.copyOf(known.getOrDefault(device, Set.of()));
	}
}
