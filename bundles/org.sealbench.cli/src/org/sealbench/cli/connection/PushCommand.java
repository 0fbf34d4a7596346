// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.CliProblem;
import org.sealbench.cli.console.Session;
import org.sealbench.cli.options.CertificateArgument;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.cli.options.ServerPasswordOptions;
import org.sealbench.common.CommaList;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.push.KeyChoice;
import org.sealbench.operations.push.PushCertificates;
import org.sealbench.operations.push.PushRequest;
import org.sealbench.operations.push.PushResult;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.project.Project;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives any OPC UA server its trust list and certificate by the standard's push management. */
@Command(name = "push",
		description = "Give an OPC UA server its trust list and a certificate of the project's CA, by the standard's "
				+ "certificate push (OPC 10000-12).",
		footer = { "",
				"The trust list is changed first, then the certificate; then it connects again with that. What "
						+ "fails is undone.",
				"What the server trusts besides stays. The session is always Sign and Encrypt; its user has to be a "
						+ "security administrator there." })
public final class PushCommand implements Callable<Integer> {

	/** Which key, if not the server's present one. */
	static final class Keys {

		@Option(names = "--new-key",
				description = "The server generates a new key, which never leaves it; a device of the project gets one "
						+ "that the project keeps. Default: it keeps its key.")
		private boolean made;

		@Option(names = "--send-key",
				description = "A new key is generated here and sent along, for servers that generate none.")
		private boolean sent;

		KeyChoice choice() {
			return sent ? KeyChoice.SENT : made ? KeyChoice.NEW : KeyChoice.KEEP;
		}
	}

	@Mixin
	private EndpointOptions server;

	@Option(names = "--login", paramLabel = "NAME",
			description = "Log in to the server as this user; default: anonymous.")
	private String serverUser;

	@Mixin
	private ServerPasswordOptions serverPassword;

	@Option(names = "--policy", paramLabel = "P", description = "Security policy; default: the most secure offered.")
	private String policy;

	@Option(names = "--trust", paramLabel = "FILE|ID",
			description = "Trust this certificate of the server; default: what the project vouches for.")
	private final List<String> trust = new ArrayList<>();

	@Option(names = "--accept", paramLabel = "FINGERPRINT",
			description = "Trust the server's present certificate for this once; its SHA-256, which a refusal tells.")
	private String accepted;

	@Option(names = "--ca", paramLabel = "ID",
			description = "CA of the project that signs; default: the one that signs for devices.")
	private CertificateNumber ca = CertificateNumber.NONE;

	@ArgGroup
	private Keys keys;

	@Option(names = "--renew", description = "Give a new certificate although the present one is good.")
	private boolean renew;

	@Option(names = "--san", paramLabel = "TYPE:VALUE",
			description = "Alternative names besides those of the present certificate: dns:NAME, ip:ADDRESS.")
	private final List<String> names = new ArrayList<>();

	@Option(names = "--add", paramLabel = "FILE|ID",
			description = "Have the server trust this certificate besides the CA.")
	private final List<String> added = new ArrayList<>();

	@Option(names = "--remove", paramLabel = "FINGERPRINT",
			description = "Have the server trust the certificate with this SHA-256 no more.")
	private final List<String> removed = new ArrayList<>();

	@Option(names = "--no-certificate", description = "Leave the certificate as it is.")
	private boolean withoutCertificate;

	@Option(names = "--no-trust-list", description = "Leave the trust list as it is.")
	private boolean withoutTrustList;

	@Option(names = "--dry-run", description = "Show what would be changed, and change nothing.")
	private boolean dryRun;

	@Mixin
	private LoginOptions login;

	private final Session session;

	PushCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		char[] password = new char[0];
		try (Project project = session.open()) {
			login.login(session, project);
			if (serverUser != null) {
				password = password(project.access().isProtected());
			}
			PushRequest order = order(password);
			// What a server has taken over is not pushed twice.
			session.repetition().forbid();
			PushCertificates push = new PushCertificates(session.tools());
			Outcome<PushResult> outcome = session.progress()
					.run(monitor -> dryRun ? push.plan(project, order, monitor) : push.push(project, order, monitor));
			return session.answer().show(outcome, PushView::print, PushView::describe);
		} finally {
			Wipe.wipe(password);
		}
	}

	private char[] password(boolean isProtected) throws ProblemException {
		return serverPassword.find(session, isProtected, serverUser, "the server").orElseThrow(
				() -> new ProblemException(CliProblem.LOGIN_PASSWORD_MISSING.at(Place.of("user " + serverUser))));
	}

	private PushRequest order(char[] password) throws ProblemException {
		List<SubjectAlternativeName> wanted = new ArrayList<>();
		for (String each : CommaList.of(names)) {
			wanted.add(SubjectAlternativeName.parse(each));
		}
		return new PushRequest(server.endpoint(), Optional.ofNullable(policy), Optional.ofNullable(serverUser),
				password, CertificateArgument.resolve(session, trust), Optional.ofNullable(accepted), ca,
				keys == null ? KeyChoice.KEEP : keys.choice(), !withoutCertificate, renew, wanted, !withoutTrustList,
				CertificateArgument.resolve(session, added), removed);
	}
}
