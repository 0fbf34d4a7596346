// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Category;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.formats.FileContents;
import org.sealbench.pki.formats.FormatProblem;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.pki.formats.Pkcs7Writer;
import org.sealbench.pki.key.Samples;

/** Files that somebody made to do harm, and files that something has cut. */
class HostileFilesTest {

	@Test
	void everyLengthOfATruncatedFileIsRefusedOrReported() throws Exception {
		for (Map.Entry<String, byte[]> file : ImportSamples.all().entrySet()) {
			byte[] whole = file.getValue();
			assertTrue(FoundIn.file(whole, ImportSamples.PASSWORD).damage().isEmpty(), file.getKey());
			int complete = text(file) ? withoutLastNewline(whole) : whole.length;
			for (int length = 0; length < complete; length++) {
				assertFalse(isSound(Arrays.copyOf(whole, length), file), file.getKey() + " cut to " + length);
			}
		}
	}

	/** A bundle may be cut between two blocks, or in the text before the first, where nobody can tell. */
	private static boolean isSound(byte[] content, Map.Entry<String, byte[]> file) throws ProblemException {
		try {
			FileContents found = FoundIn.file(content, ImportSamples.PASSWORD);
			boolean whole = found.damage().isEmpty();
			return whole && !(text(file)
					&& new String(content, StandardCharsets.US_ASCII).stripTrailing().endsWith("-----"));
		} catch (ProblemException e) {
			assertEquals(Category.BAD_INPUT, e.problem().code().category(), e.problem().line());
			return false;
		}
	}

	@Test
	void countsPassesBeforeTheyAreMade() throws Exception {
		byte[] file = ImportSamples.p12(Samples.issued(Samples.ecCa("CA"), "PLC_1", Usage.LINK));
		for (long iterations : List.of(1_300_001L, 3_400_000L, 2_000_000_000L)) {
			FoundPart.Damaged damage = FoundIn.file(withSlowMac(file, iterations), ImportSamples.PASSWORD).damage()
					.orElseThrow();
			assertTrue(damage.reason().contains(iterations + " iterations"), damage.reason());
		}
	}

	/** The same with so many iterations of the authentication code (RFC 7292 §4, MacData). */
	private static byte[] withSlowMac(byte[] file, long iterations) throws IOException {
		ASN1Sequence outer = ASN1Sequence.getInstance(file);
		ASN1Sequence mac = ASN1Sequence.getInstance(outer.getObjectAt(2));
		var slow = new DERSequence(vector(mac.getObjectAt(0), mac.getObjectAt(1), new ASN1Integer(iterations)));
		return new DERSequence(vector(outer.getObjectAt(0), outer.getObjectAt(1), slow)).getEncoded("DER");
	}

	@Test
	void refusesPkcs7WithinPkcs7() throws Exception {
		byte[] content = Pkcs7Writer.write(List.of(Samples.ecCa("CA").certificate()));
		for (int depth = 0; depth < 3; depth++) {
			ContentInfo inner = ContentInfo.getInstance(content);
			var signed = new BERSequence(vector(new ASN1Integer(3), new DERSet(),
					new BERSequence(
							vector(CMSObjectIdentifiers.signedData, new BERTaggedObject(0, inner.getContent()))),
					new DERSet()));
			content = new BERSequence(vector(CMSObjectIdentifiers.signedData, new BERTaggedObject(0, signed)))
					.getEncoded();
			assertEquals(1, FoundIn.file(content).all(FoundPart.Damaged.class).size());
		}
	}

	@Test
	void aBlockHasToHoldWhatItsLabelSays() throws Exception {
		String pem = Certificates.pem(Samples.ecCa("CA").certificate());
		for (String label : List.of("RSA PRIVATE KEY", "PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "X509 CRL", "PKCS7",
				"CERTIFICATE REQUEST")) {
			assertEquals(1,
					FoundIn.file(ascii(pem.replace("CERTIFICATE", label)), "x").all(FoundPart.Damaged.class).size(),
					label);
		}
		assertEquals(1, FoundIn.file(ascii(pem.replace("END CERTIFICATE", "END PRIVATE KEY")))
				.all(FoundPart.Damaged.class).size());
		assertEquals(1, FoundIn.file(ascii(pem.replace("CERTIFICATE", "RECIPE"))).all(FoundPart.Unknown.class).size());
		assertEquals(1, FoundIn.file(ascii(pem.replace("CERTIFICATE", "X509 CERTIFICATE"))).certificates().size());
	}

