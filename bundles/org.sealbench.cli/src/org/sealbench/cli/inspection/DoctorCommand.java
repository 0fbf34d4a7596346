// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.ResultPrinter;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.TextTable;
import org.sealbench.cli.options.FilePasswordOptions;
import org.sealbench.cli.options.OptionalProject;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.operations.doctor.ClientOpinion;
import org.sealbench.operations.doctor.Doctor;
import org.sealbench.operations.doctor.DoctorProblem;
import org.sealbench.operations.doctor.Examination;
import org.sealbench.operations.inspection.VerifyCertificate;
import org.sealbench.operations.inspection.VerifyRequest;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.request.PolicyRequirements;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks at a server or a file of which nothing is in the project. */
@Command(name = "doctor",
		description = "Look at any HTTPS or OPC UA server, a capture file (pcap, pcapng), a PKI folder or a file of "
				+ "certificates: what is there, which client would refuse it and why, with remedies. Needs no project. "
				+ "Exit code 1: something would be refused, 5: nothing answers.")
public final class DoctorCommand implements Callable<Integer> {

	@Parameters(paramLabel = "URL|FILE",
			description = "https://HOST[:PORT], opc.tcp://HOST[:PORT][/PATH], or a file or folder.")
	private String what;

	@Mixin
	private FilePasswordOptions filePassword;

	private final Session session;

	DoctorCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Doctor doctor = new Doctor(session.tools().clock());
		if (Doctor.isUrl(what)) {
			return show(session.progress().run(monitor -> doctor.server(what, monitor)));
		}
		if (what.isBlank()) {
			throw new ProblemException(DoctorProblem.NOTHING_THERE.at(Place.of("doctor")));
		}
		Path path = path();
		if (Doctor.isMoreThanCertificates(path)) {
			return show(session.progress().run(monitor -> doctor.path(path, what, monitor)));
		}
		return verify(path);
	}

	private Path path() throws ProblemException {
		// On Windows what is written without a scheme, such as plc:4840, is no path.
		return session.path(TypedPath.find(what)
				.orElseThrow(() -> new ProblemException(DoctorProblem.NOTHING_THERE.at(Place.of(what)))));
	}

	/** A file of certificates gets the answer of {@code cert verify}. */
	private int verify(Path file) throws ProblemException {
		VerifyRequest request = new VerifyRequest(file.toString(), List.of(), List.of(), List.of(),
				session.tools().clock().instant(), Optional.empty(), Optional.empty(), Optional.empty(), false,
				PolicyRequirements.none(), Optional.empty());
		try (OptionalProject near = OptionalProject.open(session)) {
			return new VerifyView(session)
					.show(new VerifyCertificate(near.project(), () -> filePassword.find(session)).run(request), what);
		}
	}

	private int show(Outcome<Examination> outcome) {
		int exitCode = session.answer().showFindings(outcome, Examination::findings, DoctorCommand::print,
				ExaminationJson::describe);
		if (exitCode == 0 && !outcome.get().isGood()) {
			session.answer().problem(
					DoctorProblem.WOULD_BE_REFUSED.at(Place.of(outcome.get().subject()), summary(outcome.get())));
			return DoctorProblem.WOULD_BE_REFUSED.category().exitCode();
		}
		return exitCode;
	}

	private static String summary(Examination found) {
		List<String> clients = found.clients().stream().filter(each -> each.answer() == ClientOpinion.Answer.REFUSES)
				.map(ClientOpinion::client).distinct().toList();
		return clients.isEmpty() ? "see the errors" : "refused by " + String.join(", ", clients);
	}

	private static void print(Examination found, PrintStream out) {
		out.println(found.subject() + ": " + found.kind().words());
		TextTable facts = new TextTable();
		found.facts().forEach((name, value) -> facts.row("  " + name, value));
		facts.print(out);
		if (!found.endpoints().isEmpty()) {
			TextTable table = new TextTable("ENDPOINT", "POLICY", "MODE", "LOGINS");
			found.endpoints().forEach(
					each -> table.row(each.url(), each.policy(), each.mode(), String.join(", ", each.logins())));
			table.print(out);
		}
		if (!found.connections().isEmpty()) {
			TextTable table = new TextTable("BEGUN", "CLIENT", "SERVER", "SPEAKS", "ASKED FOR", "ENDED WITH");
			found.connections()
					.forEach(each -> table.row(PointInTime.text(each.begun()), each.client(), each.server(),
							ExaminationJson.words(each.protocol())
									+ each.security().map(words -> " " + words).orElse(""),
							each.wanted().orElse("-"), each.refusal().or(each::hidden).orElse("-")));
			table.print(out);
		}
		if (!found.certificates().isEmpty()) {
			TextTable table = new TextTable("CERTIFICATE", "ISSUER", "FROM", "UNTIL", "WHERE");
			found.certificates()
					.forEach(each -> table.row(Certificates.subject(each.certificate()),
							Certificates.issuer(each.certificate()),
							PointInTime.text(each.certificate().getNotBefore().toInstant()),
							PointInTime.text(each.certificate().getNotAfter().toInstant()), each.where()));
			table.print(out);
		}
		if (!found.clients().isEmpty()) {
			TextTable table = new TextTable("CLIENT", "ABOUT", "SAYS", "WHY");
			found.clients().forEach(each -> table.row(each.client(), each.about(),
					each.answer().name().toLowerCase(Locale.ROOT), String.join("; ", each.reasons())));
			table.print(out);
		}
		found.findings().forEach(each -> out.println(
				ResultPrinter.severityLabel(each) + ": " + each.code().text() + ": " + ResultPrinter.text(each)));
	}
}
