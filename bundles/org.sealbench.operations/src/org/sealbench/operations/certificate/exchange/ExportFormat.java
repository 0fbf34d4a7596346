// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.common.Texts;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.formats.Pkcs12Strength;
import org.sealbench.pki.formats.Pkcs7Writer;
import org.sealbench.project.CertificateManager;

/**
 * File formats that a certificate is exported in. The command line and the workbench offer each of them; the name of a
 * format in the workbench is in {@code messages.properties} under {@code format.} and its name.
 */
public enum ExportFormat {
	/** The certificate, binary (X.690 DER). */
	DER("der", false, ExportContent::der, ".der", ".cer", ".crt"),
	/** The certificate as text (RFC 7468 §5). */
	PEM("pem", false, ExportContent::pem, ".pem"),
	/** The certificate with its chain as text, the end entity first. */
	PEM_CHAIN("pem-chain", false, ExportContent::pemChain, ".chain.pem"),
	/** The certificate with its chain, PKCS#7 (RFC 5652 §5, without a signature). */
	P7B("p7b", false, (manager, number, password) -> Pkcs7Writer.write(manager.chain(number)), ".p7b", ".p7c"),
	/** The CA's revocation list, binary. */
	CRL("crl", false, ExportContent::crl, ".crl"),
	/** The CA's revocation list as text (RFC 7468 §6). */
	CRL_PEM("crl-pem", false, ExportContent::crlPem, ".crl.pem"),
	/** The certificate with chain and private key, PKCS#12 (RFC 7292), under a password. */
	P12("p12", true, ExportContent.pkcs12(Pkcs12Strength.MODERN), ".p12", ".pfx"),
	/** The same for receivers that know nothing newer than triple DES and SHA-1. */
	P12_LEGACY("p12-legacy", true, ExportContent.pkcs12(Pkcs12Strength.LEGACY), ".p12", ".pfx"),
	/** The private key, PKCS#8 (RFC 5958), under a password. */
	PKCS8("pkcs8", true, ExportContent::pkcs8, ".key", ".p8");

	private static final Texts TEXTS = Texts.beside(ExportFormat.class);

	private final String label;
	private final boolean hasKey;
	private final ExportContent content;
	private final List<String> endings;

	ExportFormat(String label, boolean hasKey, ExportContent content, String... endings) {
		this.label = label;
		this.hasKey = hasKey;
		this.content = content;
		this.endings = List.of(endings);
	}

	/** What the command line calls it. */
	public String label() {
		return label;
	}

	/** What the workbench calls it. */
	public String title() {
		return TEXTS.get("format." + name());
	}

	/** The usual ending of such a file, with its dot. */
	public String ending() {
		return endings.get(0);
	}

	/** Whether it holds the private key and so needs a password. */
	public boolean hasKey() {
		return hasKey;
	}

	/**
	 * The bytes of the file.
	 *
	 * @param password encrypts the private key; not wiped here; {@code null} for formats without one
	 * @throws ProblemException if the project has no such certificate, key or revocation list, or the key is locked
	 */
	byte[] content(CertificateManager manager, CertificateNumber number, char[] password) throws ProblemException {
		return content.of(manager, number, password);
	}

	/** The format of a {@link #label()}. */
	public static Optional<ExportFormat> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
	}

	/**
	 * The format that a file's ending stands for, the longest one if there are several; empty where it stands for none.
	 */
	public static Optional<ExportFormat> forFile(String name) {
		return Arrays.stream(values()).filter(each -> each.match(name) > 0)
				.max(Comparator.comparingInt(each -> each.match(name)));
	}

	/** The length of the ending that a file's name has of this format's. */
	private int match(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return endings.stream().filter(lower::endsWith).mapToInt(String::length).max().orElse(0);
	}
}
