// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.manager;

import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.sealbench.operations.certificate.CertificateMark;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.pki.ui.Messages;
import org.sealbench.pki.ui.certificate.CertificateRow;

/** The columns of the certificate manager: what each shows and how it sorts. */
enum CertificateColumn {
	ID(Messages.id, 46, row -> String.valueOf(row.certificate().id()), Comparator.comparing(CertificateSummary::id)),
	COMMON_NAME(Messages.commonName, 250, row -> row.certificate().commonName(),
			byText(CertificateSummary::commonName)),
	ISSUER(Messages.issuer, 260, row -> row.certificate().issuer(), byText(CertificateSummary::issuer)),
	VALID_TO(Messages.validTo, 190, CertificateColumn::validTo, Comparator.comparing(CertificateSummary::notAfter)),
	USED_AS(Messages.usedAs, 190, row -> String.join(", ", row.certificate().usedAs()),
			byText(each -> String.join(", ", each.usedAs()))),
	PRIVATE_KEY(Messages.privateKey, 110, row -> row.certificate().privateKey() ? Messages.yes : Messages.no,
			Comparator.comparing(CertificateSummary::privateKey));

	private static final int LENGTH_OF_A_DATE = 10;

	private final String title;
	private final int width;
	private final Function<CertificateRow, String> text;
	private final Comparator<CertificateSummary> order;

	CertificateColumn(String title, int width, Function<CertificateRow, String> text,
			Comparator<CertificateSummary> order) {
		this.title = title;
		this.width = width;
		this.text = text;
		this.order = order;
	}

	String title() {
		return title;
	}

	int width() {
		return width;
	}

	String text(CertificateRow row) {
		return text.apply(row);
	}

	/** By this column, and by number where it is equal. */
	Comparator<CertificateSummary> order() {
		return order.thenComparing(CertificateSummary::id);
	}

	private static Comparator<CertificateSummary> byText(Function<CertificateSummary, String> text) {
		return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
	}

	private static String validTo(CertificateRow row) {
		String date = row.certificate().notAfter().toString().substring(0, LENGTH_OF_A_DATE);
		CertificateMark mark = row.mark();
		return mark == CertificateMark.NONE ? date : NLS.bind(Messages.validToWith, date, mark.words());
	}
}
