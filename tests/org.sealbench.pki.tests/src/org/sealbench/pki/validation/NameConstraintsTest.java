// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.cert.X509Certificate;
import java.util.stream.IntStream;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.OtherName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealbench.testkit.TestCa;

class NameConstraintsTest {

	private static final TestCa ROOT = TestCa.root("Root");

	@ParameterizedTest
	@CsvSource({ "dns, plant.example, plc.plant.example, true", "dns, plant.example, plant.example, true",
			"dns, plant.example, xplant.example, false", "dns, Plant.Example, a.PLANT.example, true",
			"dns, plant.example, *.plant.example, true", "dns, a.plant.example, *.plant.example, false",
			"dns, .plant.example, a.plant.example, true", "dns, .plant.example, plant.example, false",
			"email, plant.example, anna@plant.example, true", "email, plant.example, anna@a.plant.example, false",
			"email, .plant.example, anna@a.plant.example, true", "email, anna@plant.example, anna@PLANT.example, true",
			"email, anna@plant.example, Anna@plant.example, false",
			"uri, plc.plant.example, opc.tcp://plc.plant.example:4840/a, true",
			"uri, .plant.example, https://a.plant.example?x@y, true",
			"uri, .plant.example, https://plant.example/, false",
			"uri, plant.example, https://plant.example@other.example/, false", "ip, 192.0.2.0/24, 192.0.2.77, true",
			"ip, 192.0.2.0/24, 192.0.3.1, false", "ip, 192.0.2.0/24, 2001:db8::1, false",
			"ip, 2001:db8::/32, 2001:db8::1, true", "ip, 2001:db8::/32, 2001:db9::1, false",
			"directory, 'O=plant', 'O=Plant,CN=x', true", "directory, 'O=Plant,CN=x', 'O=Plant', false" })
	void permitsWhatLiesInTheSubtreeAndExcludesIt(String type, String base, String name, boolean within) {
		TestCa permitting = ROOT.sub("CA", each -> each.permitting(name(type, base)));
		TestCa excluding = ROOT.sub("CA", each -> each.excluding(name(type, base)));
		assertEquals(within, isGood(permitting, name(type, name)), "permitted " + base);
		boolean wildcardReaches = name.startsWith("*.") && !within;
		assertEquals(!within && !wildcardReaches, isGood(excluding, name(type, name)), "excluded " + base);
	}

	@Test
	void aNameOfAnotherTypeIsFree() {
		TestCa ca = ROOT.sub("CA", each -> each.permitting(name("ip", "192.0.2.0/24")));
		Asked.good(Asked.about(ca.leaf("leaf", each -> each.dns("plc.example")), ROOT, ca.certificate()));
	}

	@Test
	void permissionsOfSeveralCasNarrowEachOther() {
		TestCa wide = ROOT.sub("Wide", each -> each.permitting(name("dns", "plant.example")));
		TestCa narrow = wide.sub("Narrow",
				each -> each.permitting(name("dns", "a.plant.example"), name("dns", "other.example")));
		X509Certificate[] others = { wide.certificate(), narrow.certificate() };
		Asked.good(Asked.about(narrow.leaf("leaf", each -> each.dns("x.a.plant.example")), ROOT, others));
		Asked.bad("name constraints", "is not among",
				Asked.about(narrow.leaf("leaf", each -> each.dns("b.plant.example")), ROOT, others));
		Asked.bad("name constraints", "is not among",
				Asked.about(narrow.leaf("leaf", each -> each.dns("other.example")), ROOT, others));
	}

	@Test
	void theSubjectIsADirectoryNameAndItsAddressAMailbox() {
		TestCa ca = ROOT.sub("CA",
				each -> each.permitting(name("directory", "O=Plant"), name("email", "plant.example")));
		Asked.good(Asked.about(ca.leaf("leaf"), ROOT, ca.certificate()));
		Asked.bad("name constraints", "is not among", Asked.about(ca.leaf("O=Other,CN=leaf"), ROOT, ca.certificate()));
		Asked.bad("name constraints", "is not among",
				Asked.about(ca.leaf("O=Plant,E=a@other.example"), ROOT, ca.certificate()));
	}

	@Test
	void aSelfIssuedCaIsFreeAndASelfIssuedEndEntityIsNot() {
		TestCa ca = ROOT.sub("CA", each -> each.excluding(name("dns", "old.example")));
		TestCa rolled = ca.sub("CA", each -> each.dns("old.example"));
		Asked.good(Asked.about(rolled.leaf("leaf"), ROOT, ca.certificate(), rolled.certificate()));
		Asked.bad("name constraints", "is excluded", Asked.about(rolled.certificate(), ROOT, ca.certificate()));
	}

	@Test
	void typesThatAreNotProcessedAreRefusedWhereTheyAppear() {
		GeneralName other = new GeneralName(GeneralName.otherName,
				new OtherName(new ASN1ObjectIdentifier("1.2.3"), new DERUTF8String("x")));
		TestCa ca = ROOT.sub("CA", each -> each.excluding(other));
		Asked.good(Asked.about(ca.leaf("leaf"), ROOT, ca.certificate()));
		Asked.bad("name constraints", "not processed here",
				Asked.about(ca.leaf("leaf", each -> each.named(other)), ROOT, ca.certificate()));
	}

	@Test
	void aUriWithoutAHostCannotBeJudged() {
		TestCa ca = ROOT.sub("CA", each -> each.excluding(name("uri", "old.example")));
		Asked.bad("name constraints", "no host name",
				Asked.about(ca.leaf("leaf", each -> each.named(name("uri", "urn:plant:a"))), ROOT, ca.certificate()));
	}

	@Test
	void malformedConstraintsAreRefused() {
		for (GeneralName base : new GeneralName[] { name("dns", "*.example"), name("email", "a@b@c.example"),
				new GeneralName(GeneralName.iPAddress, new DEROctetString(new byte[4])),
				new GeneralName(GeneralName.iPAddress, new DEROctetString(new byte[] { 1, 2, 3, 4, 0, -1, 0, 0 })) }) {
			TestCa ca = ROOT.sub("CA", each -> each.permitting(base));
			Asked.bad("name constraints", "is malformed", Asked.about(ca.leaf("leaf"), ROOT, ca.certificate()));
		}
	}

	@Test
	void manyNamesAndManyConstraintsAreNotCompared() {
		TestCa ca = ROOT.sub("CA", each -> each.excluding(names("a", 1200)));
		Asked.bad("name constraints", "too many",
				Asked.about(ca.leaf("leaf", each -> each.named(names("b", 1200))), ROOT, ca.certificate()));
	}

	private static GeneralName[] names(String prefix, int count) {
		return IntStream.range(0, count).mapToObj(i -> name("dns", prefix + i + ".example"))
				.toArray(GeneralName[]::new);
	}

	private static boolean isGood(TestCa ca, GeneralName name) {
		X509Certificate leaf = ca.leaf("", each -> each.named(name));
		return new CertificateValidator().validate(Asked.about(leaf, ROOT, ca.certificate())).isTrusted();
	}

	private static GeneralName name(String type, String value) {
		return switch (type) {
		case "dns" -> new GeneralName(GeneralName.dNSName, value);
		case "email" -> new GeneralName(GeneralName.rfc822Name, value);
		case "uri" -> new GeneralName(GeneralName.uniformResourceIdentifier, value);
		case "ip" -> new GeneralName(GeneralName.iPAddress, value);
		default -> new GeneralName(new X500Name(value));
		};
	}
}
