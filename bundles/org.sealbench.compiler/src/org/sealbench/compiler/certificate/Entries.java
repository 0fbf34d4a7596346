package org.sealbench.compiler.certificate;

import java.util.Optional;

import org.sealbench.model.CertificateEntry;
import org.sealbench.model.Plant;

/** Certificate entries by number. */
public final class Entries {

	private Entries() {
	}

	public static Optional<CertificateEntry> find(Plant plant, int number) {
		return plant.getCertificates().stream().filter(each -> each.getNumber() == number).findFirst();
	}

	public static boolean isRevoked(CertificateEntry entry) {
		return entry.getRevokedAt() != null && !entry.getRevokedAt().isEmpty();
	}
}
