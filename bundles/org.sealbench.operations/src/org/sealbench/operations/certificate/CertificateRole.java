// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.Arrays;
import java.util.Optional;

import org.sealbench.common.Texts;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.project.certificate.CertificateUse;

/** What a device can use a certificate as. */
public enum CertificateRole {
	WEB("web", ServerRole.WEB, CertificateUse.Kind.WEB_SERVER),
	OPCUA("opcua", ServerRole.OPCUA, CertificateUse.Kind.OPCUA_SERVER),
	TRUSTED_CLIENT("trusted-client", null, CertificateUse.Kind.TRUSTED_CLIENT);

	private static final Texts TEXTS = Texts.beside(CertificateRole.class);

	private final String label;
	private final ServerRole server;
	private final CertificateUse.Kind kind;

	CertificateRole(String label, ServerRole server, CertificateUse.Kind kind) {
		this.label = label;
		this.server = server;
		this.kind = kind;
	}

	/** The word that the command line uses. */
	public String label() {
		return label;
	}

	/** The text for people. */
	public String title() {
		return TEXTS.get("role." + name());
	}

	/** The server that presents the certificate; empty for a trusted client. */
	Optional<ServerRole> server() {
		return Optional.ofNullable(server);
	}

	public static Optional<CertificateRole> of(String label) {
		return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
	}

	/** The role that belongs to a use of a certificate; empty where it is none of a device's. */
	static Optional<CertificateRole> of(CertificateUse use) {
		return Arrays.stream(values()).filter(each -> each.kind == use.kind()).findFirst();
	}
}
