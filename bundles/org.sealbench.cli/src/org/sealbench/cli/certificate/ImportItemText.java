// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.util.HashMap;
import java.util.Map;

import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.exchange.ImportAction;
import org.sealbench.operations.certificate.exchange.ImportItem;
import org.sealbench.operations.certificate.exchange.ImportResult;
import org.sealbench.pki.Certificates;

/** Says what happened to each thing that an import found, with the number that it got. */
final class ImportItemText {

	private final Map<String, CertificateNumber> added = new HashMap<>();

	ImportItemText(ImportResult result) {
		result.certificates().forEach(each -> added.put(each.fingerprintSha256(), each.id()));
	}

	String text(ImportItem item) {
		CertificateNumber number = number(item);
		String word = item.action().label()
				+ (item.action() == ImportAction.ADD ? " in " + item.store().getLiteral() : "");
		return number.isNone() ? word : word + ", ID " + number;
	}

	private CertificateNumber number(ImportItem item) {
		return item.number().isGiven() || item.certificate().isEmpty() || added.isEmpty() ? item.number()
				: added.getOrDefault(Certificates.sha256(item.certificate().get()), CertificateNumber.NONE);
	}
}
