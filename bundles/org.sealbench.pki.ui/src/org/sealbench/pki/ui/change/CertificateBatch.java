// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.pki.ui.certificate.CertificateRow;

/** Does the same with several certificates; one that is rejected does not hold up the others. */
final class CertificateBatch {

	private CertificateBatch() {
	}

	static Outcome<List<CertificateChange>> run(List<CertificateRow> rows,
			IntFunction<Outcome<CertificateChange>> operation) {
		List<CertificateChange> done = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (CertificateRow row : rows) {
			Outcome<CertificateChange> outcome = operation.apply(row.certificate().id());
			outcome.result().ifPresent(done::add);
			problems.addAll(outcome.problems());
		}
		return Outcome.of(done, problems);
	}

	/** As a message names them. */
	static String names(List<CertificateRow> rows) {
		return String.join(", ", rows.stream().map(CertificateRow::name).toList());
	}
}
