// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a list of certificates can be sorted by; equal ones stay in the order of their numbers. */
public enum CertificateOrder {
	ID(Comparator.comparing(CertificateSummary::id)),
	NAME(text(CertificateSummary::commonName)),
	ISSUER(text(CertificateSummary::issuer)),
	VALID_TO(Comparator.comparing(CertificateSummary::notAfter)),
	USED_AS(text(each -> String.join(", ", each.usedAs()))),
	PRIVATE_KEY(Comparator.comparing(CertificateSummary::privateKey).reversed());

	private final Comparator<CertificateSummary> comparator;

	CertificateOrder(Comparator<CertificateSummary> comparator) {
		this.comparator = comparator;
	}

	public Comparator<CertificateSummary> comparator() {
		return comparator.thenComparing(CertificateSummary::id);
	}

	/** The word that the command line uses: {@code valid-to}. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<CertificateOrder> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
	}

	private static Comparator<CertificateSummary> text(Function<CertificateSummary, String> text) {
		return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
	}
}
