// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.Severity;
import org.sealbench.model.ModelFactory;
import org.sealbench.opcua.validation.ApplicationCertificateValidator;
import org.sealbench.opcua.validation.CertificateValidationRequest;
import org.sealbench.opcua.validation.CertificateValidationResult;
import org.sealbench.operations.certificate.source.IssuerIndex;
import org.sealbench.operations.doctor.ClientOpinion.Answer;
import org.sealbench.operations.network.BrowserQuestion;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Usage;
import org.sealbench.pki.lint.CertificateLint;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.pki.lint.rule.LintTarget;
import org.sealbench.pki.validation.CertificateValidator;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationReport;

/**
 * What clients say of a chain that a server presents, by the rules of lint and of validation. Nobody knows what clients
 * trust: each is asked as one that trusts the root of the chain.
 *
 * @param chain the server's own certificate first; not empty
 * @param host  name or address by which it was asked, where that is known
 * @param at    the time at which it has to be valid
 */
record PresentedChain(List<X509Certificate> chain, Optional<String> host, Instant at) {

	private static final Set<LintProblem> OF_PROJECTS = Set.of(LintProblem.ISSUER_UNKNOWN, LintProblem.SELF_SIGNED);
	private static final List<LintTarget> BROWSERS = List.of(LintTarget.CHROME, LintTarget.FIREFOX, LintTarget.IOS);

	X509Certificate leaf() {
		return chain.get(0);
	}

	private X509Certificate last() {
		return chain.get(chain.size() - 1);
	}

	String name() {
		String name = Certificates.commonName(leaf());
		return name.isEmpty() ? Certificates.subject(leaf()) : name;
	}

	/** What Chromium, Firefox and iOS say. */
	List<ClientOpinion> browsers() {
		TrustMaterial trust = trust();
		List<String> failed = host.or(() -> Optional.of("")).map(name -> browser(trust, name)).get();
		return BROWSERS.stream().map(target -> opinion(target, failed, Usage.WEB_SERVER)).toList();
	}

	private List<String> browser(TrustMaterial trust, String name) {
		ValidationReport report = new CertificateValidator()
				.validate(name.isEmpty() ? BrowserQuestion.of(chain, trust, name, at).forHost(Optional.empty())
						: BrowserQuestion.of(chain, trust, name, at));
		return report.isTrusted() ? List.of() : report.failed().stream().map(Check::reason).toList();
	}

	/**
	 * What a strict OPC UA client says.
	 *
	 * @param applicationUri that the server states, once it is known
	 */
	List<ClientOpinion> opcUa(Optional<String> applicationUri) {
		CertificateValidationResult verdict = new ApplicationCertificateValidator()
				.validate(new CertificateValidationRequest(chain, trust(), at, host, Usage.OPCUA, applicationUri));
		List<String> failed = verdict.isGood() ? List.of() : List.of(verdict.statusName() + ": " + verdict.reason());
		return List.of(opinion(LintTarget.OPCUA, failed, Usage.OPCUA));
	}

	private ClientOpinion opinion(LintTarget target, List<String> failed, Usage usage) {
		List<Problem> lint = lint(new LintContext(at, 0, Set.of(target), true), usage);
		List<String> reasons = new ArrayList<>(failed);
		lint.stream().filter(each -> each.severity() != Severity.INFO).map(Problem::message)
				.filter(each -> !reasons.contains(each)).forEach(reasons::add);
		boolean refused = !failed.isEmpty() || lint.stream().anyMatch(Problem::isError);
		String client = target == LintTarget.CHROME ? "chromium" : target.label();
		return new ClientOpinion(client, name(),
				refused ? Answer.REFUSES : reasons.isEmpty() ? Answer.ACCEPTS : Answer.DOUBTFUL, reasons);
	}

	/** What is wrong with the certificates, with remedies. */
	List<Problem> findings(Usage usage) {
		List<Problem> found = new ArrayList<>();
		int warnDays = ModelFactory.eINSTANCE.createCertificateSettings().getWarnDays();
		found.addAll(lint(new LintContext(at, warnDays,
				usage == Usage.WEB_SERVER ? LintTarget.BROWSERS : Set.of(LintTarget.OPCUA), false), usage));
		if (chain.size() == 1 && Certificates.isSelfSigned(leaf())) {
			found.add(DoctorProblem.SELF_SIGNED.at(Place.of(name()), Certificates.sha256(leaf())));
		} else if (!Certificates.isSelfSigned(last()) && publicRoot().isEmpty()) {
			found.add(DoctorProblem.CHAIN_INCOMPLETE.at(Place.of(name()), Certificates.issuer(last())));
		}
		return found;
	}

	private List<Problem> lint(LintContext context, Usage usage) {
		IssuerIndex issuers = IssuerIndex.ofFile(chain);
		List<LintSubject> subjects = new ArrayList<>();
		for (X509Certificate each : chain) {
			String name = Certificates.commonName(each);
			subjects.add(each == leaf() ? new LintSubject(each, name, Set.of(usage), issuers.of(each), true)
					: LintSubject.of(each, name, issuers.of(each)));
		}
		return new CertificateLint().check(subjects, context).stream()
				.filter(each -> !(each.code() instanceof LintProblem known && OF_PROJECTS.contains(known))).toList();
	}

	/** The root of the chain, as it has to be trusted, in words. */
	String anchor() {
		Optional<X509Certificate> root = publicRoot();
		return root.isPresent() ? Certificates.subject(root.get()) + " (a public CA)"
				: Certificates.isSelfSigned(last()) ? Certificates.subject(last()) + " (no public CA)"
						: Certificates.issuer(last()) + " (not presented)";
	}

	private TrustMaterial trust() {
		return TrustMaterial.of(publicRoot().orElse(last()));
	}

	/** The public CA that the chain leads to: the Java runtime has the list of one of the browsers. */
	private Optional<X509Certificate> publicRoot() {
		return roots().filter(root -> root.equals(last()) || Certificates.isIssuedBy(last(), root)).findFirst();
	}

	private static Stream<X509Certificate> roots() {
		try {
			TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
			factory.init((KeyStore) null);
			return Arrays.stream(factory.getTrustManagers()).filter(X509TrustManager.class::isInstance)
					.map(X509TrustManager.class::cast).flatMap(each -> Arrays.stream(each.getAcceptedIssuers()));
		} catch (GeneralSecurityException e) {
			return Stream.empty();
		}
	}
}
