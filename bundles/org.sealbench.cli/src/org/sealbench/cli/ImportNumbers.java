package org.sealbench.cli;

import java.util.HashMap;
import java.util.Map;

import org.sealbench.operations.certificate.ImportAction;
import org.sealbench.operations.certificate.ImportItem;
import org.sealbench.operations.certificate.ImportResult;
import org.sealbench.pki.Certificates;

/** Says what became of each thing that an import found, with the number that it got. */
final class ImportNumbers {

	private final Map<String, Integer> added = new HashMap<>();

	ImportNumbers(ImportResult result) {
		result.certificates().forEach(each -> added.put(each.fingerprintSha256(), each.id()));
	}

	String words(ImportItem item) {
		int number = number(item);
		String word = item.action().label() + (item.action() == ImportAction.ADD ? " in " + item.store().getLiteral() : "");
		return number == 0 ? word : word + ", ID " + number;
	}

	private int number(ImportItem item) {
		return item.number() != 0 || item.certificate().isEmpty() || added.isEmpty() ? item.number()
				: added.getOrDefault(Certificates.sha256(item.certificate().get()), 0);
	}
}
