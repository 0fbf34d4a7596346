package org.sealbench.pki.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sealbench.common.Problem;
import org.sealbench.pki.Certificates;

/** Holds certificates against every rule. */
public final class Lint {

	private final List<LintRule> rules = List.of(new ExpiryRule(), new SignatureDigestRule(), new AuthorityDigestRule(),
			new KeyKindRule(), new KeyLengthRule(), new KeyExponentRule(), new IssuerValidityRule(), new ValidityLengthRule(),
			new SubjectRule(), new MissingNamesRule(), new CommonNameRule(), new DnsNameRule(), new WildcardRule(),
			new AddressLengthRule(), new ApplicationUriRule(), new PurposeRule(), new KeyUsageRule(), new LeafAuthorityRule(),
			new AuthorityRule(), new VersionRule(), new KeyIdentifierRule(), new SerialNumberRule(), new CriticalExtensionRule(),
			new NameConstraintsRule(), new IssuerSignatureRule(), new SelfSignedRule(), new OldAlgorithmRule(), new OldClockRule());

	/** What all rules have against one certificate, in the order of the rules. */
	public List<Problem> check(LintSubject subject, LintContext context) {
		LintFindings findings = new LintFindings(subject.name(), context);
		rules.forEach(rule -> rule.check(subject, context, findings));
		return findings.list();
	}

	/** As {@link #check(LintSubject, LintContext)} for each, and what they have against each other. */
	public List<Problem> check(List<LintSubject> subjects, LintContext context) {
		List<Problem> found = new ArrayList<>();
		Map<List<Object>, LintSubject> seen = new HashMap<>();
		for (LintSubject subject : subjects) {
			found.addAll(check(subject, context));
			found.addAll(twice(subject, seen, context));
		}
		return List.copyOf(found);
	}

	/** Issuer and serial number together name a certificate (RFC 5280 §4.1.2.2). */
	private static List<Problem> twice(LintSubject subject, Map<List<Object>, LintSubject> seen, LintContext context) {
		LintFindings findings = new LintFindings(subject.name(), context);
		LintSubject other = seen.putIfAbsent(
				List.of(subject.certificate().getIssuerX500Principal(), subject.certificate().getSerialNumber()), subject);
		if (other != null && !Certificates.sha256(other.certificate()).equals(Certificates.sha256(subject.certificate()))) {
			findings.add(LintProblem.SERIAL_TWICE, "serial number", other.name());
		}
		return findings.list();
	}
}
