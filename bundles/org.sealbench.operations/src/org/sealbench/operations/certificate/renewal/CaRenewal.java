// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.renewal;

import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateSummaries;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.operations.certificate.ListHolders;
import org.sealbench.operations.certificate.ca.CrlUpdate;
import org.sealbench.operations.certificate.ca.SigningCa;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.Renewal;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;
import org.sealbench.project.certificate.NewCertificate;

/**
 * Renews a self-signed CA. With the same key, what it signed chains to the new certificate unchanged. With a new key,
 * every certificate that it signed and that is neither revoked nor expired is signed again, for the same key and time,
 * and takes over the uses.
 */
final class CaRenewal {

	private static final int VALID_YEARS = 18;

	private final Project project;
	private final Tools tools;
	private final Instant now;

	CaRenewal(Project project, Tools tools) {
		this.project = project;
		this.tools = tools;
		this.now = tools.clock().instant().truncatedTo(ChronoUnit.SECONDS);
	}

	Outcome<CertificateChange> run(CertificateEntry old, boolean sameKey, IProgressMonitor monitor)
			throws ProblemException {
		X509Certificate before = project.certificates().certificate(old.getNumber());
		String name = project.certificates().name(old.getNumber());
		if (!Certificates.isSelfSigned(before) || !old.isPrivateKey()) {
			throw new ProblemException(
					CertificateProblem.FOREIGN.at(Place.of(name), Certificates.issuer(before), old.getNumber()));
		}
		Optional<CaRollover> rollover = CaRollover.of(project).filter(each -> each.isAbout(old.getNumber()));
		if (rollover.isPresent()) {
			throw new ProblemException(CertificateProblem.CA_IN_ROLLOVER.at(Place.of(name), rollover.get().old(),
					rollover.get().successor()));
		}
		KeyPair key = RenewedKey.of(project, old, sameKey, tools, monitor).pair(Place.of(name));
		X509Certificate certificate = new CertificateIssuer(tools.random()).renewSelfSigned(renewal(before), key);
		Credential credential = new Credential(key.getPrivate(), List.of(certificate));
		ReissuedCertificates signed = sameKey ? ReissuedCertificates.none()
				: ReissuedCertificates.of(project, old, credential, now, tools.random());
		Optional<X509CRL> list = project.certificates().crls().of(old.getNumber());
		List<CertificateUse> uses = CertificateUses.of(project.plant()).find(old.getNumber());
		Set<String> devices = new LinkedHashSet<>(ListHolders.of(project, now).of(old.getNumber()));
		devices.addAll(DownloadNeeded.devices(uses));
		devices.addAll(sameKey ? ofSigned(old.getNumber()) : signed.devices(project));
		List<CertificateEntry> added = new ArrayList<>();
		ModelTransaction.run(project, () -> {
			CertificateEntry entry = project.certificates()
					.add(new NewCertificate(certificate, Optional.of(key.getPrivate()), old.getStore(), old.getUsage(),
							old.getDevice(), CertificateNumber.NONE));
			uses.stream().filter(use -> sameKey || use.kind() != CertificateUse.Kind.ISSUER)
					.forEach(use -> use.move().accept(entry.getNumber()));
			added.add(entry);
			added.addAll(signed.add(project, entry.getNumber()));
			project.certificates().crls().set(entry.getNumber(),
					new CrlUpdate(project, now).next(new SigningCa(entry.getNumber(), credential), list, List.of()));
		});
		return Outcome.of(new CertificateChange(CertificateSummaries.of(project, added), List.copyOf(devices)),
				notes(name, added, devices, sameKey));
	}

	/** The devices that present a certificate that the CA signed: the CA's own certificate is sent with it. */
	private List<String> ofSigned(CertificateNumber ca) {
		CertificateUses uses = CertificateUses.of(project.plant());
		return project.certificates().entries().stream().filter(each -> each.getIssuer().equals(ca))
				.flatMap(each -> DownloadNeeded.devices(uses.find(each.getNumber())).stream()).toList();
	}

	private Renewal renewal(X509Certificate before) {
		Instant from = now.truncatedTo(ChronoUnit.DAYS);
		SignatureAlgorithm signature = SignatureAlgorithm.of(before).filter(each -> each.fits(before.getPublicKey()))
				.orElseGet(() -> SignatureAlgorithm.forKey(before.getPublicKey()));
		return new Renewal(before, from, from.atOffset(ZoneOffset.UTC).plusYears(VALID_YEARS).toInstant(), signature);
	}

	private List<Problem> notes(String old, List<CertificateEntry> added, Set<String> devices, boolean sameKey)
			throws ProblemException {
		CertificateNumber number = added.get(0).getNumber();
		String name = project.certificates().name(number);
		List<Problem> notes = new ArrayList<>();
		notes.add(CertificateProblem.CA_RENEWED.at(Place.of(name), name, old, sameKey ? " with the same key"
				: " with a new key, and who trusts the old one does not trust what the new one signs"));
		if (added.size() > 1) {
			String numbers = String.join(", ",
					added.stream().skip(1).map(each -> String.valueOf(each.getNumber())).toList());
			notes.add(CertificateProblem.SIGNED_OVER.at(Place.of(name),
					added.size() - 1 == 1 ? "1 certificate" : added.size() - 1 + " certificates", numbers));
		}
		notes.addAll(DownloadNeeded.notes(List.copyOf(devices)));
		return notes;
	}
}
