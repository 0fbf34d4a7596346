// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.io.PrintStream;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

/** Saves a change of certificates and shows it. */
final class CertificateChangeView {

	private final Session session;
	private final Project project;
	private final String done;

	/** @param done what happened to the certificates, such as {@code made} */
	CertificateChangeView(Session session, Project project, String done) {
		this.session = session;
		this.project = project;
		this.done = done;
	}

	int show(Outcome<CertificateChange> outcome) throws ProblemException {
		if (outcome.isGood()) {
			project.save();
		}
		return session.answer().show(outcome, this::print, CertificateChangeView::describe);
	}

	private void print(CertificateChange change, PrintStream out) {
		for (CertificateSummary each : change.certificates()) {
			out.println("Certificate " + each.id() + " " + done + ": " + each.commonName() + ", store "
					+ each.store().getLiteral() + ", valid until " + each.notAfter());
		}
	}

	private static void describe(CertificateChange change, JsonObject json) {
		json.add("certificates", CertificateJson.list(change.certificates()));
		json.add("loadAgain", Json.strings(change.devices()));
	}
}
