// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.Test;
import org.sealbench.pki.validation.x509.DirectoryName;

/** Tools that write a name's letters in another character set than they say. */
class Asn1TextTest {

	/** The letters Fu with u umlaut in Latin 1, said to be UTF-8. */
	private static final String LATIN = "0c0246fc";

	@Test
	void octetsOfAnotherCharacterSetAreNoText() throws Exception {
		assertEquals(Optional.empty(), Asn1Text.of(value(LATIN)));
		assertEquals(Optional.of("F\u00fc"), Asn1Text.of(value("0c0346c3bc")));
		assertEquals(Optional.empty(), Asn1Text.of(new ASN1Integer(7)));
		assertEquals("b.example", Asn1Text.of(new GeneralName(GeneralName.dNSName, "b.example")));
		GeneralName address = new GeneralName(GeneralName.iPAddress, new DEROctetString(new byte[4]));
		assertThrows(IllegalArgumentException.class, () -> Asn1Text.of(address));
	}

	@Test
	void aNameWithOctetsThatAreNoTextIsTheSameNameOnlyWhereTheyAreTheSame() {
		assertEquals(DirectoryName.of(named(LATIN)), DirectoryName.of(named(LATIN)));
		assertNotEquals(DirectoryName.of(named(LATIN)), DirectoryName.of(named("0c0346c3bc")));
		assertNotEquals(DirectoryName.of(named(LATIN)), DirectoryName.of(named("0c0246fd")));
		assertEquals(DirectoryName.of(named("0c0346c3bc")), DirectoryName.of(named("140246dc")),
				"the same letters, told apart by case and character set alone");
	}

	@Test
	void aCommonNameThatIsNoTextIsShownAsTheWholeName() throws Exception {
		X500Principal name = new X500Principal(named(LATIN).getEncoded());
		assertEquals(DistinguishedNameText.text(name), DistinguishedNameText.commonName(name));
	}

	private static ASN1Primitive value(String hex) throws Exception {
		return ASN1Primitive.fromByteArray(HexFormat.of().parseHex(hex));
	}

	/** A distinguished name of one common name with that value. */
	private static X500Name named(String hex) {
		int length = hex.length() / 2;
		return X500Name.getInstance(HexFormat.of()
				.parseHex(String.format("30%02x31%02x30%02x0603550403", length + 9, length + 7, length + 5) + hex));
	}
}
