// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.ResultPrinter;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.ChoiceParser;
import org.sealbench.cli.options.DayCount;
import org.sealbench.cli.options.FilePasswordOptions;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.common.CommaList;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.CheckProblem;
import org.sealbench.operations.inspection.CheckFiles;
import org.sealbench.operations.inspection.CheckProject;
import org.sealbench.operations.inspection.CheckReport;
import org.sealbench.operations.inspection.CheckRequest;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks certificates and revocation lists. */
@Command(name = "check",
		description = "Check every certificate and revocation list of the project, or those in files: lint and expiry.")
public final class CheckCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", arity = "0..*", description = "Files to check instead of the project.")
	private final List<Path> files = new ArrayList<>();

	@Option(names = "--within", paramLabel = "DAYS",
			description = "Report what ends within so many days; default: the project's setting.")
	private DayCount within;

	@Option(names = "--target", paramLabel = "TARGET",
			description = "For whom: ios, macos, android, chrome, edge, firefox, opcua, old; default: all but old.")
	private final List<String> targets = new ArrayList<>();

	@Option(names = "--at", paramLabel = "DATE", description = "Check as if it were this day.")
	private String at;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "text (default), sarif for code hosts, or junit for build servers.")
	private String format;

	@Option(names = "--output", paramLabel = "FILE", description = "Where a report goes; default: standard output.")
	private Path output;

	@Mixin
	private FilePasswordOptions filePassword;

	private final Session session;

	CheckCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		CheckRequest request = new CheckRequest(Optional.ofNullable(within).map(DayCount::days), CommaList.of(targets),
				at == null ? Optional.empty() : Optional.of(PointInTime.parse("--at", at, session.tools().clock())));
		ReportFormat chosen = ChoiceParser.parse("format", format, List.of(ReportFormat.values()), ReportFormat::label);
		if (chosen == ReportFormat.TEXT ? output != null : session.options().json) {
			throw new ProblemException(CliProblem.USAGE.at(Place.of("check"),
					chosen == ReportFormat.TEXT ? "--output needs --format sarif or junit"
							: "--format " + chosen.label() + " is a document of its own, without --json",
					"sealbench check"));
		}
		Outcome<CheckReport> outcome = check(request);
		int exitCode = chosen == ReportFormat.TEXT
				? session.answer().showFindings(outcome, CheckReport::findings, CheckCommand::print,
						CheckCommand::describe)
				: report(chosen, outcome);
		if (exitCode == 0 && !outcome.get().isGood()) {
			session.answer().problem(CheckProblem.FOUND.at(Place.of("check"), outcome.get().summary()));
			return CheckProblem.FOUND.category().exitCode();
		}
		return exitCode;
	}

	private Outcome<CheckReport> check(CheckRequest request) throws ProblemException {
		if (!files.isEmpty()) {
			return new CheckFiles(session.tools(), () -> filePassword.find(session))
					.run(files.stream().map(session::path).toList(), request);
		}
		try (Project project = session.open()) {
			return new CheckProject(session.tools()).run(project, request);
		}
	}

	/** Writes a report; what kept the check from finding everything is in it, and on standard error. */
	private int report(ReportFormat chosen, Outcome<CheckReport> outcome) throws ProblemException {
		CheckReport found = outcome.result().orElse(new CheckReport(List.of(), List.of(), List.of()));
		String text;
		if (chosen == ReportFormat.SARIF) {
			FindingPlace places = new FindingPlace(session.here().folder(),
					files.isEmpty() ? session.projectFolder() : Optional.empty(),
					files.stream().map(session::path).toList());
			text = Json.text(new SarifReport(places)
					.of(Stream.concat(outcome.problems().stream(), found.findings().stream()).toList()));
		} else {
			text = new JUnitReport(found, outcome.problems()).write();
		}
		if (output == null) {
			session.out().print(text);
			session.out().flush();
		} else {
			session.write(session.path(output), text);
		}
		outcome.problems().forEach(session.answer()::problem);
		return outcome.firstError().map(each -> each.code().category().exitCode()).orElse(0);
	}

	private static void print(CheckReport report, PrintStream out) {
		report.findings().forEach(each -> out.println(
				ResultPrinter.severityLabel(each) + ": " + each.code().text() + ": " + ResultPrinter.text(each)));
		out.println(report.summary());
	}

	private static void describe(CheckReport report, JsonObject json) {
		JsonObject checked = new JsonObject();
		checked.addProperty("certificates", report.certificates().size());
		checked.addProperty("revocationLists", report.revocationLists().size());
		json.add("checked", checked);
		json.addProperty("good", report.isGood());
	}
}
