// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.network;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** What can be wrong with a question about the network of a project. */
public enum NetworkProblem implements ProblemCode {
	NO_SUCH_CLIENT(8601, Category.USAGE, "the project knows no client {0}",
			"Use one of: {1}; or the number or common name of a certificate of the project."),
	NAME_TWICE(8603, Category.USAGE, "several certificates of the project have the name {0}",
			"Name one by its number: {1}."),
	NO_SERVER(8602, Category.FINDING, "its {0} is off", "Switch it on and compile.");

	private final CatalogueEntry entry;

	NetworkProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
