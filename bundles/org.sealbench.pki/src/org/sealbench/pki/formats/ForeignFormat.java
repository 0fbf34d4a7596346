// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.pki.formats.asn1.BerGuard;

/** Formats of certificates and keys that other tools write and that are not read here, each with its conversion. */
enum ForeignFormat {
	JKS("a Java keystore (JKS)",
			"Convert it with 'keytool -importkeystore -srckeystore FILE -destkeystore out.p12 "
					+ "-deststoretype pkcs12'.",
			content -> content.starts(0xfe, 0xed, 0xfe, 0xed)),
	JCEKS("a Java keystore (JCEKS)",
			"Convert it with 'keytool -importkeystore -srcstoretype jceks -srckeystore FILE -destkeystore out.p12 "
					+ "-deststoretype pkcs12'.",
			content -> content.starts(0xce, 0xce, 0xce, 0xce)),
	PVK("a private key in Microsoft's PVK form", "Convert it with 'openssl rsa -inform PVK -in FILE -out key.pem'.",
			content -> content.starts(0x1e, 0xf1, 0xb5, 0xb0)),
	OPENSSH_KEY("a private key in the form of OpenSSH", "Convert a copy of it with 'ssh-keygen -p -m PKCS8 -f COPY'.",
			content -> content.head().stripLeading().startsWith("-----BEGIN OPENSSH PRIVATE KEY-----")),
	OPENSSH_PUBLIC_KEY("a public key in the form of OpenSSH", "Give a certificate or a private key.",
			content -> Patterns.OPENSSH_PUBLIC_KEY.matcher(content.head()).matches()),
	SSH_PUBLIC_KEY("a public key in the form of SSH (RFC 4716)", "Give a certificate or a private key.",
			content -> content.head().stripLeading().startsWith("---- BEGIN SSH2")),
	FOUR_DASHES("text with lines BEGIN and END of four hyphens, and PEM has five",
			"Write five hyphens at both ends of these lines (RFC 7468).",
			content -> !content.head().contains("-----BEGIN ")
					&& Patterns.FOUR_DASHES.matcher(content.head()).matches()),
	PUTTY_KEY("a private key in the form of PuTTY",
			"Convert it with 'puttygen FILE -O private-openssh -o key', and a copy of that with "
					+ "'ssh-keygen -p -m PKCS8 -f COPY'.",
			content -> content.head().startsWith("PuTTY-User-Key-File-")),
	OPENPGP("a key or a signature of OpenPGP", "Give an X.509 certificate; OpenPGP has others.",
			content -> content.head().contains("-----BEGIN PGP ")),
	SPKAC("a signed public key and challenge (SPKAC)",
			"Make a signing request from its key with 'openssl req -new -key KEY -out request.pem'.",
			content -> content.head().stripLeading().startsWith("SPKAC=")),
	JSON_WEB_KEY("a JSON Web Key", "Convert it to PKCS#8 with the tool that made it.",
			content -> Patterns.JSON_WEB_KEY.matcher(content.head()).matches()),
	WEB_PAGE("a web page", "Look at it in a browser: it may ask for a login before it gives the file.",
			content -> Patterns.WEB_PAGE.matcher(content.head()).matches()),
	ZIP("a ZIP archive", "Unpack it and give what is in it.", content -> content.starts('P', 'K', 3, 4)),
	GZIP("compressed with gzip", "Unpack it with 'gunzip FILE'.", content -> content.starts(0x1f, 0x8b)),
	SQLITE("a database of SQLite, as Firefox and Chromium keep their certificates in",
			"Export the certificate in the browser, or with 'certutil -L -d sql:FOLDER -n NAME -a'.",
			content -> content.head().startsWith("SQLite format 3")),
	HEXADECIMAL("written in hexadecimal digits", "Convert it with 'xxd -r -p FILE out.der'.",
			content -> Patterns.HEXADECIMAL.matcher(content.head()).matches()),
	TRAILING("a structure in DER with other octets behind its end",
			"Get the file anew, or take what stands before with 'openssl x509 -inform DER -in FILE "
					+ "-out certificate.pem'.",
			Start::hasMoreBehind);

	private static final int HEAD = 4096;

	private final String words;
	private final String remedy;
	private final Predicate<Start> test;

	ForeignFormat(String words, String remedy, Predicate<Start> test) {
		this.words = words;
		this.remedy = remedy;
		this.test = test;
	}

	/** The format of the content, if it is one of these. */
	static Optional<ForeignFormat> of(byte[] content) {
		Start start = Start.of(content);
		return Arrays.stream(values()).filter(each -> each.test.test(start)).findFirst();
	}

	/** The problem to report for such a file. */
	Problem problem(Place place) {
		return FormatProblem.FOREIGN.at(place, words, remedy);
	}

	/** Compiled once: a plant has thousands of files. */
	private static final class Patterns {

		private static final Pattern OPENSSH_PUBLIC_KEY = Pattern
				.compile("(?s)\\s*(ssh-(rsa|ed25519|dss)|ecdsa-sha2-nistp\\d+) AAAA.*");
		private static final Pattern FOUR_DASHES = Pattern.compile("(?s)(.*\\n)?\\s*----BEGIN .*");
		private static final Pattern JSON_WEB_KEY = Pattern.compile("(?s)\\s*\\{.*\"kty\".*");
		private static final Pattern WEB_PAGE = Pattern.compile("(?si)\\s*(<!doctype html|<html|<\\?xml).*");
		private static final Pattern HEXADECIMAL = Pattern.compile("(?s)\\s*30\\s?8[0-4][0-9A-Fa-f\\s:]+");
	}

	/**
	 * A content and how it begins.
	 *
	 * @param head its first 4,096 octets, each as a character
	 */
	private record Start(byte[] content, String head) {

		static Start of(byte[] content) {
			return new Start(content,
					new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1));
		}

		boolean starts(int... magic) {
			boolean equal = content.length >= magic.length;
			for (int i = 0; equal && i < magic.length; i++) {
				equal = (content[i] & 0xff) == magic[i];
			}
			return equal;
		}

		boolean hasMoreBehind() {
			if (content.length < 2 || content[0] != 0x30) {
				return false;
			}
			int length = BerGuard.firstLength(content);
			return length > 0 && length < content.length;
		}
	}
}
