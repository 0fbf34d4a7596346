// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.common.file.TypedPath;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.source.CertificateFile;
import org.sealbench.operations.connection.ClientTrust;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.ValidationProblem;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.RevocationDemand;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectProblem;

/** Validates a certificate and reports every check and the path. */
public final class VerifyCertificate {

	/** More than the trust store of a browser and the chain of any server together. */
	private static final int MOST_CERTIFICATES = 2_000;

	private final Optional<Project> project;
	private final PasswordSource passwords;
	private final CertificateValidator validator = new CertificateValidator();

	/**
	 * A verification.
	 *
	 * @param project   where numbers come from, and what is trusted where nothing else is named
	 * @param passwords is asked where a file as a whole is encrypted
	 */
	public VerifyCertificate(Optional<Project> project, PasswordSource passwords) {
		this.project = project;
		this.passwords = passwords;
	}

	/** A certificate that is not valid is a result with an error of its own. */
	public Outcome<ValidationReport> run(VerifyRequest request) {
		return Outcome.attempt(() -> {
			Problems problems = new Problems();
			ValidationReport report = report(request, problems);
			if (!report.isTrusted()) {
				problems.add(ValidationProblem.NOT_VALID.at(Place.of(request.certificate()), reasons(report)));
			}
			return Outcome.of(report, problems.list());
		});
	}

	private ValidationReport report(VerifyRequest request, Problems problems) throws ProblemException {
		List<X509Certificate> chain = chain(request, problems);
		TrustMaterial known = new ClientTrust(project, passwords).of(request.anchors(), request.effectivePurpose(),
				problems);
		int all = chain.size() + known.anchors().size();
		if (all > MOST_CERTIFICATES) {
			throw new ProblemException(
					ValidationProblem.TOO_MANY.at(Place.of(request.certificate()), all, MOST_CERTIFICATES));
		}
		if (request.crls().isEmpty()) {
			// Nobody named lists: those of the project decide, each about what its CA issued.
			return validate(request, chain, new TrustMaterial(known.anchors(), List.of(), known.crls()),
					RevocationDemand.OWN_LISTS);
		}
		List<X509CRL> lists = new ArrayList<>();
		for (Path file : request.crls()) {
			CertificateFile content = CertificateFile.read(file, passwords);
			lists.addAll(content.requireLists());
			content.notes().forEach(problems::add);
		}
		return validate(request, chain, new TrustMaterial(known.anchors(), List.of(), lists),
				RevocationDemand.EVERY_ISSUER);
	}

	private ValidationReport validate(VerifyRequest request, List<X509Certificate> chain, TrustMaterial trust,
			RevocationDemand demand) {
		return validator.validate(ValidationRequest.of(chain, trust, request.at()).forHost(request.host())
				.forPurpose(request.effectivePurpose()).as(request.effectiveStrictness(chain.get(0)))
				.allowingSha1(request.sha1()).demanding(request.policies()).within(request.limits()).demanding(demand));
	}

	private List<X509Certificate> chain(VerifyRequest request, Problems problems) throws ProblemException {
		List<X509Certificate> chain = new ArrayList<>();
		Optional<CertificateNumber> named = CertificateNumber.parse(request.certificate());
		if (named.isPresent()) {
			CertificateNumber number = named.get();
			chain.addAll(project
					.orElseThrow(() -> new ProblemException(
							ProjectProblem.NO_CERTIFICATE.at(Place.of("certificate " + number), number)))
					.certificates().chain(number));
		} else {
			CertificateFile content = CertificateFile.read(TypedPath.of(request.certificate()), passwords);
			chain.addAll(content.meantFirst());
			content.notes().forEach(problems::add);
		}
		for (Path file : request.chain()) {
			CertificateFile content = CertificateFile.read(file, passwords);
			chain.addAll(content.requireCertificates());
			content.notes().forEach(problems::add);
		}
		return chain;
	}

	private static String reasons(ValidationReport report) {
		return report.failed().stream().map(Check::reason).collect(Collectors.joining("; "));
	}
}
