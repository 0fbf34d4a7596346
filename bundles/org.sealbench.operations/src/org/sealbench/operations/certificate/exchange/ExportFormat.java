// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** File formats that a certificate is exported in. */
public enum ExportFormat {
	/** The certificate, binary. */
	DER("der", ".der", ".cer", ".crt"),
	/** The certificate as text. */
	PEM("pem", ".pem"),
	/** The certificate with its chain as text, leaf first. */
	PEM_CHAIN("pem-chain", ".chain.pem"),
	/** The certificate with its chain, PKCS#7. */
	P7B("p7b", ".p7b", ".p7c"),
	/** The authority's revocation list, binary. */
	CRL("crl", ".crl"),
	/** The authority's revocation list as text. */
	CRL_PEM("crl-pem", ".crl.pem"),
	/** The certificate with chain and private key, PKCS#12, under a password. */
	P12("p12", ".p12", ".pfx"),
	/** The same for receivers that know nothing newer than triple DES and SHA-1. */
	P12_LEGACY("p12-legacy"),
	/** The private key, PKCS#8, under a password. */
	PKCS8("pkcs8", ".p8", ".key");

	private final String label;
	private final List<String> endings;

	ExportFormat(String label, String... endings) {
		this.label = label;
		this.endings = List.of(endings);
	}

	public String label() {
		return label;
	}

	/** Whether it holds the private key and so needs a password. */
	public boolean hasKey() {
		return this == P12 || this == P12_LEGACY || this == PKCS8;
	}

	public static Optional<ExportFormat> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
	}

	/** The format that a file's ending stands for; DER where it stands for none. */
	public static ExportFormat forFile(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		// Two endings say more than one: ca.crl.pem is a list.
		for (ExportFormat format : List.of(CRL_PEM, PEM_CHAIN)) {
			if (format.endings.stream().anyMatch(lower::endsWith)) {
				return format;
			}
		}
		return Arrays.stream(values()).filter(each -> each.endings.stream().anyMatch(lower::endsWith)).findFirst()
				.orElse(DER);
	}
}
