// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.pki.formats.asn1.BerGuard;

/** Formats of certificates and keys that other tools write and that are not read here, each with its conversion. */
enum ForeignFormat {
	JKS("a Java keystore (JKS)",
			"Convert it with 'keytool -importkeystore -srckeystore FILE -destkeystore out.p12 "
					+ "-deststoretype pkcs12'.",
			content -> starts(content, 0xfe, 0xed, 0xfe, 0xed)),
	JCEKS("a Java keystore (JCEKS)",
			"Convert it with 'keytool -importkeystore -srcstoretype jceks -srckeystore FILE -destkeystore out.p12 "
					+ "-deststoretype pkcs12'.",
			content -> starts(content, 0xce, 0xce, 0xce, 0xce)),
	PVK("a private key in Microsoft's PVK form", "Convert it with 'openssl rsa -inform PVK -in FILE -out key.pem'.",
			content -> starts(content, 0x1e, 0xf1, 0xb5, 0xb0)),
	OPENSSH_KEY("a private key in the form of OpenSSH", "Convert a copy of it with 'ssh-keygen -p -m PKCS8 -f COPY'.",
			content -> head(content).stripLeading().startsWith("-----BEGIN OPENSSH PRIVATE KEY-----")),
	OPENSSH_PUBLIC_KEY("a public key in the form of OpenSSH", "Give a certificate or a private key.",
			content -> head(content).matches("(?s)\\s*(ssh-(rsa|ed25519|dss)|ecdsa-sha2-nistp\\d+) AAAA.*")),
	SSH_PUBLIC_KEY("a public key in the form of SSH (RFC 4716)", "Give a certificate or a private key.",
			content -> head(content).stripLeading().startsWith("---- BEGIN SSH2")),
	FOUR_DASHES("text with lines BEGIN and END of four hyphens, and PEM has five",
			"Write five hyphens at both ends of these lines (RFC 7468).",
			content -> head(content).matches("(?s)(.*\\n)?\\s*----BEGIN .*") && !head(content).contains("-----BEGIN ")),
	PUTTY_KEY("a private key in the form of PuTTY",
			"Convert it with 'puttygen FILE -O private-openssh -o key', and a copy of that with "
					+ "'ssh-keygen -p -m PKCS8 -f COPY'.",
			content -> head(content).startsWith("PuTTY-User-Key-File-")),
	OPENPGP("a key or a signature of OpenPGP", "Give an X.509 certificate; OpenPGP has others.",
			content -> head(content).contains("-----BEGIN PGP ")),
	SPKAC("a signed public key and challenge (SPKAC)",
			"Make a signing request from its key with 'openssl req -new -key KEY -out request.pem'.",
			content -> head(content).stripLeading().startsWith("SPKAC=")),
	JSON_WEB_KEY("a JSON Web Key", "Convert it to PKCS#8 with the tool that made it.",
			content -> head(content).matches("(?s)\\s*\\{.*\"kty\".*")),
	WEB_PAGE("a web page", "Look at it in a browser: it may ask for a login before it gives the file.",
			content -> head(content).matches("(?si)\\s*(<!doctype html|<html|<\\?xml).*")),
	ZIP("a ZIP archive", "Unpack it and give what is in it.", content -> starts(content, 'P', 'K', 3, 4)),
	GZIP("compressed with gzip", "Unpack it with 'gunzip FILE'.", content -> starts(content, 0x1f, 0x8b)),
	SQLITE("a database of SQLite, as Firefox and Chromium keep their certificates in",
			"Export the certificate in the browser, or with 'certutil -L -d sql:FOLDER -n NAME -a'.",
			content -> head(content).startsWith("SQLite format 3")),
	HEXADECIMAL("written in hexadecimal digits", "Convert it with 'xxd -r -p FILE out.der'.",
			content -> head(content).matches("(?s)\\s*30\\s?8[0-4][0-9A-Fa-f\\s:]+")),
	TRAILING("a structure in DER with other octets behind its end",
			"Get the file anew, or take what stands before with 'openssl x509 -inform DER -in FILE -out certificate.pem'.",
			ForeignFormat::hasMoreBehind);

	private static final int HEAD = 4096;

	private final String words;
	private final String remedy;
	private final Predicate<byte[]> test;

	ForeignFormat(String words, String remedy, Predicate<byte[]> test) {
		this.words = words;
		this.remedy = remedy;
		this.test = test;
	}

	/** The format of the content, if it is one of these. */
	static Optional<ForeignFormat> of(byte[] content) {
		return Arrays.stream(values()).filter(each -> each.test.test(content)).findFirst();
	}

	/** The problem to report for such a file. */
	Problem problem(Place place) {
		return FormatProblem.FOREIGN.at(place, words, remedy);
	}

	private static boolean starts(byte[] content, int... magic) {
		boolean equal = content.length >= magic.length;
		for (int i = 0; equal && i < magic.length; i++) {
			equal = (content[i] & 0xff) == magic[i];
		}
		return equal;
	}

	private static String head(byte[] content) {
		return new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
	}

	private static boolean hasMoreBehind(byte[] content) {
		if (content.length < 2 || content[0] != 0x30) {
			return false;
		}
		int length = BerGuard.firstLength(content);
		return length > 0 && length < content.length;
	}
}
