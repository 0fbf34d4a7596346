// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.util.List;

/**
 * What an import found and what it would do. Nothing is changed by it.
 *
 * @param file  that was read
 * @param items in the order of the file
 */
public record ImportPlan(String file, List<ImportItem> items) {

	public ImportPlan {
		items = List.copyOf(items);
	}

	/** Whether a private key is among what is taken in. */
	public boolean hasKeys() {
		return items.stream().anyMatch(item -> item.action().changes() && item.key().isPresent());
	}
}
