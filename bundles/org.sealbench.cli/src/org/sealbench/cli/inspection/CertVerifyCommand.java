// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.inspection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.CertificateArgument;
import org.sealbench.cli.options.FilePasswordOptions;
import org.sealbench.cli.options.OptionalProject;
import org.sealbench.cli.options.PointInTime;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.inspection.VerifyCertificate;
import org.sealbench.operations.inspection.VerifyRequest;
import org.sealbench.pki.formats.PasswordSource;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies a certificate of the project or one in a file. */
@Command(name = "verify", description = "Build and validate the path of a certificate; every check with its reason.")
public final class CertVerifyCommand implements Callable<Integer> {

	@Parameters(paramLabel = "ID|FILE",
			description = "Number in the project, or a file; the first certificate in it is meant, the others may "
					+ "help.")
	private String what;

	@Option(names = "--ca", paramLabel = "ID|FILE", description = "Trust anchor; default: what the project trusts.")
	private final List<String> anchors = new ArrayList<>();

	@Option(names = "--chain", paramLabel = "FILE", description = "Certificates that may help and are not trusted.")
	private final List<Path> chain = new ArrayList<>();

	@Option(names = "--crl", paramLabel = "FILE",
			description = "Revocation list; with one given, every issuer's list is needed.")
	private final List<Path> crls = new ArrayList<>();

	@Option(names = "--at", paramLabel = "DATE", defaultValue = "now",
			description = "When it has to be valid, such as 2027-01-31; default: now.")
	private String at;

	@Option(names = "--host", paramLabel = "NAME|IP",
			description = "What is connected to; has to be among the alternative names.")
	private String host;

	@ArgGroup(validate = false, heading = "%nWhat is demanded:%n")
	private final VerifyOptions demands = new VerifyOptions();

	@Mixin
	private FilePasswordOptions filePassword;

	private final Session session;

	CertVerifyCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		if (host != null && host.isBlank()) {
			throw new ProblemException(
					CliProblem.ARGUMENT_INVALID.at(Place.of("--host"), host, "a host name or an address"));
		}
		VerifyRequest request = new VerifyRequest(CertificateArgument.resolve(session, what),
				CertificateArgument.resolve(session, anchors), paths(chain), paths(crls),
				PointInTime.parse("--at", at, session.tools().clock()), Optional.ofNullable(host), demands.purpose(),
				demands.strictness(), demands.isSha1Allowed(), demands.policies(), demands.depth());
		PasswordSource passwords = () -> filePassword.find(session);
		if (isOnlyFiles()) {
			return new VerifyView(session).show(new VerifyCertificate(Optional.empty(), passwords).run(request), what);
		}
		try (OptionalProject near = OptionalProject.open(session)) {
			return new VerifyView(session).show(new VerifyCertificate(near.project(), passwords).run(request), what);
		}
	}

	/** Then no project is needed, and a damaged one nearby does not matter. */
	private boolean isOnlyFiles() {
		return !anchors.isEmpty() && !CertificateArgument.isNumber(what)
				&& anchors.stream().noneMatch(CertificateArgument::isNumber);
	}

	private List<Path> paths(List<Path> written) {
		return written.stream().map(session::path).toList();
	}
}
