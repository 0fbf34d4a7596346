// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.exchange;

import org.sealbench.operations.certificate.exchange.ExportFormat;
import org.sealbench.pki.ui.Messages;

/** The types of files that a certificate is exported into, as the user chooses them, with the ending of each. */
enum ExportFileType {
	DER(ExportFormat.DER, Messages.typeDer, ".der"),
	PEM(ExportFormat.PEM, Messages.typePem, ".pem"),
	P7B(ExportFormat.P7B, Messages.typeP7b, ".p7b"),
	CRL(ExportFormat.CRL, Messages.typeCrl, ".crl"),
	CRL_PEM(ExportFormat.CRL_PEM, Messages.typeCrlPem, ".crl.pem"),
	P12(ExportFormat.P12, Messages.typeP12, ".p12"),
	PKCS8(ExportFormat.PKCS8, Messages.typePkcs8, ".key");

	private final ExportFormat format;
	private final String label;
	private final String ending;

	ExportFileType(ExportFormat format, String label, String ending) {
		this.format = format;
		this.label = label;
		this.ending = ending;
	}

	ExportFormat format() {
		return format;
	}

	String label() {
		return label;
	}

	String ending() {
		return ending;
	}
}
