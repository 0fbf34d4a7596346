// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.sealbench.common.VisibleText;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;

/** Tells in the archive what is in it and how it is checked; a test runs the very commands. */
final class EvidenceReadme {

	static final String MANIFEST = "manifest.txt";
	static final String SIGNATURE = "manifest.p7s";
	static final String ANCHOR = "signer/anchor.pem";
	static final String CHAIN = "signer/chain.pem";
	static final String README = "README.txt";

	/** Proves that the manifest is what was signed. */
	static final String VERIFY = "openssl cms -verify -binary -inform DER -in " + SIGNATURE + " -content " + MANIFEST
			+ " -CAfile " + ANCHOR + " -purpose any -out /dev/null";
	/** Proves that every file is what the manifest names; prints nothing if so. */
	static final String COMPARE = "openssl dgst -sha256 -r $(cut -c67- " + MANIFEST + ") | cmp - " + MANIFEST;
	/** Shows who signed. */
	static final String SIGNER = "openssl x509 -in " + CHAIN + " -noout -subject -issuer -dates -fingerprint -sha256";

	private EvidenceReadme() {
	}

	static String of(String project, Instant at, String version, Credential signer, List<EvidenceTable> tables,
			boolean hasBill) {
		X509Certificate anchor = signer.chain().get(signer.chain().size() - 1);
		StringBuilder text = new StringBuilder();
		text.append("Evidence of the project ").append(VisibleText.of(project)).append(", ").append(at).append('\n')
				.append("Made by ").append(version).append(" from the project as it was then.\n\n")
				.append("How to check it, with openssl alone, in the folder that it was unpacked into:\n\n")
				.append("1. That the manifest is what was signed (it has to say \"Verification successful\"):\n\n   ")
				.append(VERIFY).append("\n\n")
				.append("2. That every file is the one that the manifest names (it has to print nothing):\n\n   ")
				.append(COMPARE).append("\n\n").append("3. Who signed:\n\n   ").append(SIGNER).append("\n\n")
				.append("The signature is worth as much as the certificate that it ends at. Compare its SHA-256 with\n")
				.append("what the plant's owner told you on another way:\n\n   ")
				.append(VisibleText.of(Certificates.subject(anchor))).append("\n   ")
				.append(Certificates.sha256(anchor)).append("\n\n").append("What is in it:\n\n")
				.append("   report.html           all of it, to be read\n")
				.append("   matrix.svg            who connects to whom, as a picture\n");
		tables.forEach(
				each -> text.append(String.format(Locale.ROOT, "   %-21s %s%n", each.file(), each.explanation())));
		text.append("   certificates/, crl/   the certificates and revocation lists themselves\n")
				.append(hasBill ? "   product/              the bill of materials of the program that made this\n" : "")
				.append("\nIt holds no private keys and no passwords.\n");
		return text.toString().replace("\r\n", "\n");
	}
}
