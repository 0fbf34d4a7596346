// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.remedy;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Texts;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.ca.IssueRevocationList;
import org.sealbench.operations.certificate.issue.CreateCertificate;
import org.sealbench.operations.certificate.issue.IssuerChoice;
import org.sealbench.operations.certificate.issue.NewCertificateRequest;
import org.sealbench.operations.certificate.renewal.RenewCertificate;
import org.sealbench.operations.network.NetworkConnection;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.pki.validation.request.CheckName;
import org.sealbench.project.Project;

/** The remedies of what is wrong with a certificate that somebody presents. */
final class CertificateRemedies {

	private static final Texts TEXTS = Texts.beside(ConnectionRemedies.class);

	private final Tools tools;

	CertificateRemedies(Tools tools) {
		this.tools = tools;
	}

	/** A new one with the same content, where the project can make it. */
	List<Remedy> renew(Project project, CheckName check, Party owner) throws ProblemException {
		if (!owner.canRenew(project)) {
			return List.of(foreign(check, owner));
		}
		return List.of(renewal(check, owner, owner.number()));
	}

	private Remedy renewal(CheckName check, Party owner, CertificateNumber number) {
		List<String> commands = new ArrayList<>(List.of(CommandText.of("cert", "renew", String.valueOf(number))));
		if (owner.device().isPresent()) {
			commands.add(ConnectionRemedies.load(owner));
		} else {
			commands.add(CommandText.of("cert", "export", "ID", owner.name() + ".p12"));
		}
		return Remedy.automatic(check, TEXTS.get("renew", owner.name(), number), commands,
				(plant, monitor) -> new RenewCertificate(tools).run(plant, number, false, monitor));
	}

	private static Remedy foreign(CheckName check, Party owner) {
		return Remedy.manual(check, TEXTS.get("foreign", owner.name()),
				CommandText.of("cert", "import", "FILE", "--store", "trusted"),
				CommandText.of("cert", "replace", String.valueOf(owner.number()), "--with", "ID"));
	}

	/** Renewed where it ended; where it is valid by this station's clock, the clock of who refuses it is wrong. */
	List<Remedy> time(Project project, CheckName check, Party owner, Party relying) throws ProblemException {
		Instant now = tools.clock().instant();
		for (CertificateNumber number : chain(project, owner.number())) {
			X509Certificate each = project.certificates().certificate(number);
			if (now.isAfter(each.getNotAfter().toInstant()) || now.isBefore(each.getNotBefore().toInstant())) {
				boolean ours = new Party(owner.name(), owner.device(), number).canRenew(project);
				return List.of(ours ? renewal(check, owner, number) : foreign(check, owner));
			}
		}
		return List.of(relying.device().isPresent()
				? Remedy.manual(check, TEXTS.get("clock", relying.name()),
						CommandText.of("emulator", "clock", relying.name(), "now"))
				: Remedy.manual(check, TEXTS.get("clockHere")));
	}

	/** The CA's next list, where the project can issue it. */
	List<Remedy> list(Project project, CheckName check, Party owner, Party relying) throws ProblemException {
		Instant now = tools.clock().instant();
		for (CertificateNumber number : chain(project, owner.number())) {
			if (!Certificates.isCa(project.certificates().certificate(number))) {
				continue;
			}
			Optional<X509CRL> list = project.certificates().crls().of(number);
			boolean good = list
					.filter(each -> each.getNextUpdate() == null || each.getNextUpdate().toInstant().isAfter(now))
					.isPresent();
			if (!good) {
				boolean ours = project.certificates().entry(number).isPrivateKey();
				String name = project.certificates().name(number);
				return List.of(ours
						? Remedy.automatic(check, TEXTS.get("list", name), nextList(number, relying),
								(plant, monitor) -> new IssueRevocationList(tools).run(plant, number))
						: Remedy.manual(check, TEXTS.get("importList", name),
								CommandText.of("cert", "import", "FILE.crl", "--store", "trusted")));
			}
		}
		return List.of(Remedy.manual(check, TEXTS.get("loadList"),
				relying.device().isPresent() ? ConnectionRemedies.load(relying)
						: CommandText.of("cert", "export", String.valueOf(owner.number()), "--to-pki", "DIR")));
	}

	private static List<String> nextList(CertificateNumber ca, Party relying) {
		List<String> commands = new ArrayList<>(List.of(CommandText.of("ca", "crl", String.valueOf(ca))));
		if (relying.device().isPresent()) {
			commands.add(ConnectionRemedies.load(relying));
		}
		return commands;
	}

	/** One with other names, or of another key. */
	List<Remedy> another(CheckName check, Party owner, NetworkConnection.Protocol protocol) {
		if (owner.device().isEmpty()) {
			return List.of(foreign(check, owner));
		}
		boolean web = protocol == NetworkConnection.Protocol.WEB;
		String device = owner.name();
		return List
				.of(Remedy.automatic(
						check, TEXTS.get("another", device), List.of(CommandText.of("cert", "new", "--device", device,
								"--usage", web ? "web" : "opcua", "--assign"), ConnectionRemedies.load(owner)),
						(plant, monitor) -> {
							NewCertificateRequest request = NewCertificateRequest.of(device,
									web ? Usage.WEB_SERVER : Usage.OPCUA, IssuerChoice.byDevice());
							return new CreateCertificate(tools).run(plant, request, monitor)
									.flatMap(made -> new AssignCertificate(tools).run(plant,
											made.certificates().get(0).id(), device,
											web ? CertificateRole.WEB : CertificateRole.OPCUA));
						}));
	}

	private static List<CertificateNumber> chain(Project project, CertificateNumber number) {
		Set<CertificateNumber> chain = new LinkedHashSet<>();
		Optional<CertificateEntry> next = project.certificates().find(number);
		while (next.isPresent() && chain.add(next.get().getNumber())) {
			next = project.certificates().find(next.get().getIssuer());
		}
		return List.copyOf(chain);
	}
}
