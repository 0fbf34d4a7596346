// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.options.FilePasswordOptions;
import org.sealbench.cli.options.OptionalProject;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.inspection.CheckAuthenticity;
import org.sealbench.pki.Authenticity;
import org.sealbench.pki.Certificates;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks whether a CA signed a certificate. */
@Command(name = "authenticity",
		description = "Check a certificate's authority key identifier and signature against its CA.")
final class CertAuthenticityCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID|FILE", description = "Number in the project, or a file.")
	private String what;

	@Option(names = "--ca", paramLabel = "ID|FILE",
			description = "The CA; default: the one that the certificate names, from the project.")
	private String ca;

	@Mixin
	private FilePasswordOptions filePassword;

	private final Session session;

	CertAuthenticityCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (OptionalProject project = OptionalProject.open(session)) {
			Outcome<Authenticity> outcome = new CheckAuthenticity(project.project(), () -> filePassword.find(session))
					.run(what, Optional.ofNullable(ca), session.here().folder());
			return session.answer().show(outcome, CertAuthenticityCommand::print, CertAuthenticityCommand::describe);
		}
	}

	private static void print(Authenticity found, PrintStream out) {
		new TextTable().row("Certificate", Certificates.subject(found.certificate()))
				.row("CA", Certificates.subject(found.ca()))
				.row("Authority key identifier", found.authorityKeyIdentifier().orElse("none"))
				.row("Subject key identifier of the CA", found.subjectKeyIdentifier().orElse("none"))
				.row("Identifiers",
						found.identifiersAgree() ? "agree"
								: found.identifiersDiffer() ? "differ" : "cannot be compared")
				.row("Signature", found.signed() ? "made by the key of the CA" : "not made by the key of the CA")
				.row("Result", (found.isAuthentic() ? "authentic: " : "not authentic: ") + found.verdict()).print(out);
	}

	private static void describe(Authenticity found, JsonObject json) {
		json.addProperty("authentic", found.isAuthentic());
		json.addProperty("reason", found.verdict());
		json.addProperty("authorityKeyIdentifier", found.authorityKeyIdentifier().orElse(null));
		json.addProperty("subjectKeyIdentifier", found.subjectKeyIdentifier().orElse(null));
		json.addProperty("identifiersAgree", found.identifiersAgree());
		json.addProperty("signatureVerified", found.signed());
		json.add("certificate", CertificateJson.of(found.certificate()));
		json.add("ca", CertificateJson.of(found.ca()));
	}
}
