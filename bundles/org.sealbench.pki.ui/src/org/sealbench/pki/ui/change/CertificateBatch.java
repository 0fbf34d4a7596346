// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.pki.ui.certificate.CertificateRow;
import org.sealbench.ui.problem.ProblemDialog;

/** Does the same with several certificates; one that is rejected does not hold up the others. */
final class CertificateBatch {

	private CertificateBatch() {
	}

	static Outcome<List<CertificateChange>> run(List<CertificateRow> rows,
			Function<CertificateNumber, Outcome<CertificateChange>> operation) {
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

	/** What stands in the way of a command. */
	interface Obstacle {
		Optional<Problem> of(CertificateNumber id) throws ProblemException;
	}

	/** Refuses a command on certificates before anything is asked; whether it did. */
	static boolean isRefused(Shell shell, List<CertificateRow> rows, Obstacle obstacle) {
		List<Problem> found = new ArrayList<>();
		for (CertificateRow row : rows) {
			try {
				obstacle.of(row.certificate().id()).ifPresent(found::add);
			} catch (ProblemException e) {
				found.add(e.problem());
			}
		}
		if (!found.isEmpty()) {
			ProblemDialog.of(rows.get(0).project(), shell, found);
		}
		return !found.isEmpty();
	}
}
