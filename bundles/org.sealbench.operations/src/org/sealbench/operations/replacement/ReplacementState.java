// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.operations.JsonLines;
import org.sealbench.project.Project;

/**
 * How far the replacement of a device is: {@code replacements/NAME.log} in the project, one line of JSON, until all is
 * done. It is saved together with the new certificates, so that a replacement that was killed or has to wait goes on
 * with them, here or in another checkout.
 *
 * @param old      numbers of the certificates that the old hardware holds
 * @param fresh    numbers of those that take their place
 * @param partners devices that still have to learn about the new certificates
 * @param loaded   whether the new hardware was loaded
 */
public record ReplacementState(String device, List<Integer> old, List<Integer> fresh, List<String> partners,
		boolean loaded) {

	private static final String FOLDER = "replacements";

	public ReplacementState {
		old = List.copyOf(old);
		fresh = List.copyOf(fresh);
		partners = List.copyOf(partners);
	}

	/** The one that was begun for a device; where git joined two, the one that is further. */
	static Optional<ReplacementState> of(Project project, String device) throws ProblemException {
		byte[] content = project.attached().read(path(device)).orElse(new byte[0]);
		return JsonLines.records(content, ReplacementState.class).stream().filter(each -> each.device().equals(device))
				.max(Comparator.comparing(ReplacementState::loaded));
	}

	private static String path(String device) {
		return FOLDER + "/" + device + ".log";
	}

	ReplacementState withPartners(List<String> waiting) {
		return new ReplacementState(device, old, fresh, waiting, loaded);
	}

	ReplacementState loadedNow() {
		return new ReplacementState(device, old, fresh, partners, true);
	}

	/** Has the next save keep it. */
	void keep(Project project) throws ProblemException {
		project.attached().write(path(device), JsonLines.line(this).getBytes(StandardCharsets.UTF_8));
	}

	/** Has the next save forget it. */
	void forget(Project project) throws ProblemException {
		project.attached().delete(path(device));
	}
}
