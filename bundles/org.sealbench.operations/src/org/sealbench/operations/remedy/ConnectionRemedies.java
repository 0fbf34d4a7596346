// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Texts;
import org.sealbench.operations.Tools;
import org.sealbench.operations.download.Compile;
import org.sealbench.operations.network.Cause;
import org.sealbench.operations.network.ConnectionCheck;
import org.sealbench.operations.network.Finding;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.operations.trust.TrustEachOther;
import org.sealbench.pki.validation.request.CheckName;
import org.sealbench.project.Project;

/**
 * The remedies of a connection that would not come about, one or more for each check that fails or cannot be done. They
 * follow from the causes that the one engine found which decides on connections, so that they fit its answer.
 */
public final class ConnectionRemedies {

	private static final Texts TEXTS = Texts.beside(ConnectionRemedies.class);

	private final Tools tools;
	private final CertificateRemedies certificates;

	public ConnectionRemedies(Tools tools) {
		this.tools = tools;
		this.certificates = new CertificateRemedies(tools);
	}

	/**
	 * What can be done, in the order of the checks; nothing where the connection comes about.
	 *
	 * @throws ProblemException if a certificate that it is about cannot be read
	 */
	public List<Remedy> of(Project project, NetworkConnection connection) throws ProblemException {
		Party client = Party.of(project, connection.from(), connection.protocol());
		Party server = Party.of(project, connection.to(), connection.protocol());
		List<Remedy> remedies = new ArrayList<>();
		// What is not there yet can be neither trusted nor checked: it is made first.
		List<Finding> open = connection.findings().stream().filter(each -> each.cause().isPresent())
				.sorted(Comparator.comparing(each -> each.cause().orElseThrow() != Cause.NOT_MADE)).toList();
		for (Finding finding : open) {
			remedies.addAll(of(project, connection, finding, client, server));
		}
		return remedies;
	}

	private List<Remedy> of(Project project, NetworkConnection connection, Finding finding, Party client, Party server)
			throws ProblemException {
		CheckName check = finding.check().check();
		boolean ofServer = check == ConnectionCheck.SERVER_CERTIFICATE;
		Party owner = ofServer ? server : client;
		Party relying = ofServer ? client : server;
		return switch (finding.cause().orElseThrow()) {
		case NOT_MADE -> List.of(compile(check, owner));
		case NO_POLICY -> List.of(set(check, server, TEXTS.get("policies"), "opcua.policies=secure"));
		case NO_LOGIN -> login(check, server);
		case UNTRUSTED -> List.of(trust(check, relying, owner));
		case UNKNOWN_CERTIFICATE -> List.of(Remedy.manual(check, TEXTS.get("importClient", owner.name()),
				CommandText.of("cert", "import", "FILE", "--store", "trusted"),
				CommandText.of("cert", "assign", "ID", "--device", server.name(), "--as", "trusted-client")));
		case UNKNOWN_ISSUER -> List.of(Remedy.manual(check, TEXTS.get("importIssuer"),
				CommandText.of("cert", "import", "FILE", "--store", "trusted")));
		case LIST_UNKNOWN -> certificates.list(project, check, owner, relying);
		case TIME -> certificates.time(project, check, owner, relying);
		case REVOKED -> certificates.renew(project, check, owner);
		case MISFIT, NAMES, URI, OTHER -> certificates.another(check, owner, connection.protocol());
		};
	}

	private Remedy compile(CheckName check, Party device) {
		return Remedy.automatic(check, TEXTS.get("compile", device.name()),
				List.of(CommandText.of("compile", device.name()), load(device)),
				(project, monitor) -> new Compile(tools).run(project, List.of(device.name()), monitor));
	}

	private Remedy set(CheckName check, Party device, String text, String setting) {
		return Remedy.automatic(check, text,
				List.of(CommandText.of("device", "set", device.name(), setting), load(device)),
				(project, monitor) -> new SetDevice(tools).run(project, device.name(), List.of(setting), () -> null,
						SetDevice.notices(List.of(setting)).isEmpty()));
	}

	/** A user's password is nobody's to choose but a person's. */
	private List<Remedy> login(CheckName check, Party server) {
		boolean users = server.device().map(each -> each.getOpcUaServer().getUserAuthentication())
				.filter(each -> !each.getUsers().isEmpty() && !each.isPasswordLogin()).isPresent();
		return users ? List.of(set(check, server, TEXTS.get("passwordLogin"), "opcua.password-login=true"))
				: List.of(Remedy.manual(check, TEXTS.get("user"), CommandText.of("device", "set", server.name(),
						"opcua.password-login=true", "opcua.users=+NAME"), load(server)));
	}

	/** Whom a station or a client outside the project trusts is not in the project. */
	private Remedy trust(CheckName check, Party relying, Party owner) {
		if (relying.device().isEmpty()) {
			return Remedy.manual(check, TEXTS.get("trustOutside", relying.name(), owner.name()),
					CommandText.of("cert", "export", String.valueOf(owner.number()), "--to-pki", "DIR"));
		}
		String partner = owner.device().isPresent() ? owner.name() : String.valueOf(owner.number());
		List<String> parties = List.of(relying.name(), partner);
		return Remedy.automatic(check, TEXTS.get("trust", relying.name(), owner.name()),
				List.of(CommandText.of("trust", relying.name(), partner, "--one-way"), load(relying)),
				(project, monitor) -> new TrustEachOther(tools).run(project, parties, true));
	}

	static String load(Party device) {
		return CommandText.of("download", device.name());
	}
}
