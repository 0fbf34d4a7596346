// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.CertificateUsage;
import org.sealbench.model.NetworkInterface;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateProblem;
import org.sealbench.operations.certificate.CertificateSummaries;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.Usage;
import org.sealbench.pki.constraint.PermittedNames;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.CertificateProfile;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.NewCertificate;

/**
 * Creates a further CA of a protected project, with an empty revocation list. Names may be limited to domains and
 * networks (RFC 5280 §4.2.1.10), so that a key that gets lost does no harm outside the plant. Compile goes on with the
 * CA that it signs with already.
 */
public final class CreateCa {

	private static final int VALID_YEARS = 18;

	private final Tools tools;

	public CreateCa(Tools tools) {
		this.tools = tools;
	}

	/** Changes the model; saving is up to the caller. Cancelled, the project is as before. */
	public Outcome<CertificateChange> run(Project project, NewCaRequest request, IProgressMonitor monitor) {
		Place place = Place.of("project " + project.plant().getName());
		return Outcome.attempt(OperationProblem.CANCELLED.at(place), () -> {
			if (!project.access().isProtected()) {
				return Outcome.failed(CertificateProblem.CA_UNPROTECTED.at(place));
			}
			project.access().requireOpen();
			KeyAlgorithm algorithm = request.keyAlgorithm().orElse(KeyAlgorithm.RSA_2048);
			PermittedNames permitted = PermittedNames.parse(written(project, request.permitted()));
			if (permitted.isEmpty() && !request.permitted().isEmpty()) {
				return Outcome.failed(CertificateProblem.NOTHING_PERMITTED.at(place));
			}
			Instant from = begin();
			Instant until = request.until().orElseGet(() -> end(from));
			String name = request.commonName().orElseGet(this::commonName);
			Function<SignatureAlgorithm, CertificateProfile> profile = signature -> new CertificateProfile(name,
					IssuanceSettings.of(project.plant()).organization(), Usage.CA, List.of(), from, until, signature,
					"", permitted);
			// Whatever cannot be in a certificate is refused before a key is made.
			CertificateIssuer.check(profile.apply(SignatureAlgorithm.SHA256_RSA), List.of());
			KeyPair key = tools.keyPairs().generate(List.of(algorithm), monitor).get(0);
			// Signed before the model is held, in which the workbench draws.
			Made made = sign(project, key, profile.apply(SignatureAlgorithm.forKey(key.getPublic())));
			List<CertificateEntry> added = new ArrayList<>();
			ModelTransaction.run(project, () -> added.add(made.add(project, project.certificates().nextNumber())));
			return Outcome.of(new CertificateChange(CertificateSummaries.of(project, added), List.of()));
		});
	}

	/**
	 * Adds a CA of the usual validity to the model.
	 *
	 * @param number the one that it gets
	 * @throws ProblemException if the key does not fit the signature
	 */
	public CertificateEntry add(Project project, KeyPair key, SignatureAlgorithm signature, CertificateNumber number)
			throws ProblemException {
		Instant from = begin();
		return sign(project, key, new CertificateProfile(commonName(),
				IssuanceSettings.of(project.plant()).organization(), Usage.CA, List.of(), from, end(from), signature))
				.add(project, number);
	}

	private Made sign(Project project, KeyPair key, CertificateProfile profile) throws ProblemException {
		X509Certificate certificate = new CertificateIssuer(tools.random()).selfSigned(profile, key);
		Instant next = profile.notBefore().plus(IssuanceSettings.of(project.plant()).model().getCrlDays(),
				ChronoUnit.DAYS);
		X509CRL list = new CrlIssuer().issue(new Credential(key.getPrivate(), List.of(certificate)), BigInteger.ONE,
				profile.notBefore(), next.isAfter(profile.notAfter()) ? profile.notAfter() : next, List.of());
		return new Made(key.getPrivate(), certificate, list);
	}

	/** A CA that is in no project yet. */
	private record Made(PrivateKey key, X509Certificate certificate, X509CRL list) {

		CertificateEntry add(Project project, CertificateNumber number) throws ProblemException {
			CertificateEntry entry = project.certificates().add(new NewCertificate(certificate, Optional.of(key),
					CertificateStore.CA, CertificateUsage.CA, "", CertificateNumber.NONE), number);
			entry.setCrlNumber(1);
			project.certificates().crls().set(entry.getNumber(), list);
			return entry;
		}
	}

	private Instant begin() {
		return tools.clock().instant().truncatedTo(ChronoUnit.DAYS);
	}

	private static Instant end(Instant from) {
		return from.atOffset(ZoneOffset.UTC).plusYears(VALID_YEARS).toInstant();
	}

	private String commonName() {
		return String.format("Sealbench Project CA(%08X)", tools.random().nextInt());
	}

	private static List<String> written(Project project, List<String> permitted) {
		List<String> written = new ArrayList<>();
		for (String each : permitted) {
			if (each.strip().equalsIgnoreCase(NewCaRequest.DEVICES)) {
				project.plant().getDevices()
						.forEach(device -> device.getInterfaces().forEach(one -> add(one, written)));
			} else {
				written.add(each);
			}
		}
		return written;
	}

	/** Nobody can tell from a name which part of it belongs to the plant, so each is permitted alone. */
	private static void add(NetworkInterface from, List<String> written) {
		written.add("ip:" + from.getAddress());
		from.getDnsNames().forEach(each -> written.add("dns:" + each));
	}
}
