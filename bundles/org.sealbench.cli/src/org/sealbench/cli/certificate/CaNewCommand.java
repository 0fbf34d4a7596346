// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.ChoiceParser;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.common.CommaList;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.certificate.ca.CreateCa;
import org.sealbench.operations.certificate.ca.NewCaRequest;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates a further CA. */
@Command(name = "new",
		description = "Create a further CA of the project, perhaps for some names only. Compile goes on with the "
				+ "one it signs with already.")
public final class CaNewCommand implements Callable<Integer> {

	@Option(names = "--cn", paramLabel = "CN", description = "Common name; default: Sealbench Project CA(random).")
	private String commonName;

	@Option(names = { "--key-algorithm", "--key" }, paramLabel = "ALGORITHM",
			description = "rsa2048 (default), rsa3072, rsa4096, p256 or p384.")
	private String keyAlgorithm;

	@Option(names = "--until", paramLabel = "DATE", description = "End of its validity; default: 18 years from now.")
	private String until;

	@Option(names = "--permit", paramLabel = "dns:NAME|ip:NET",
			description = "The domains (with all below them) and networks that it may sign names of, or 'devices' for "
					+ "those that the devices have now; default: all.")
	private final List<String> permitted = new ArrayList<>();

	@Mixin
	private LoginOptions login;

	private final Session session;

	CaNewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Optional<KeyAlgorithm> algorithm = ChoiceParser.given("key algorithm", keyAlgorithm,
				List.of(KeyAlgorithm.values()), KeyAlgorithm::label);
		Optional<Instant> end = until == null ? Optional.empty()
				: Optional.of(PointInTime.parse("--until", until, session.tools().clock()));
		List<String> names = CommaList.of(permitted);
		// A list that names nothing must not permit everything: it is refused as it was written.
		NewCaRequest request = new NewCaRequest(Optional.ofNullable(commonName), algorithm, end,
				names.isEmpty() ? permitted : names);
		try (Project project = session.open()) {
			login.login(session, project);
			return new CertificateChangeView(session, project, "made").show(
					session.progress().run(monitor -> new CreateCa(session.tools()).run(project, request, monitor)));
		}
	}
}
