// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.inspection;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Problems;
import org.sealbench.model.ModelFactory;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.source.CertificateFile;
import org.sealbench.operations.certificate.source.IssuerIndex;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.Signatures;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.formats.asn1.ContentKind;
import org.sealbench.pki.lint.CertificateLint;
import org.sealbench.pki.lint.CrlLint;
import org.sealbench.pki.lint.CrlSubject;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.pki.text.PartialDescription;
import org.sealbench.pki.validation.ValidationProblem;

/**
 * Checks certificates and revocation lists in files against lint's rules. What a certificate is for is read from its
 * extensions; issuers are looked for among all that the files hold.
 */
public final class CheckFiles {

	/** A value and the file that it comes from, for messages. */
	private record Found<T>(T value, String file) {
	}

	private static final int MOST_CERTIFICATES = 2_000;
	/** What their signatures may cost ({@link Signatures#cost}): about a second. */
	private static final long MOST_COST = 10_000;

	private final Tools tools;
	private final PasswordSource passwords;

	/** @param passwords is asked where a file as a whole is encrypted */
	public CheckFiles(Tools tools, PasswordSource passwords) {
		this.tools = tools;
		this.passwords = passwords;
	}

	/** @return a report over the files that can be read; each other file is a problem of the outcome */
	public Outcome<CheckReport> run(List<Path> files, CheckRequest request) {
		Problems problems = new Problems();
		List<Found<X509Certificate>> certificates = new ArrayList<>();
		List<Found<X509CRL>> crls = new ArrayList<>();
		List<Found<FoundPart.Damaged>> unusable = new ArrayList<>();
		return Outcome.attempt(() -> {
			int warnDays = ModelFactory.eINSTANCE.createCertificateSettings().getWarnDays();
			LintContext context = CheckContexts.of(request, warnDays, tools.clock());
			CheckedFiles names = new CheckedFiles(files);
			for (Path file : files) {
				read(file, names.label(file), certificates, crls, unusable, problems);
			}
			bound(certificates);
			IssuerIndex issuers = IssuerIndex.ofFile(certificates.stream().map(Found::value).toList());
			List<LintSubject> subjects = certificates.stream()
					.map(each -> LintSubject.of(each.value(),
							each.file() + ": " + Certificates.commonName(each.value()), issuers.of(each.value())))
					.toList();
			List<Problem> findings = new ArrayList<>(unusable.stream().map(CheckFiles::finding).toList());
			findings.addAll(new CertificateLint().check(subjects, context));
			List<CrlSubject> lists = crls.stream().map(each -> subject(each, issuers)).toList();
			lists.forEach(each -> findings.addAll(new CrlLint().check(each, context)));
			return Outcome.of(
					new CheckReport(with(subjects.stream().map(LintSubject::name), ContentKind.CERTIFICATE, unusable),
							with(lists.stream().map(CrlSubject::name), ContentKind.CRL, unusable), findings),
					problems.list());
		});
	}

	/** Each signature is verified, in certificates that may be anybody's. */
	private static void bound(List<Found<X509Certificate>> certificates) throws ProblemException {
		long cost = certificates.stream().mapToLong(each -> Signatures.cost(each.value().getPublicKey())).sum();
		if (certificates.size() > MOST_CERTIFICATES || cost > MOST_COST) {
			throw new ProblemException(ValidationProblem.TOO_MANY.at(Place.of(certificates.get(0).file()),
					certificates.size(), Math.min(MOST_CERTIFICATES, MOST_COST * certificates.size() / cost)));
		}
	}

	private void read(Path file, String name, List<Found<X509Certificate>> certificates, List<Found<X509CRL>> crls,
			List<Found<FoundPart.Damaged>> unusable, Problems problems) {
		try {
			CertificateFile content = CertificateFile.read(file, passwords);
			content.certificates().forEach(each -> certificates.add(new Found<>(each, name)));
			content.crls().forEach(each -> crls.add(new Found<>(each, name)));
			content.unusable().forEach(each -> unusable.add(new Found<>(each, name)));
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}

	/** The names of what was checked, those that cannot be used among them. */
	private static List<String> with(Stream<String> names, ContentKind kind, List<Found<FoundPart.Damaged>> unusable) {
		return Stream.concat(names,
				unusable.stream().filter(each -> each.value().kind().equals(kind.words())).map(CheckFiles::name))
				.toList();
	}

	private static Problem finding(Found<FoundPart.Damaged> found) {
		return found.value().problem(Place.of(name(found), found.value().where()));
	}

	private static String name(Found<FoundPart.Damaged> found) {
		return found.file() + ": " + found.value().readable().map(PartialDescription::name)
				.filter(each -> !each.isEmpty()).orElse(found.value().kind());
	}

	private static CrlSubject subject(Found<X509CRL> crl, IssuerIndex issuers) {
		return new CrlSubject(issuers.of(crl.value()), crl.file() + ": " + Crls.issuer(crl.value()),
				Optional.of(crl.value()), false, Map.of());
	}
}
