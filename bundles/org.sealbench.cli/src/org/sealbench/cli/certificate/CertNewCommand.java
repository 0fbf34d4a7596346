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
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.issue.CreateCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.operations.certificate.issue.NewCertificateRequest;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates a certificate. */
@Command(name = "new",
		description = "Create a certificate with a new key; what is not given is chosen as compile would.")
final class CertNewCommand implements Callable<Integer> {

	@Option(names = "--device", paramLabel = "NAME", defaultValue = "",
			description = "Device that it is for; a client may have none.")
	private String device;

	@Option(names = "--usage", paramLabel = "web|opcua|client", required = true, description = "What it is for.")
	private String usage;

	/** Who signs it. */
	static final class Issuer {

		@Option(names = "--ca", paramLabel = "ID",
				description = "CA that signs it; default: with security.global the project's "
						+ "SHA-256 CA or its successor, else none.")
		private CertificateNumber ca;

		@Option(names = "--self-signed", description = "Its own key signs it.")
		private boolean selfSigned;

		@Option(names = "--outside", description = "A CA outside the project will sign it: see cert request.")
		private boolean outside;

		private IssuerChoice choice() {
			if (ca != null) {
				return IssuerChoice.ca(ca);
			}
			return outside ? IssuerChoice.outside() : IssuerChoice.selfSigned();
		}
	}

	@ArgGroup(exclusive = true, multiplicity = "0..1")
	private Issuer issuer;

	@Option(names = "--cn", paramLabel = "CN",
			description = "Common name; default: DEVICE/Webserver-ID or DEVICE/OPCUA-1-ID.")
	private String commonName;

	@Option(names = "--san", paramLabel = "TYPE:VALUE",
			description = "Alternative names, TYPE being dns, ip, uri or email; default: every address and DNS name "
					+ "of the device.")
	private List<String> names;

	@Option(names = "--from", paramLabel = "DATE", description = "Begin of its validity; default: a day ago.")
	private String from;

	@Option(names = "--until", paramLabel = "DATE",
			description = "End of its validity; default: as the project's settings say.")
	private String until;

	@Option(names = "--key", paramLabel = "rsa2048|rsa3072|rsa4096|p256|p384", description = "Kind of its key.")
	private String key;

	@Option(names = "--signature", paramLabel = "ALG",
			description = "sha256RSA, sha384RSA, sha256ECDSA, sha384ECDSA or sha1RSA; it has to fit the key that "
					+ "signs.")
	private String signature;

	@Option(names = "--assign", description = "Make the device use it at once.")
	private boolean assign;

	@Mixin
	private LoginOptions login;

	private final Session session;

	CertNewCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		NewCertificateRequest request = request();
		try (Project project = session.open()) {
			login.login(session, project);
			Outcome<CertificateChange> made = session.progress()
					.run(monitor -> new CreateCertificate(session.tools()).run(project, request, monitor));
			return new CertificateChangeView(session, project, "made").show(assign ? assigned(project, made) : made);
		}
	}

	private Outcome<CertificateChange> assigned(Project project, Outcome<CertificateChange> made)
			throws ProblemException {
		if (!made.isGood()) {
			return made;
		}
		CertificateRole role = ChoiceParser.parse("use", usage, List.of(CertificateRole.WEB, CertificateRole.OPCUA),
				CertificateRole::label);
		return new AssignCertificate(session.tools()).run(project, made.get().certificates().get(0).id(), device, role);
	}

	private NewCertificateRequest request() throws ProblemException {
		Usage chosen = ChoiceParser.parse("usage", usage, List.of(Usage.WEB_SERVER, Usage.OPCUA, Usage.OPCUA_CLIENT),
				Usage::label);
		Optional<KeyAlgorithm> algorithm = ChoiceParser.given("key algorithm", key, List.of(KeyAlgorithm.values()),
				KeyAlgorithm::label);
		Optional<SignatureAlgorithm> signing = ChoiceParser.given("signature algorithm", signature,
				List.of(SignatureAlgorithm.values()), SignatureAlgorithm::label);
		return new NewCertificateRequest(device, chosen, issuer == null ? IssuerChoice.byDevice() : issuer.choice(),
				Optional.ofNullable(commonName), alternativeNames(), time("--from", from), time("--until", until),
				algorithm, signing);
	}

	private Optional<List<SubjectAlternativeName>> alternativeNames() throws ProblemException {
		if (names == null) {
			return Optional.empty();
		}
		List<SubjectAlternativeName> parsed = new ArrayList<>();
		for (String name : CommaList.of(names)) {
			parsed.add(SubjectAlternativeName.parse(name));
		}
		return Optional.of(parsed);
	}

	private Optional<Instant> time(String option, String written) throws ProblemException {
		return written == null ? Optional.empty()
				: Optional.of(PointInTime.parse(option, written, session.tools().clock()));
	}
}
