// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.operations.recipient.Recipient;
import org.sealbench.operations.recipient.RecipientLog;
import org.sealbench.operations.revocation.ServerPasswords;
import org.sealbench.project.Project;

import picocli.CommandLine.Option;

/**
 * The passwords of users at the OPC UA servers that a project remembers, each for the server that it is for: one that
 * does not say for which is taken only where there is no other.
 */
public final class ServerPasswordFiles {

	@Option(names = "--login-password-file", paramLabel = "[URL=]FILE",
			description = "File with the password of the user at the server URL in its first line, for each server. "
					+ "The URL may be left out, and SEALBENCH_LOGIN_PASSWORD used instead (in a project that is not "
					+ "protected SEALBENCH_PASSWORD, too), if the project remembers one login alone. Else asked for "
					+ "on a terminal, server by server.")
	private final List<String> given = new ArrayList<>();

	/**
	 * As the options say.
	 *
	 * @throws ProblemException if one names a server that the project does not log in to, or none where there are
	 *                          several
	 */
	public ServerPasswords of(Session session, Project project) throws ProblemException {
		List<String> known = new RecipientLog(project).all().stream()
				.filter(each -> each.kind() == Recipient.Kind.SERVER && !each.user().isEmpty()).map(Recipient::name)
				.distinct().toList();
		Map<String, Path> files = new HashMap<>();
		Optional<Path> unnamed = Optional.empty();
		for (String each : given) {
			Optional<String> server = known.stream().filter(name -> each.startsWith(name + "=")).findFirst();
			if (server.isPresent()) {
				files.put(server.get(), TypedPath.of(each.substring(server.get().length() + 1)));
			} else if (given.size() == 1 && known.size() <= 1 && !each.contains("://")) {
				unnamed = Optional.of(TypedPath.of(each));
			} else {
				throw new ProblemException(CliProblem.SERVER_UNKNOWN.at(Place.of(each),
						known.isEmpty() ? "the project logs in to none" : String.join(", ", known)));
			}
		}
		boolean isProtected = project.access().isProtected();
		Optional<Path> single = unnamed;
		return login -> {
			Path file = files.get(login.endpoint());
			String question = "Password of " + login.user() + " at " + login.endpoint();
			if (file != null || login.only() && files.isEmpty()) {
				return session.secrets().find(file == null ? single.orElse(null) : file,
						ServerPasswordOptions.variable(session, isProtected), question, false);
			}
			return session.secrets().ask(question, false);
		};
	}
}
