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
	FOUR_DASHES("text with lines BEGIN and END of four hyphens, and PEM has five",
			"Write five hyphens at both ends of these lines (RFC 7468).",
			content -> head(content).matches("(?s)(.*\\n)?\\s*----BEGIN .*") && !head(content).contains("-----BEGIN ")),
	BASE64("base64 without the lines BEGIN and END of PEM",
			"Put '-----BEGIN CERTIFICATE-----' before it and '-----END CERTIFICATE-----' behind it, each on a line "
					+ "of its own.",
			content -> head(content).matches("(?s)\\s*MI[A-Za-z0-9+/=\\s]+") && onlyBase64(content)),
	TRAILING("a structure in DER with other octets behind its end",
			"Get the file anew, or cut off what stands behind the structure.", ForeignFormat::hasMoreBehind);

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

	private static boolean onlyBase64(byte[] content) {
		for (byte each : content) {
			boolean letter = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9';
			if (!letter && "+/= \t\r\n".indexOf(each) < 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean hasMoreBehind(byte[] content) {
		if (content.length < 2 || content[0] != 0x30) {
			return false;
		}
		int length = BerGuard.firstLength(content);
		return length > 0 && length < content.length;
	}
}
