// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Texts;
import org.sealbench.common.Wipe;
import org.sealbench.common.file.TypedPath;
import org.sealbench.operations.CountText;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.StationName;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.exchange.ExportToPkiFolder;
import org.sealbench.operations.push.KeyChoice;
import org.sealbench.operations.push.PushCertificates;
import org.sealbench.operations.push.PushProblem;
import org.sealbench.operations.push.PushRequest;
import org.sealbench.operations.push.PushResult;
import org.sealbench.operations.recipient.Recipient;
import org.sealbench.project.Project;

/** Brings the revocation list of a CA to a server of another vendor, or into the PKI folder of a client. */
final class RecipientDeliveries {

	private static final Texts TEXTS = Texts.beside(DeviceDeliveries.class);

	private final Tools tools;
	private final ServerPasswords passwords;
	private final boolean only;

	/** @param only whether the project remembers one login at a server alone */
	RecipientDeliveries(Tools tools, ServerPasswords passwords, boolean only) {
		this.tools = tools;
		this.passwords = passwords;
		this.only = only;
	}

	/** Tries it; what goes wrong is in the result. */
	DeliveryAttempt run(Project project, ListTarget target, List<Recipient> given, IProgressMonitor monitor) {
		Outcome<DeliveryAttempt> attempt = Outcome
				.attempt(OperationProblem.CANCELLED.at(Place.of(target.text())),
						() -> Outcome.of(target.kind() == ListTarget.Kind.SERVER
								? push(project, given.get(given.size() - 1), monitor)
								: write(project, target, given)));
		return attempt.result().orElseGet(() -> DeliveryAttempt.failed(attempt.problems().get(0)));
	}

	private DeliveryAttempt push(Project project, Recipient server, IProgressMonitor monitor) throws ProblemException {
		char[] password = new char[0];
		if (!server.user().isEmpty()) {
			Optional<char[]> found = passwords.find(new ServerPasswords.Login(server.name(), server.user(), only));
			if (found.isEmpty()) {
				return DeliveryAttempt.failed(RevocationProblem.PASSWORD_MISSING.at(Place.of(server.name()),
						server.user(), server.name(), server.certificate()));
			}
			password = found.get();
		}
		try {
			PushRequest order = new PushRequest(server.name(), text(server.policy()), text(server.user()), password,
					List.of(), Optional.empty(), server.certificate(), KeyChoice.KEEP, false, false, List.of(), true,
					List.of(), List.of());
			Outcome<PushResult> outcome = new PushCertificates(tools).push(project, order, monitor);
			Optional<Problem> wrong = outcome.firstError().or(() -> outcome.problems().stream()
					.filter(each -> each.code() == PushProblem.LISTS_LEFT_OUT).findFirst());
			return wrong.map(DeliveryAttempt::failed)
					.orElseGet(
							() -> DeliveryAttempt.reached(
									outcome.get().changes().isEmpty() ? TEXTS.get("hadIt")
											: TEXTS.get("pushed", String.join(", ", outcome.get().changes())),
									List.of()));
		} finally {
			Wipe.wipe(password);
		}
	}

	private static Optional<String> text(String value) {
		return value.isEmpty() ? Optional.empty() : Optional.of(value);
	}

	/** The folder, if it is there. Anybody may have written the name, also for another system. */
	private static Optional<Path> folder(String name) {
		return TypedPath.find(name).filter(Path::isAbsolute).filter(Files::isDirectory);
	}

	private static DeliveryAttempt write(Project project, ListTarget target, List<Recipient> given)
			throws ProblemException {
		if (!target.station().equals(StationName.get())) {
			return DeliveryAttempt
					.failed(RevocationProblem.OTHER_STATION.at(Place.of(target.text()), target.station()));
		}
		Optional<Path> found = folder(target.name());
		if (found.isEmpty()) {
			return DeliveryAttempt.failed(RevocationProblem.FOLDER_GONE.at(Place.of(target.name())));
		}
		Path folder = found.get();
		List<Path> written = new ArrayList<>();
		try {
			for (Recipient each : given) {
				written.addAll(new ExportToPkiFolder().refresh(project.certificates(), each.certificate(), folder));
			}
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(folder, e);
		}
		return written.isEmpty() ? DeliveryAttempt.notNeeded(TEXTS.get("nobodyTrusts"))
				: DeliveryAttempt.reached(TEXTS.get("written", CountText.count(written.size(), "file")), List.of());
	}
}
