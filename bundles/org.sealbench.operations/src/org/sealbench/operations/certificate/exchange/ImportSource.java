// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.util.List;

import org.sealbench.pki.formats.FoundPart;

/**
 * What was read from one file or from two that belong together.
 *
 * @param name  of the first file
 * @param parts of both
 */
public record ImportSource(String name, List<FoundPart> parts) {

	public ImportSource {
		parts = List.copyOf(parts);
	}

	/** The parts of one kind. */
	<T extends FoundPart> List<T> all(Class<T> kind) {
		return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
