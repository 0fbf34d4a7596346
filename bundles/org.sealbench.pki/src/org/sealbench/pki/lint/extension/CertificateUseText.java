// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.extension;

import java.util.Set;
import java.util.stream.Collectors;

import org.sealbench.pki.Usage;

/** What a certificate is used for, in the middle of a sentence. */
final class CertificateUseText {

	private CertificateUseText() {
	}

	static String of(Set<Usage> uses) {
		return uses.stream().sorted().map(CertificateUseText::of).collect(Collectors.joining(" and "));
	}

	private static String of(Usage usage) {
		return switch (usage) {
		case CA -> "a CA";
		case WEB_SERVER -> "a web server";
		case OPCUA -> "an OPC UA server";
		case OPCUA_CLIENT -> "an OPC UA client";
		case LINK -> "the engineering link";
		};
	}
}
