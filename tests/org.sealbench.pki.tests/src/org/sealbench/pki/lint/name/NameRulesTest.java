// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealbench.pki.lint.rule.Findings.assertFinds;

import java.util.Optional;
import java.util.Set;

import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.Usage;
import org.sealbench.pki.lint.Draft;
import org.sealbench.pki.lint.rule.Findings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintSubject;

class NameRulesTest {

	private static final GeneralName ADDRESS = new GeneralName(GeneralName.iPAddress, "127.0.0.11");

	@Test
	void aServerNamesWhereItIsReached() {
		assertFinds(new MissingNamesRule(), Draft.web());
		assertFinds(new MissingNamesRule(), Draft.web().without(Extension.subjectAlternativeName),
				LintProblem.NAMES_MISSING);
		assertFinds(new MissingNamesRule(), Draft.ca());
		assertFinds(new MissingNamesRule(),
				new LintSubject(Draft.opcua().names(new GeneralName(GeneralName.uniformResourceIdentifier, "urn:a:b"))
						.certificate(), "3: draft", Set.of(Usage.OPCUA), Optional.empty(), true),
				LintProblem.NAMES_MISSING);
	}

	@Test
	void aHostInTheCommonNameIsAnAlternativeNameToo() {
		CommonNameRule rule = new CommonNameRule();
		assertFinds(rule, Draft.web());
		assertFinds(rule, Draft.web().subject("CN=PLC-1.plant.example"));
		assertFinds(rule, Draft.web().subject("CN=127.0.0.11"));
		assertFinds(rule, Draft.web().subject("CN=other.plant.example"), LintProblem.NAME_IN_COMMON_NAME_ONLY);
		assertFinds(rule, Draft.web().subject("CN=127.0.0.12"), LintProblem.NAME_IN_COMMON_NAME_ONLY);
		Draft nameless = Draft.web().subject("CN=plc.plant.example").without(Extension.subjectAlternativeName);
		assertFinds(rule, nameless, LintProblem.NAME_IN_COMMON_NAME_ONLY);
		assertFinds(new MissingNamesRule(), nameless);
	}

	@Test
	void anAddressIsNoDnsName() {
		DnsNameRule rule = new DnsNameRule();
		assertFinds(rule, Draft.web());
		assertFinds(rule, Draft.web().dns("127.0.0.11"), LintProblem.ADDRESS_AS_DNS_NAME);
		assertFinds(rule, Draft.web().dns("fd00::1"), LintProblem.ADDRESS_AS_DNS_NAME);
		assertFinds(rule, Draft.web().names(ADDRESS, new GeneralName(GeneralName.dNSName, "127.0.0.11")),
				LintProblem.ADDRESS_TWICE);
	}

	@Test
	void aDnsNameIsWellFormed() {
		for (String name : new String[] { "plc_1.plant.example", "a b", "plc.", "-plc.example", "1.2.3", "",
				"https://plc.example" }) {
			assertFinds(new DnsNameRule(), Draft.web().dns(name), LintProblem.DNS_NAME_MALFORMED);
		}
		assertFinds(new DnsNameRule(), Draft.web().dns("PLC-1.Plant.Example"));
		String line = Findings.of(new DnsNameRule(), Draft.web().dns("a_b").toSubject()).get(0).line();
		assertTrue(
				line.startsWith("3: draft > subject alternative names: the DNS name 'a_b' is malformed: only letters"),
				line);
	}

	@Test
	void aWildcardIsTheWholeFirstLabel() {
		WildcardRule rule = new WildcardRule();
		assertFinds(rule, Draft.web().dns("*.plant.example"));
		for (String name : new String[] { "*", "*.example", "plc-*.plant.example", "plc.*.example" }) {
			assertFinds(rule, Draft.web().dns(name), LintProblem.WILDCARD_REFUSED);
			assertFinds(new DnsNameRule(), Draft.web().dns(name));
		}
		assertFinds(rule, Draft.opcua().names(new GeneralName(GeneralName.uniformResourceIdentifier, "urn:a:b"),
				new GeneralName(GeneralName.dNSName, "*.plant.example")), LintProblem.WILDCARD_OPCUA);
	}

	@Test
	void anAddressHasFourOrSixteenBytes() {
		AddressLengthRule rule = new AddressLengthRule();
		assertFinds(rule, Draft.web());
		assertFinds(rule, Draft.web().names(new GeneralName(GeneralName.iPAddress, "fd00::1")));
		assertFinds(rule,
				Draft.web()
						.names(new GeneralName(GeneralName.iPAddress,
								new DEROctetString(new byte[] { 10, 0, 0, 1, -1, -1, -1, 0 }))),
				LintProblem.ADDRESS_MALFORMED);
	}

	@Test
	void anOpcUaApplicationHasOneUri() {
		SingleApplicationUriRule rule = new SingleApplicationUriRule();
		assertFinds(rule, Draft.opcua());
		assertFinds(rule, Draft.web());
		GeneralName uri = new GeneralName(GeneralName.uniformResourceIdentifier, "urn:a:b");
		assertFinds(rule, Draft.opcua().names(uri, new GeneralName(GeneralName.uniformResourceIdentifier, "urn:a:c")),
				LintProblem.APPLICATION_URI_SEVERAL);
		assertFinds(rule, new LintSubject(Draft.opcua().names(ADDRESS).certificate(), "3: draft", Set.of(Usage.OPCUA),
				Optional.empty(), true), LintProblem.APPLICATION_URI_MISSING);
	}

	@Test
	void aSubjectHasACommonName() {
		assertFinds(new SubjectRule(), Draft.web());
		assertFinds(new SubjectRule(), Draft.web().subject("O=Plant"), LintProblem.SUBJECT_EMPTY);
	}
}
