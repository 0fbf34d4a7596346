// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.access;

import java.util.List;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Json;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.access.ProtectProject;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

import com.google.gson.JsonPrimitive;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Protects a project. */
@Command(name = "protect",
		description = "Protect the project: its private keys can be used after a login only. Makes two project "
				+ "CAs, one that signs with SHA-1 for old partners and one that signs with SHA-256.")
public final class ProtectCommand implements Callable<Integer> {

	@Mixin
	private LoginOptions login;

	private final Session session;

	ProtectCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		char[] password = null;
		char[] recoveryKey = null;
		try (Project project = session.open()) {
			Place place = Place.of("project " + project.plant().getName());
			if (project.access().isProtected()) {
				throw new ProblemException(ProjectProblem.ALREADY_PROTECTED.at(place));
			}
			String user = login.name(session.here());
			if (user.isEmpty()) {
				throw new ProblemException(CliProblem.USER_NOT_GIVEN.at(place));
			}
			password = session.secrets().find(login.passwordFile, "New password of " + user, true)
					.orElseThrow(() -> new ProblemException(CliProblem.SECRET_MISSING.at(Place.of("user " + user))));
			Outcome<char[]> outcome = protect(project, user, password);
			recoveryKey = outcome.result().orElse(null);
			List<CertificateNumber> made = outcome.isGood() ? cas(project) : List.of();
			int exitCode = session.answer().show(outcome, (key, out) -> out.println("Recovery key: " + new String(key)),
					(key, json) -> {
						json.addProperty("user", user);
						json.addProperty("recoveryKey", new String(key));
						json.add("authorities", Json.array(made, each -> new JsonPrimitive(each.value())));
					});
			if (outcome.isGood()) {
				session.message("Made CA " + made.get(0) + ", which signs with SHA-1 for old partners, and CA "
						+ made.get(1) + ", which signs with SHA-256.");
				session.message(
						"Keep the recovery key apart from the project: it opens the project when every password is"
								+ " lost, and it is not shown again.");
			}
			return exitCode;
		} finally {
			Wipe.wipe(password);
			Wipe.wipe(recoveryKey);
		}
	}

	/** The CAs that were made, in their order. */
	private static List<CertificateNumber> cas(Project project) {
		List<CertificateEntry> entries = project.certificates().entries();
		return entries.subList(entries.size() - 2, entries.size()).stream().map(CertificateEntry::getNumber).toList();
	}

	private Outcome<char[]> protect(Project project, String user, char... password) throws ProblemException {
		return session.progress()
				.run(monitor -> new ProtectProject(session.tools()).run(project, user, password, monitor));
	}
}
