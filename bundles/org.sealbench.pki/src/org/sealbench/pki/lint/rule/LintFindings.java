// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.rule;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;

/** Collects the findings about one certificate or revocation list, for the targets that were asked for. */
public final class LintFindings {

	private final String name;
	private final LintContext context;
	private final List<Problem> found = new ArrayList<>();

	public LintFindings(String name, LintContext context) {
		this.name = name;
		this.context = context;
	}

	/** @param field of the certificate, in the words in which it is shown */
	public void add(LintProblem code, String field, Object... arguments) {
		if (code.targets().stream().anyMatch(context.targets()::contains)) {
			found.add(code.at(Place.of(name, field), arguments));
		}
	}

	public List<Problem> list() {
		return List.copyOf(found);
	}
}
