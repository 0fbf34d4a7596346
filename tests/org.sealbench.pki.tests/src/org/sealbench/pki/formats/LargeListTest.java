// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealbench.common.ProblemException;
import org.sealbench.pki.Crls;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.Usage;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;
import org.sealbench.testkit.CredentialBuilder;

/** What a large list costs is counted: its octets once, and nothing for its text or its entries. */
class LargeListTest {

	private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
	private static final long SMALL = 1 << 20;

	private static X509CRL list;

	@TempDir
	private Path folder;

	@BeforeAll
	static void issue() throws ProblemException {
		List<Revocation> revoked = new ArrayList<>();
		for (int i = 1; i <= 100_000; i++) {
			revoked.add(new Revocation(BigInteger.valueOf(i), FROM, RevocationReason.SUPERSEDED));
		}
		X509CRL made = new CrlIssuer().issue(CredentialBuilder.of("CA", Usage.CA).selfSigned(), BigInteger.ONE, FROM,
				FROM.plusSeconds(86_400), revoked);
		list = CrlReader.read(Crls.der(made), "list");
	}

	@Test
	void inPemIsDecodedAsItIsRead() throws IOException {
		byte[] der = Crls.der(list);
		Path file = file(Crls.pem(list));
		LargeList.read(file);
		long before = allocated();
		byte[] read = LargeList.read(file).orElseThrow();
		long taken = allocated() - before;
		assertArrayEquals(der, read);
		assertTrue(taken < der.length + SMALL, taken + " bytes for " + der.length);
		assertArrayEquals(der, LargeList.read(file(Crls.pem(list).replace("\n", "\r\n") + "\r\n \n")).orElseThrow());
		assertArrayEquals(der, LargeList
				.read(file(Crls.pem(list).replaceAll("(?<=[A-Za-z0-9+/=])\n(?=[A-Za-z0-9+/=])", ""))).orElseThrow());
	}

	@Test
	void isWrittenAsItIsEncoded() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Crls.write(list, out);
		assertEquals(Crls.pem(list), out.toString(StandardCharsets.US_ASCII));
		int size = out.size();
		long before = allocated();
		Crls.pemBytes(list);
		long taken = allocated() - before;
		// Each line is encoded into an array that the coder may return by itself.
		assertTrue(taken < 3L * size, taken + " bytes for " + size);
	}

	@Test
	void isComparedAndHashedWithoutACopy() {
		int first = list.hashCode();
		long before = allocated();
		assertEquals(first, list.hashCode());
		assertEquals(list, list);
		assertTrue(allocated() - before < SMALL);
	}

	@Test
	void everythingElseIsLeftToTheReaderOfAllForms() throws IOException {
		String pem = Crls.pem(list);
		int middle = pem.length() / 2;
		for (String other : List.of("", Crls.pem(list).substring(0, middle), "text before\n" + pem, pem + pem,
				pem + "text behind", pem.replace("X509 CRL", "CERTIFICATE"), pem.replace("END X509", "END X509 "),
				pem.substring(0, middle) + "*" + pem.substring(middle + 1),
				pem.substring(0, middle) + "=" + pem.substring(middle + 1), pem.replaceFirst("[A-Za-z]\n", "\n"),
				pem.substring(0, 2000) + "-----END X509 CRL-----\n", "-----BEGIN X509 CRL-----\n"
						+ "A".repeat((48 << 10) - 1) + "=" + "A".repeat(2 << 20) + "\n-----END X509 CRL-----\n")) {
			assertEquals(Optional.empty(), LargeList.read(file(other)).map(content -> content.length));
		}
		assertEquals(Optional.empty(), LargeList.read(folder));
		assertEquals(Optional.empty(), LargeList.read(Path.of("/dev/null")));
	}

	private Path file(String content) throws IOException {
		return Files.writeString(folder.resolve("list.pem"), content);
	}

	private static long allocated() {
		return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
				.getThreadAllocatedBytes(Thread.currentThread().threadId());
	}
}