	@Test
	void reportsEachDamagedBlockAndReadsTheOthers() throws Exception {
		String pem = Certificates.pem(Samples.ecCa("CA").certificate());
		FileContents found = FoundIn
				.file(ascii("# first\n" + pem + pem.replaceFirst("\nM", "\n*") + pem + pem.replaceFirst("MII", "MIA")));
		assertEquals(2, found.certificates().size());
		assertEquals("line 2", found.certificates().get(0).where());
		assertEquals(2, found.all(FoundPart.Damaged.class).size());
		assertEquals("it is not base64", found.damage().orElseThrow().reason());
	}

	@Test
	void whatIsNoneOfTheFormatsIsOneProblem() throws Exception {
		byte[] noise = new byte[100_000];
		new Random(7).nextBytes(noise);
		byte[] deep = new byte[4_000];
		for (int i = 0; i < deep.length; i += 2) {
			deep[i] = 0x30;
			deep[i + 1] = (byte) 0x80;
		}
		byte[] manyEmpty = new byte[(8 << 20) + 6];
		for (int i = 6; i < manyEmpty.length; i += 2) {
			manyEmpty[i] = 0x05;
		}
		System.arraycopy(new byte[] { 0x30, (byte) 0x84, 0, (byte) 0x80, 0, 0 }, 0, manyEmpty, 0, 6);
		for (byte[] file : List.of(noise, new byte[1000], ascii("hello"), new byte[] { 0x30 }, new byte[] { 0x30, 0 },
				new byte[] { 0x30, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff },
				new byte[] { 0x02, 1, 1 })) {
			ProblemException refused = assertThrows(ProblemException.class, () -> FoundIn.file(file, "x"));
			assertEquals(FormatProblem.NOT_RECOGNISED, refused.problem().code(), refused.problem().line());
		}
		for (byte[] beyond : List.of(deep, manyEmpty)) {
			assertEquals(FormatProblem.BEYOND_LIMIT,
					assertThrows(ProblemException.class, () -> FoundIn.file(beyond, "x")).problem().code());
		}
		assertEquals(FormatProblem.EMPTY,
				assertThrows(ProblemException.class, () -> FoundIn.file(new byte[0])).problem().code());
	}

	@Test
	void boundsTheNumberOfParts() {
		String block = new Pem("RECIPE", new byte[] { 1 }).text();
		assertEquals(20_000, assertDoesNotThrow(() -> FoundIn.file(ascii(block.repeat(20_000)))).parts().size());
		Problem problem = assertThrows(ProblemException.class, () -> FoundIn.file(ascii(block.repeat(20_001))))
				.problem();
		assertEquals(FormatProblem.TOO_MANY_PARTS, problem.code());
		assertTrue(problem.line().contains("more than 20000 parts"), problem.line());
		String broken = "-----BEGIN CERTIFICATE-----\n".repeat(1_000_000);
		assertEquals(FormatProblem.TOO_MANY_PARTS,
				assertThrows(ProblemException.class, () -> FoundIn.file(ascii(broken))).problem().code());
	}

	private static boolean text(Map.Entry<String, byte[]> file) {
		return file.getKey().contains("pem");
	}

	private static int withoutLastNewline(byte[] text) {
		int length = text.length;
		while (text[length - 1] == '\n' || text[length - 1] == '\r') {
			length--;
		}
		return length;
	}

	private static ASN1EncodableVector vector(ASN1Encodable... elements) {
		ASN1EncodableVector vector = new ASN1EncodableVector();
		vector.addAll(elements);
		return vector;
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
