// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.util.List;
import java.util.Optional;

/** What a file holds, part by part in its order. */
public record FileContents(List<FoundPart> parts) {

	public FileContents {
		parts = List.copyOf(parts);
	}

	public List<FoundPart.OfCertificate> certificates() {
		return all(FoundPart.OfCertificate.class);
	}

	public List<FoundPart.OfKey> keys() {
		return all(FoundPart.OfKey.class);
	}

	public List<FoundPart.OfCrl> crls() {
		return all(FoundPart.OfCrl.class);
	}

	public List<FoundPart.OfRequest> requests() {
		return all(FoundPart.OfRequest.class);
	}

	/** The first part that cannot be read. */
	public Optional<FoundPart.Damaged> damage() {
		return all(FoundPart.Damaged.class).stream().findFirst();
	}

	/** The first part that cannot be read, private keys aside. */
	public Optional<FoundPart.Damaged> publicDamage() {
		return all(FoundPart.Damaged.class).stream().filter(part -> !part.isKey()).findFirst();
	}

	/** All parts of one kind. */
	public <T extends FoundPart> List<T> all(Class<T> kind) {
		return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
