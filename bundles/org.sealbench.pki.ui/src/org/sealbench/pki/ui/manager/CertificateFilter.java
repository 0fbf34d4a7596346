// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.sealbench.pki.ui.certificate.CertificateRow;

/** Lets through the rows in which every word occurs somewhere, fingerprint and subject included. */
final class CertificateFilter extends ViewerFilter {

	private final Map<CertificateRow, String> texts = new IdentityHashMap<>();
	private List<String> words = List.of();

	void words(String text) {
		words = Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(each -> !each.isEmpty())
				.toList();
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		if (words.isEmpty()) {
			return true;
		}
		String text = texts.computeIfAbsent((CertificateRow) element, CertificateFilter::text);
		return words.stream().allMatch(text::contains);
	}

	/** Forgets the texts of rows that are no longer shown. */
	void forget() {
		texts.clear();
	}

	private static String text(CertificateRow row) {
		String columns = Arrays.stream(CertificateColumn.values()).map(column -> column.text(row))
				.collect(Collectors.joining(" "));
		return (columns + " " + row.certificate().subject() + " " + row.certificate().fingerprintSha256())
				.toLowerCase(Locale.ROOT);
	}
}
