// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.Version;
import org.sealbench.cli.emulator.EmulatorClocks;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.evidence.CollectEvidence;
import org.sealbench.operations.evidence.EvidenceArchive;
import org.sealbench.project.Project;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes evidence for an auditor. */
@Command(name = "evidence",
		description = "Write one archive for an auditor: who is trusted by whom, keys and validity of certificates, "
				+ "who changed what and when, policies held against IEC 62443-4-2, and a report; signed, to be checked "
				+ "with openssl alone.",
		footer = { "",
				"README.txt in it has the commands that check it. It holds no private keys and no passwords. The "
						+ "project is not changed." })
public final class EvidenceCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "The archive to write, a .zip.")
	private Path file;

	@Option(names = "--signer", paramLabel = "ID",
			description = "Certificate that signs, with its key in the project; default: this station's.")
	private CertificateNumber signer = CertificateNumber.NONE;

	@Option(names = "--sbom", paramLabel = "FILE",
			description = "Bill of materials of the product; default: the one that lies beside it.")
	private Path bill;

	@Option(names = "--force", description = "Replace a file that is there already.")
	private boolean force;

	@Mixin
	private LoginOptions login;

	private final Session session;

	EvidenceCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		try (Project project = session.open()) {
			if (signer.isNone()) {
				login.loginIfNamed(session, project);
			} else {
				login.login(session, project);
			}
			CollectEvidence.Order order = new CollectEvidence.Order(session.path(file), signer,
					bill == null ? besides() : Optional.of(session.path(bill)), Version.text(), force);
			Outcome<EvidenceArchive> outcome = session.progress().run(monitor -> new CollectEvidence(session.tools())
					.run(project, order, EmulatorClocks.of(session, project), monitor));
			return session.answer().show(outcome, EvidenceCommand::print, EvidenceCommand::describe);
		}
	}

	/** A bill in CycloneDX that was put into the folder of the program, as it lies beside the archives of a release. */
	private static Optional<Path> besides() {
		String home = System.getProperty("sealbench.home", "");
		if (home.isEmpty()) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(Path.of(home))) {
			return files.filter(
					each -> each.getFileName().toString().matches("(.*[.-])?s?bom(\\.cdx)?\\.json|.*\\.cdx\\.json"))
					.sorted().findFirst();
		} catch (IOException e) {
			// Nobody may look, so there is none for us.
			return Optional.empty();
		}
	}

	private static void print(EvidenceArchive archive, PrintStream out) {
		out.println(archive.file());
		out.println(archive.files().size() + " files, signed by " + archive.signer());
		out.println("SHA-256 of the certificate to trust: " + archive.anchor());
	}

	private static void describe(EvidenceArchive archive, JsonObject json) {
		json.addProperty("file", archive.file().toString());
		json.add("files", Json.strings(archive.files()));
		json.addProperty("signer", archive.signer());
		json.addProperty("anchorSha256", archive.anchor());
		json.addProperty("notMet", archive.notMet());
	}
}
